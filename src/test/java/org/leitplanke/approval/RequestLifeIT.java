package org.leitplanke.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** From the first draft to the link, and what everybody sees on the way. */
@ExtendWith(ArquillianExtension.class)
class RequestLifeIT {

    @Inject
    ReviewWorld world;

    @Inject
    Newsroom newsroom;

    @Inject
    ApprovalQueries approvals;

    @Inject
    QueueQueries queue;

    @Inject
    ApprovalTasks tasks;

    @Inject
    ApprovalHome home;

    @Inject
    RequestWriting writing;

    @PersistenceContext
    EntityManager entityManager;

    @BeforeEach
    void a_newsroom() {
        world.open();
    }

    @Test
    void a_post_by_exception_goes_its_whole_way() {
        var id = world.submitted();
        newsroom.appoint(world.lena, world.department, Roles.AUTHOR, Place.channel(world.channel));

        world.approve(world.nadine, id);
        world.approve(world.mira, id);
        world.publish(world.lena, id);

        assertThat(world.seen(id).word()).isEqualTo(RequestWord.PUBLISHED);
        assertThat(world.seen(id).history())
                .extracting(RequestDetail.EventRow::kind)
                .containsExactly("DRAFTED", "SUBMITTED", "APPROVED", "APPROVED", "PUBLISHED");
        assertThat(world.operationsAbout(id))
                .containsExactly(
                        "RequestDrafted",
                        "DraftSaved",
                        "RequestSubmitted",
                        "StepDecided",
                        "StepDecided",
                        "PostPublished");
        assertThat(newsroom.on(world.lena, () -> approvals.publishedAt(Place.channel(world.channel))))
                .extracting(RequestRow::link)
                .containsExactly("https://example.org/post");
    }

    @Test
    void a_decision_keeps_what_was_known_about_the_one_who_made_it() {
        var id = world.submitted();

        world.approve(world.nadine, id);

        assertThat(entityManager
                        .createQuery(
                                "select d.holdingFacts from Decision d where d.step.request.id = :id", String.class)
                        .setParameter("id", id)
                        .getResultList())
                .singleElement()
                .asString()
                .contains("T01", "2026-01-01/2027-12-31");
    }

    @Test
    void a_double_click_publishes_once() throws Exception {
        var id = world.submitted();
        newsroom.appoint(world.lena, world.department, Roles.AUTHOR, Place.channel(world.channel));
        world.approve(world.nadine, id);
        world.approve(world.mira, id);

        var outcomes = ReviewWorld.atOnce(Collections.nCopies(2, () -> world.publish(world.lena, id)));

        assertThat(outcomes).containsExactly("won", "won");
        assertThat(world.operationsAbout(id).stream().filter("PostPublished"::equals))
                .hasSize(1);
    }

    @Test
    void without_an_effective_author_role_nothing_is_published() {
        var id = world.submitted();
        world.approve(world.nadine, id);
        world.approve(world.mira, id);

        assertThatThrownBy(() -> world.publish(world.lena, id)).isInstanceOf(Rules.NotAnAuthorHere.class);
    }

    @Test
    void an_author_whose_training_lapsed_beyond_its_grace_does_not_publish() {
        var id = world.submitted();
        newsroom.appoint(
                world.lena, world.department, Roles.AUTHOR, Place.channel(world.channel), LocalDate.of(2026, 11, 9));
        world.approve(world.nadine, id);
        world.approve(world.mira, id);

        assertThatThrownBy(() -> world.publish(world.lena, id))
                .isInstanceOf(Rules.NotAnAuthorHere.class)
                .hasMessage("approval.notAnAuthorBecause");

        assertThat(world.seen(id).word()).isEqualTo(RequestWord.APPROVED);
    }

    @Test
    void the_queue_costs_the_same_for_one_and_for_many() {
        world.submitted();
        var few = cost();

        for (int i = 0; i < 12; i++) {
            world.submitted();
        }

        assertThat(cost()).isEqualTo(few);
        assertThat(newsroom.on(world.nadine, () -> queue.page(QueueQueries.Filter.NONE, 0))
                        .total())
                .isEqualTo(13);
    }

    @Test
    void everybody_finds_the_next_thing_to_do() {
        var id = world.submitted();
        assertThat(todo(world.nadine)).containsExactly("approval.task.decide.CONTENT");

        world.ask(world.nadine, id);
        assertThat(todo(world.nadine)).isEmpty();
        assertThat(todo(world.lena)).containsExactly("approval.task.answer");

        world.answer(id, "Unser Stand war voll.");
        var demanded = new Ruling.Demanded("C05", ConditionKind.BEFORE, "Alternativtext ergänzen.", null);
        var ruling = Ruling.withConditions(world.answers(id), List.of(demanded), "Der Alternativtext fehlt noch.");
        world.decide(world.nadine, id, world.stepOf(id), world.fingerprintOf(id), ruling);
        assertThat(todo(world.mira)).contains("approval.task.decide.PRIVACY");

        world.approve(world.mira, id);
        assertThat(todo(world.lena)).containsExactly("approval.task.fulfil");

        newsroom.appoint(world.lena, world.department, Roles.AUTHOR, Place.channel(world.channel));
        var condition = world.seen(id).conditions().get(0).id();
        world.as(world.lena, () -> writing.fulfil(id, condition, "Steht dabei."));
        assertThat(todo(world.lena)).containsExactly("approval.task.publish");
        assertThat(newsroom.on(world.lena, () -> home.cardsFor(world.lena, Language.DE)))
                .hasSize(2);
    }

    private List<String> todo(PersonId person) {
        return newsroom.on(person, () -> tasks.tasksOf(person, Language.DE)).stream()
                .map(task -> task.title().key())
                .toList();
    }

    private int cost() {
        return newsroom.on(world.nadine, () -> {
            StatementCounter.reset();
            queue.page(QueueQueries.Filter.NONE, 0);
            return StatementCounter.count();
        });
    }
}
