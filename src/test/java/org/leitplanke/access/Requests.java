package org.leitplanke.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.ConditionKind;
import org.leitplanke.approval.Newsroom;
import org.leitplanke.approval.Post;
import org.leitplanke.approval.RequestReview;
import org.leitplanke.approval.RequestWriting;
import org.leitplanke.approval.ReviewWorld;
import org.leitplanke.approval.Ruling;
import org.leitplanke.approval.Triage;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** Requests in every state, and the people around them. */
@ApplicationScoped
class Requests {

    private static final Triage WITH_PEOPLE = new Triage(true, false, false, false, false, false);

    @Inject
    ReviewWorld world;

    @Inject
    Newsroom newsroom;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    RequestWriting writing;

    @Inject
    RequestReview review;

    @Inject
    ApprovalQueries approvals;

    private PersonId head;
    private PersonId author;
    private PersonId authorsDeputy;
    private PersonId nadinesDeputy;
    private PersonId ria;
    private PersonId outsider;

    void open() {
        world.open();
        var department = world.department();
        head = organisation.aHeadOf(department);
        author = newsroom.aPerson(department, "Arne");
        newsroom.appoint(author, department, Roles.AUTHOR, Place.channel(world.channel()));
        authorsDeputy = newsroom.aPerson(department, "Adele");
        responsibility.qualify(authorsDeputy, Roles.AUTHOR, "OTHER");
        newsroom.standIn(author, authorsDeputy);
        nadinesDeputy = newsroom.aPerson(department, "Clara");
        responsibility.qualify(nadinesDeputy, Roles.APPROVER, "OTHER");
        newsroom.standIn(world.nadine(), nadinesDeputy);
        outsider = newsroom.aPerson(organisation.aDepartment("Ferne", DepartmentType.OTHER), "Ferdi");
    }

    String draft() {
        return newsroom.on(lena(), () -> writing.draft(WITH_PEOPLE));
    }

    /** Waits for its content step. */
    String submitted() {
        return world.submitted();
    }

    /** Waits for an answer of the requester. */
    String asked() {
        var id = submitted();
        world.ask(nadine(), id);
        return id;
    }

    /** Approved, with a condition that is not met yet. */
    String withCondition() {
        var id = submitted();
        var demanded = new Ruling.Demanded("A01", ConditionKind.BEFORE, "Gesichter unkenntlich machen", null);
        world.decide(
                nadine(),
                id,
                step(id),
                seen(id),
                Ruling.withConditions(world.answers(id), List.of(demanded), "Bitte."));
        world.approve(world.mira(), id);
        return id;
    }

    /** Approved, and the requester says that the condition is met. */
    String fulfilled() {
        var id = withCondition();
        newsroom.on(lena(), () -> {
            writing.fulfil(id, conditionOf(id), "Erledigt.");
            return null;
        });
        return id;
    }

    String approved() {
        var id = submitted();
        world.approve(nadine(), id);
        world.approve(world.mira(), id);
        return id;
    }

    /** Ria decided the content step while her role was in effect; it lapsed since. */
    String decidedByRia() {
        ria = newsroom.aPerson(world.department(), "Ria");
        var lapsed = LocalDate.of(2026, 10, 31);
        newsroom.appoint(ria, world.department(), Roles.APPROVER, Place.department(world.department()), lapsed);
        var then = Newsroom.TUESDAY.minus(Duration.ofDays(35));
        var id = newsroom.at(then, lena(), () -> {
            var fresh = writing.draft(WITH_PEOPLE);
            writing.submit(fresh, Post.empty().fingerprint(), post());
            return fresh;
        });
        newsroom.at(then, ria, () -> {
            review.decide(id, step(id), seen(id), ruling(id));
            return null;
        });
        return id;
    }

    /** The step that waits, the text that was seen, and an approval. */
    Object[] secondDecisionOn(String id) {
        return new Object[] {id, world.currentStepOf(id), seen(id), ruling(id)};
    }

    String step(String id) {
        return world.stepOf(id);
    }

    String seen(String id) {
        return world.fingerprintOf(id);
    }

    Ruling ruling(String id) {
        return Ruling.approve(world.answers(id), null);
    }

    String conditionOf(String id) {
        return newsroom.on(lena(), () -> approvals.detail(id))
                .conditions()
                .get(0)
                .id();
    }

    Post post() {
        return world.post("Unser Stand war voll.");
    }

    PersonId lena() {
        return world.lena();
    }

    PersonId nadine() {
        return world.nadine();
    }

    PersonId nadinesDeputy() {
        return nadinesDeputy;
    }

    PersonId author() {
        return author;
    }

    PersonId authorsDeputy() {
        return authorsDeputy;
    }

    PersonId ria() {
        return ria;
    }

    /** Leads the department of the requester. */
    PersonId head() {
        return head;
    }

    PersonId outsider() {
        return outsider;
    }
}
