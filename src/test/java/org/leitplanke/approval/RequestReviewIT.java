package org.leitplanke.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

@ExtendWith(ArquillianExtension.class)
class RequestReviewIT {

    @Inject
    RequestWriting writing;

    @Inject
    RequestReview review;

    @Inject
    Publication publication;

    @Inject
    ApprovalQueries approvals;

    @Inject
    QueueQueries queue;

    @Inject
    ApprovalTasks tasks;

    @Inject
    ApprovalHome home;

    @Inject
    Newsroom newsroom;

    @PersistenceContext
    EntityManager entityManager;

    private DepartmentId department;
    private String channel;
    private PersonId lena;
    private PersonId nadine;
    private PersonId mira;

    @BeforeEach
    void a_newsroom() {
        department = newsroom.aDepartment();
        channel = newsroom.aChannel(department);
        lena = newsroom.aPerson(department, "Lena");
        nadine = newsroom.aPerson(department, "Nadine");
        mira = newsroom.aPerson(department, "Mira");
        newsroom.appoint(nadine, department, Roles.APPROVER, Place.department(department));
        newsroom.appoint(mira, department, Roles.PRIVACY, Place.COMPANY);
    }

    @Test
    void a_post_by_exception_goes_its_whole_way() {
        var id = submitted();
        newsroom.appoint(lena, department, Roles.AUTHOR, Place.channel(channel));

        approve(nadine, id);
        approve(mira, id);
        newsroom.on(lena, () -> done(() -> publication.prove(id, "https://example.org/post")));

        var seen = newsroom.on(lena, () -> approvals.detail(id));
        assertThat(seen.word()).isEqualTo(RequestWord.PUBLISHED);
        assertThat(seen.history())
                .extracting(RequestDetail.EventRow::kind)
                .containsExactly("DRAFTED", "SUBMITTED", "APPROVED", "APPROVED", "PUBLISHED");
        assertThat(operations(id))
                .containsExactly(
                        "RequestDrafted",
                        "DraftSaved",
                        "RequestSubmitted",
                        "StepDecided",
                        "StepDecided",
                        "PostPublished");
        assertThat(newsroom.on(lena, () -> approvals.publishedAt(Place.channel(channel))))
                .extracting(RequestRow::link)
                .containsExactly("https://example.org/post");
        assertThat(facts(id)).hasSize(2).allSatisfy(fact -> assertThat(fact).contains("T01"));
    }

    @Test
    void the_requester_does_not_decide() {
        var id = submitted();
        newsroom.appoint(lena, department, Roles.APPROVER, Place.department(department));

        assertThatThrownBy(() -> approve(lena, id, stepOf(id), fingerprintOf(id)))
                .isInstanceOf(Rules.RequesterMayNotDecide.class);
        assertThat(refusalsOf(lena)).contains("OperationRefused");
    }

    @Test
    void neither_the_requesters_deputy_nor_her_principal_decides() {
        var id = submitted();
        newsroom.standIn(lena, nadine);
        var paul = newsroom.aPerson(department, "Paul");
        newsroom.appoint(paul, department, Roles.APPROVER, Place.department(department));
        newsroom.standIn(paul, lena);

        assertThatThrownBy(() -> approve(nadine, id)).isInstanceOf(Rules.DeputyMayNotDecide.class);
        assertThatThrownBy(() -> approve(paul, id)).isInstanceOf(Rules.DeputyMayNotDecide.class);
        assertThat(newsroom.on(nadine, () -> queue.page(QueueQueries.Filter.NONE, 0))
                        .rows())
                .isEmpty();
    }

    @Test
    void one_person_does_not_decide_both_steps() {
        var id = submitted();
        newsroom.appoint(nadine, department, Roles.PRIVACY, Place.COMPANY);

        approve(nadine, id);

        assertThatThrownBy(() -> approve(nadine, id, currentStepOf(id), fingerprintOf(id)))
                .isInstanceOf(Rules.SamePersonTwice.class);
    }

    @Test
    void a_role_lapsed_beyond_its_grace_does_not_decide_and_says_what_is_missing() {
        var id = submitted();
        var late = newsroom.aPerson(department, "Spät");
        newsroom.appoint(late, department, Roles.APPROVER, Place.department(department), LocalDate.of(2026, 11, 9));
        var grace = newsroom.aPerson(department, "Frist");
        newsroom.appoint(grace, department, Roles.APPROVER, Place.department(department), LocalDate.of(2026, 11, 10));

        assertThatThrownBy(() -> approve(late, id, stepOf(id), fingerprintOf(id)))
                .isInstanceOf(Rules.NotEffective.class)
                .satisfies(thrown -> assertThat(
                                ((RuleViolation) thrown).arguments().get(0).toString())
                        .isNotEmpty());
        approve(grace, id);
        assertThat(newsroom.on(lena, () -> approvals.detail(id)).word()).isEqualTo(RequestWord.IN_PRIVACY);
    }

