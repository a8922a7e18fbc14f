package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.COMPANY;
import static org.leitplanke.identity.Relation.CONCERNED;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OTHER_DEPARTMENT;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.approval.Newsroom;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;
import org.leitplanke.review.Answer;
import org.leitplanke.review.ReviewQueries;
import org.leitplanke.review.Reviewing;
import org.leitplanke.review.Unanswered;

/** Reviews of assignments: heads of the department and above, the lead where there is no head, nobody for herself. */
@ApplicationScoped
class ReviewProbes implements Probes {

    private static final Duration LONG_AGO = Duration.ofDays(60);

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewQueries reviews;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    @Override
    public List<Probe> in(World world) {
        var head = world.head();
        var lead = world.stranger();
        var here = aDepartment(head, null);
        var below = aDepartment(null, here);
        var headless = aDepartment(null, null);
        var foreign = organisation.aHeadOf(world.other());
        held(foreign, world.other());
        var own = running(head, aDepartment(head, null));
        var sub = running(head, aDepartment(null, aDepartment(head, null)));
        var other = running(foreign, aDepartment(foreign, null));
        var company = running(lead, aDepartment(null, null));
        var deadline = world.today().plusDays(30);
        return List.of(
                Probe.of("Reviewing.open")
                        .changing()
                        .when(OWN_DEPARTMENT, head, here, deadline, Unanswered.KEEP)
                        .when(SUB_DEPARTMENT, head, below, deadline, Unanswered.KEEP)
                        .when(OTHER_DEPARTMENT, head, world.other(), deadline, Unanswered.KEEP)
                        .when(COMPANY, lead, headless, deadline, Unanswered.KEEP)
                        .when(NOT_EXISTING, head, new DepartmentId(World.NOTHING), deadline, Unanswered.KEEP),
                Probe.of("Reviewing.again")
                        .changing()
                        .when(OWN_DEPARTMENT, head, over(head, aDepartment(head, null)), deadline, Unanswered.KEEP)
                        .when(OTHER_DEPARTMENT, head, other, deadline, Unanswered.KEEP)
                        .when(NOT_EXISTING, head, World.NOTHING, deadline, Unanswered.KEEP),
                answering(own, sub, company, world),
                Probe.of("Reconfirming.confirm")
                        .changing()
                        .when(OWN_DEPARTMENT, head, suspended(head, aDepartment(head, null)))
                        .when(SUB_DEPARTMENT, head, suspended(head, aDepartment(null, here)))
                        .when(OTHER_DEPARTMENT, head, suspended(foreign, aDepartment(foreign, null)))
                        .when(NOT_EXISTING, head, World.NOTHING),
                Probe.of("Reviewing.close")
                        .changing()
                        .when(OWN_DEPARTMENT, head, over(head, aDepartment(head, null)))
                        .when(OTHER_DEPARTMENT, head, other)
                        .when(NOT_EXISTING, head, World.NOTHING),
                Probe.of("Settling.settleDue").changing().when(ALL, head),
                Probe.of("ReviewQueries.start")
                        .when(OWN_DEPARTMENT, head, here)
                        .when(SUB_DEPARTMENT, head, below)
                        .when(OTHER_DEPARTMENT, head, world.other())
                        .when(COMPANY, lead, headless)
                        .when(NOT_EXISTING, head, new DepartmentId(World.NOTHING)),
                Probe.of("ReviewQueries.review")
                        .when(OWN_DEPARTMENT, head, own, 0)
                        .when(SUB_DEPARTMENT, head, sub, 0)
                        .when(OTHER_DEPARTMENT, head, other, 0)
                        .when(COMPANY, lead, company, 0)
                        .when(NOT_EXISTING, head, World.NOTHING, 0),
                Probe.of("ReviewQueries.reviews").when(ALL, head),
                Probe.of("ReviewAtHome.tasksOf")
                        .when(OWN, head, head, Language.DE)
                        .when(OTHER_DEPARTMENT, world.stranger(), head, Language.DE));
    }

    private Probe answering(String own, String sub, String company, World world) {
        var department = aDepartment(world.head(), null);
        held(world.head(), department);
        var hers = running(world.head(), department);
        var boss = organisation.aPerson(world.other());
        var other = running(boss, aDepartment(boss, null));
        return Probe.of("Reviewing.answer")
                .changing()
                .when(OWN_DEPARTMENT, world.head(), own, keeping(own, world.head(), false))
                .when(SUB_DEPARTMENT, world.head(), sub, keeping(sub, world.head(), false))
                .when(OTHER_DEPARTMENT, world.head(), other, keeping(other, boss, false))
                .when(COMPANY, world.stranger(), company, keeping(company, world.stranger(), false))
                .when(CONCERNED, world.head(), hers, keeping(hers, world.head(), true))
                .when(NOT_EXISTING, world.head(), World.NOTHING, List.of());
    }

    /** The answer to one line: one that the person may answer, or her own. */
    private List<Reviewing.Given> keeping(String review, PersonId reader, boolean hers) {
        return as(reader, () -> reviews.review(review, 0)).lines().stream()
                .filter(line -> line.mayAnswer() != hers)
                .limit(1)
                .map(line -> new Reviewing.Given(line.id(), Answer.KEEP, null, "remark"))
                .toList();
    }

    /** A department with somebody who holds a role in it. */
    private DepartmentId aDepartment(PersonId head, DepartmentId above) {
        var department = organisation.aDepartment("Prüfling", DepartmentType.HR, above);
        if (head != null) {
            organisation.lead(department, head);
        }
        held(organisation.aPerson(department), department);
        return department;
    }

    /** An assignment that nobody confirmed in a review that is over. */
    private String suspended(PersonId by, DepartmentId department) {
        var assignment = held(organisation.aPerson(department), department);
        clock.at(
                Newsroom.TUESDAY.minus(LONG_AGO),
                () -> as(by, () -> reviewing.open(department, LocalDate.of(2026, 10, 20), Unanswered.SUSPEND)));
        return assignment;
    }

    private String held(PersonId person, DepartmentId department) {
        var since = LocalDate.of(2026, 1, 1);
        return responsibility.told(
                person,
                Roles.RECRUITER,
                department,
                List.of(since, LocalDate.of(2027, 12, 31), since, LocalDate.of(9999, 12, 31)));
    }

    private String running(PersonId by, DepartmentId department) {
        return as(
                by,
                () -> reviewing.open(
                        department,
                        LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                                .plusDays(20),
                        Unanswered.KEEP));
    }

    /** A review whose deadline is over, with nothing answered. */
    private String over(PersonId by, DepartmentId department) {
        return clock.at(Newsroom.TUESDAY.minus(LONG_AGO), () -> running(by, department));
    }

    private <T> T as(PersonId person, java.util.function.Supplier<T> action) {
        return actor.acting(Actor.of(person, PortalRole.SOCIAL_MEDIA_LEAD, PortalRole.DEPARTMENT_HEAD), action);
    }
}
