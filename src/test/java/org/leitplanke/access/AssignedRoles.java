package org.leitplanke.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.OwnRoles;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.Roles;

/** Gives people roles, through the use cases themselves. */
@ApplicationScoped
class AssignedRoles {

    @Inject
    Assigning assigning;

    @Inject
    OwnRoles own;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    OrganisationFixture organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Asked by the head and not answered yet. */
    String asked(PersonId head, PersonId person, RoleCode role, DepartmentId department) {
        return actor.acting(
                Actor.of(head, PortalRole.DEPARTMENT_HEAD),
                () -> assigning.assign(person, role, Place.department(department), today(), until()));
    }

    /** Asked by the head and accepted. */
    String held(PersonId head, PersonId person, DepartmentId department) {
        var id = asked(head, person, Roles.RECRUITER, department);
        responsibility.does(person, () -> own.accept(id));
        return id;
    }

    /** Proposed for the whole company, neither confirmed nor accepted. */
    String proposed(PersonId lead, PersonId person) {
        return actor.acting(
                Actor.of(lead, PortalRole.SOCIAL_MEDIA_LEAD),
                () -> assigning.assign(person, Roles.PRIVACY, Place.COMPANY, today(), until()));
    }

    /** Somebody who could take the role of a recruiter at once. */
    PersonId ready(DepartmentId department) {
        var person = organisation.aPerson(department, "Dora", "Bereit");
        responsibility.qualify(person, Roles.RECRUITER, "HR");
        responsibility.qualify(person, Roles.APPROVER, "HR");
        return person;
    }

    LocalDate today() {
        return days.today();
    }

    LocalDate until() {
        return days.today().plusDays(100);
    }
}