    @Test
    void a_deputy_decides_in_place_of_the_holder() {
        var id = submitted();
        var clara = newsroom.aPerson(department, "Clara");
        newsroom.appoint(clara, department, Roles.AUTHOR, Place.department(department));
        newsroom.standIn(nadine, clara);

        approve(clara, id);

        var step = newsroom.on(lena, () -> approvals.detail(id)).way().get(0);
        assertThat(step.decidedBy()).isEqualTo(clara);
        assertThat(step.inPlaceOf()).isEqualTo(nadine);
    }

    @Test
    void nobody_decides_on_a_text_that_changed_meanwhile() {
        var id = submitted();
        var step = stepOf(id);
        var seen = fingerprintOf(id);
        newsroom.on(nadine, () -> done(() -> review.ask(id, step, seen, "Wirklich alle?")));
        newsroom.on(lena, () -> done(() -> writing.answer(id, "Nein, weniger.", post("Kürzer."))));

        assertThatThrownBy(() -> approve(nadine, id, step, seen)).isInstanceOf(Rules.ChangedMeanwhile.class);
        assertThatThrownBy(() -> approve(nadine, id, currentStepOf(id), seen))
                .isInstanceOf(Rules.ChangedMeanwhile.class);
        approve(nadine, id);
    }

    @Test
    void to_a_stranger_the_request_does_not_exist() {
        var id = submitted();
        var stranger = newsroom.aPerson(department, "Fremd");

        assertThatThrownBy(() -> newsroom.on(stranger, () -> approvals.detail(id)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> newsroom.on(stranger, () -> done(() -> writing.withdraw(id))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void two_and_sixteen_who_decide_at_once_have_one_winner() throws Exception {
        for (var many : List.of(2, 16)) {
            var id = submitted();
            var step = stepOf(id);
            var seen = fingerprintOf(id);
            var answers = answers(nadine, id);
            var outcomes = atOnce(many, number -> {
                newsroom.on(nadine, () -> done(() -> review.decide(id, step, seen, Ruling.approve(answers, null))));
                return "won";
            });

            assertThat(outcomes.stream().filter("won"::equals)).hasSize(1);
            assertThat(outcomes.stream().filter("AlreadyDecided"::equals)).hasSize(many - 1);
        }
    }

    @Test
    void a_double_click_publishes_once() throws Exception {
        var id = submitted();
        newsroom.appoint(lena, department, Roles.AUTHOR, Place.channel(channel));
        approve(nadine, id);
        approve(mira, id);

        var outcomes = atOnce(2, number -> {
            newsroom.on(lena, () -> done(() -> publication.prove(id, "https://example.org/post")));
            return "won";
        });

        assertThat(outcomes).containsExactlyInAnyOrder("won", "NotAnyMore");
        assertThat(operations(id).stream().filter("PostPublished"::equals)).hasSize(1);
    }

    @Test
    void without_an_effective_author_role_nothing_is_published() {
        var id = submitted();
        approve(nadine, id);
        approve(mira, id);

        assertThatThrownBy(() -> newsroom.on(lena, () -> done(() -> publication.prove(id, "https://example.org/post"))))
                .isInstanceOf(Rules.NotAnAuthorHere.class);
    }

    @Test
    void the_queue_costs_the_same_for_one_and_for_many() {
        submitted();
        var few = cost();

        for (int i = 0; i < 12; i++) {
            submitted();
        }

        assertThat(cost()).isEqualTo(few);
        assertThat(newsroom.on(nadine, () -> queue.page(QueueQueries.Filter.NONE, 0))
                        .total())
                .isEqualTo(13);
    }

    @Test
    void everybody_finds_the_next_thing_to_do() {
        var id = submitted();
        assertThat(newsroom.on(nadine, () -> tasks.tasksOf(nadine, Language.DE)))
                .hasSize(1);

        var step = stepOf(id);
        var seen = fingerprintOf(id);
        newsroom.on(nadine, () -> done(() -> review.ask(id, step, seen, "Wann?")));
        assertThat(newsroom.on(lena, () -> tasks.tasksOf(lena, Language.DE))).hasSize(1);
        assertThat(newsroom.on(nadine, () -> tasks.tasksOf(nadine, Language.DE)))
                .isEmpty();
        newsroom.on(lena, () -> done(() -> writing.answer(id, "Bald.", post("Unser Stand war voll."))));

        var demanded = new Ruling.Demanded("C05", ConditionKind.BEFORE, "Alternativtext ergänzen.", null);
        newsroom.on(
                nadine,
                () -> done(() -> review.decide(
                        id, step, seen, Ruling.withConditions(answers(nadine, id), List.of(demanded), "Fehlt noch."))));
        approve(mira, id);
        assertThat(newsroom.on(lena, () -> tasks.tasksOf(lena, Language.DE))).hasSize(1);
        var condition =
                newsroom.on(lena, () -> approvals.detail(id)).conditions().get(0);
        newsroom.on(lena, () -> done(() -> writing.fulfil(id, condition.id(), "Steht dabei.")));
        assertThat(newsroom.on(lena, () -> home.cardsFor(lena, Language.DE))).hasSize(2);

        newsroom.appoint(lena, department, Roles.AUTHOR, Place.channel(channel));
        assertThat(newsroom.on(lena, () -> tasks.tasksOf(lena, Language.DE)))
                .extracting(task -> task.title().key())
                .containsExactly("approval.task.publish");
    }

    private int cost() {
        return newsroom.on(nadine, () -> {
            StatementCounter.reset();
            queue.page(QueueQueries.Filter.NONE, 0);
            return StatementCounter.count();
        });
    }

    private String submitted() {
        var post = post("Unser Stand war voll.");
        return newsroom.on(lena, () -> {
            var id = writing.draft(new Triage(true, false, false, false, false, false));
            writing.submit(id, post);
            return id;
        });
    }

    private Post post(String text) {
        return new Post(
                "Messe",
                channel,
                text,
                Set.of(Post.Shown.VISITORS),
                Post.Basis.INCIDENTAL,
                "Die Menge ist nur Hintergrund.",
                "Blick über den Stand",
                null,
                null,
                "Azubis");
    }

    private void approve(PersonId by, String id) {
        approve(by, id, currentStepOf(id), fingerprintOf(id));
    }

    private void approve(PersonId by, String id, String step, String seen) {
        var answers = answers(lena, id);
        newsroom.on(by, () -> done(() -> review.decide(id, step, seen, Ruling.approve(answers, null))));
    }

    private Map<String, Ruling.Reply> answers(PersonId reader, String id) {
        var answers = new LinkedHashMap<String, Ruling.Reply>();
        newsroom.on(reader, () -> approvals.detail(id))
                .items()
                .forEach(item -> answers.put(item.code(), new Ruling.Reply(Answer.YES, null)));
        return answers;
    }

    private String stepOf(String id) {
        return newsroom.on(lena, () -> approvals.detail(id)).way().get(0).id();
    }

    private String currentStepOf(String id) {
        return newsroom.on(lena, () -> approvals.detail(id))
                .current()
                .orElseThrow()
                .id();
    }

    private String fingerprintOf(String id) {
        return newsroom.on(lena, () -> approvals.detail(id)).head().fingerprint();
    }

    private List<String> operations(String id) {
        return entityManager
                .createQuery(
                        "select e.operation from AuditEntry e where e.subjectKind = 'approval' and e.subjectId = :id"
                                + " order by e.seq",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<String> refusalsOf(PersonId person) {
        return entityManager
                .createQuery("select e.operation from AuditEntry e where e.actorRef = :by", String.class)
                .setParameter("by", person.value())
                .getResultList();
    }

    private List<String> facts(String id) {
        return entityManager
                .createQuery("select d.holdingFacts from Decision d where d.step.request.id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
    }

    private static List<String> atOnce(int many, Attempt attempt) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(many);
        var work = new ArrayList<Callable<String>>();
        for (int i = 0; i < many; i++) {
            var number = i;
            work.add(() -> {
                start.await();
                try {
                    return attempt.by(number);
                } catch (RuleViolation refused) {
                    return refused.getClass().getSimpleName();
                }
            });
        }
        var running = work.stream().map(threads::submit).toList();
        start.countDown();
        var outcomes = new ArrayList<String>();
        for (var one : running) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }

    private interface Attempt {
        String by(int number) throws Exception;
    }

    private static Void done(Runnable action) {
        action.run();
        return null;
    }
}
