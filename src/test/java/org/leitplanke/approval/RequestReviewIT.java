package org.leitplanke.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** Who decides, and who does not. */
@ExtendWith(ArquillianExtension.class)
class RequestReviewIT {

    @Inject
    ReviewWorld world;

    @Inject
    Newsroom newsroom;

    @Inject
    ApprovalQueries approvals;

    @Inject
    QueueQueries queue;

    @Inject
    RequestWriting writing;

    @BeforeEach
    void a_newsroom() {
        world.open();
    }

    @Test
    void the_requester_does_not_decide() {
        var id = world.submitted();
        newsroom.appoint(world.lena, world.department, Roles.APPROVER, Place.department(world.department));

        assertThatThrownBy(() -> world.approve(world.lena, id)).isInstanceOf(Rules.RequesterMayNotDecide.class);

        assertThat(world.operationsBy(world.lena)).contains("OperationRefused");
    }

    @Test
    void neither_the_requesters_deputy_nor_her_principal_decides() {
        var id = world.submitted();
        var paul = newsroom.aPerson(world.department, "Paul");
        newsroom.appoint(paul, world.department, Roles.APPROVER, Place.department(world.department));
        newsroom.standIn(world.lena, world.nadine);
        newsroom.standIn(paul, world.lena);

        assertThatThrownBy(() -> world.approve(world.nadine, id)).isInstanceOf(Rules.DeputyMayNotDecide.class);
        assertThatThrownBy(() -> world.approve(paul, id)).isInstanceOf(Rules.DeputyMayNotDecide.class);
        assertThat(newsroom.on(world.nadine, () -> queue.page(QueueQueries.Filter.NONE, 0))
                        .rows())
                .isEmpty();
    }

    @Test
    void one_person_does_not_decide_both_steps() {
        var id = world.submitted();
        newsroom.appoint(world.nadine, world.department, Roles.PRIVACY, Place.COMPANY);
        world.approve(world.nadine, id);

        assertThatThrownBy(() -> world.approve(world.nadine, id)).isInstanceOf(Rules.SamePersonTwice.class);
    }

    @Test
    void a_role_lapsed_beyond_its_grace_does_not_decide_and_says_what_is_missing() {
        var id = world.submitted();
        var late = newsroom.aPerson(world.department, "Spät");
        var office = Place.department(world.department);
        newsroom.appoint(late, world.department, Roles.APPROVER, office, LocalDate.of(2026, 11, 9));
        var grace = newsroom.aPerson(world.department, "Frist");
        newsroom.appoint(grace, world.department, Roles.APPROVER, office, LocalDate.of(2026, 11, 10));

        assertThatThrownBy(() -> world.approve(late, id))
                .isInstanceOf(Rules.NotEffective.class)
                .satisfies(thrown -> assertThat(
                                ((RuleViolation) thrown).arguments().get(0).toString())
                        .isNotEmpty());
        world.approve(grace, id);

        assertThat(world.seen(id).word()).isEqualTo(RequestWord.IN_PRIVACY);
    }

    @Test
    void a_deputy_decides_in_place_of_the_holder() {
        var id = world.submitted();
        var clara = newsroom.aPerson(world.department, "Clara");
        newsroom.appoint(clara, world.department, Roles.LEAD, Place.COMPANY);
        newsroom.standIn(world.nadine, clara);

        world.approve(clara, id);

        var step = world.seen(id).way().get(0);
        assertThat(step.decidedBy()).isEqualTo(clara);
        assertThat(step.inPlaceOf()).isEqualTo(world.nadine);
    }

    @Test
    void nobody_decides_on_a_text_that_changed_meanwhile() {
        var id = world.submitted();
        var step = world.stepOf(id);
        var seen = world.fingerprintOf(id);
        world.ask(world.nadine, id);
        world.answer(id, "Kürzer.");

        assertThatThrownBy(() -> world.approve(world.nadine, id, step, seen))
                .isInstanceOf(Rules.ChangedMeanwhile.class);
        assertThatThrownBy(() -> world.approve(world.nadine, id, world.currentStepOf(id), seen))
                .isInstanceOf(Rules.ChangedMeanwhile.class);
        world.approve(world.nadine, id);
    }

    @Test
    void to_a_stranger_the_request_does_not_exist() {
        var id = world.submitted();
        var stranger = newsroom.aPerson(world.department, "Fremd");

        assertThatThrownBy(() -> newsroom.on(stranger, () -> approvals.detail(id)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> world.as(stranger, () -> writing.withdraw(id))).isInstanceOf(Missing.class);
    }

    @Test
    void the_same_ruling_again_changes_nothing() throws Exception {
        var id = world.submitted();
        var step = world.stepOf(id);
        var seen = world.fingerprintOf(id);
        var ruling = Ruling.approve(world.answers(id), null);
        Runnable click = () -> world.decide(world.nadine, id, step, seen, ruling);

        var outcomes = ReviewWorld.atOnce(Collections.nCopies(16, click));

        assertThat(outcomes).containsOnly("won");
        assertThat(world.operationsAbout(id).stream().filter("StepDecided"::equals))
                .hasSize(1);
        assertThatThrownBy(() -> world.decide(
                        world.nadine, id, step, seen, Ruling.reject(world.answers(id), world.aReason(), "Doch nicht.")))
                .isInstanceOf(Rules.AlreadyDecided.class);
    }
}
