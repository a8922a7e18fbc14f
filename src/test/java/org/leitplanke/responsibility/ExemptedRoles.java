package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.Recorded;

/** Roles beside others that they do not go with, given through the use cases themselves. */
@ApplicationScoped
public class ExemptedRoles {

    @Inject
    Assigning assigning;

    @Inject
    Exempting exempting;

    @Inject
    Assignments assignments;

    @Inject
    Reconfirmation reviews;

    @Inject
    OrganisationFixture organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    PortalClock clock;

    /** The person reviews privacy for the company, and her head wants her to write as well: asked for, not decided. */
    public String proposed(PersonId head, PersonId person, DepartmentId department) {
        var today = days.today();
        propose(person, department);
        var id = actor.acting(
                Actor.of(head, PortalRole.DEPARTMENT_HEAD),
                () -> exempting.propose(
                        person,
                        Roles.AUTHOR,
                        Place.department(department),
                        today,
                        today.plusDays(100),
                        today.plusDays(30),
                        "Vertretung in der Elternzeit"));
        return exemptionOf(id);
    }

    /** The same, and both have said yes. */
    public String granted(PersonId head, PersonId person, DepartmentId department) {
        var exemption = proposed(head, person, department);
        sayYes(exemption, organisation.aPerson(department), PortalRole.SOCIAL_MEDIA_LEAD);
        sayYes(exemption, organisation.aPerson(department), PortalRole.COMPLIANCE_OFFICER);
        return exemption;
    }

    public void sayYes(String exemption, PersonId who, PortalRole as) {
        actor.acting(Actor.of(who, as), () -> {
            exempting.approve(exemption);
            return null;
        });
    }

    public String exemptionOf(String assignment) {
        return assignments.exemptionOf(assignment).orElseThrow().id();
    }

    /** Somebody with a company-wide role that does not go with any other. */
    public PersonId reviewer(DepartmentId department) {
        var person = organisation.aPerson(department);
        propose(person, department);
        return person;
    }

    private void propose(PersonId person, DepartmentId department) {
        var today = days.today();
        actor.acting(
                Actor.of(organisation.aPerson(department), PortalRole.SOCIAL_MEDIA_LEAD),
                () -> assigning.assign(person, Roles.PRIVACY, Place.COMPANY, today, today.plusDays(200)));
    }

    /** Given seventy days ago, and something is still missing. */
    public String waiting(PersonId head, PersonId person, DepartmentId department) {
        var then = clock.instant().minus(Duration.ofDays(70));
        return clock.at(
                then,
                () -> actor.acting(
                        Actor.of(head, PortalRole.DEPARTMENT_HEAD),
                        () -> assigning.assign(
                                person,
                                Roles.RECRUITER,
                                Place.department(department),
                                days.today(),
                                days.today().plusDays(200))));
    }

    /** A review decides that the role ends. */
    @Transactional
    @Recorded
    public void takenAwayInAReview(String assignment, LocalDate from, PersonId by) {
        reviews.over(assignment, from, by);
    }

    /** The state of an assignment that was accepted and not touched since. */
    public long revisionOf(String assignment) {
        return assignments.get(assignment).revision();
    }
}
