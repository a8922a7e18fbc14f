package org.leitplanke.responsibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.RoleAssignment.Change;

/** Roles of a year and assignments of them in one department, for tests of the rules. */
final class GivenRoles {

    static final PersonId HEAD = PersonId.fresh();
    static final RoleRow RECRUITER = aRole(Roles.RECRUITER, 3, false);
    static final RoleRow INFLUENCER = aRole(Roles.INFLUENCER, 1, true);

    private static final DepartmentId HR = new DepartmentId("hr");
    private static final PlaceRow PLACE = new PlaceRow(Place.department(HR), "Personal", HR);

    private GivenRoles() {}

    static RoleRow aRole(RoleCode code, int hours, boolean voluntary) {
        return new RoleRow(
                code,
                code.value(),
                "",
                BigDecimal.valueOf(hours),
                Place.Kind.DEPARTMENT,
                1,
                true,
                12,
                voluntary,
                0,
                1,
                Set.of());
    }

    /** Given by the head on the day it begins. */
    static RoleAssignment given(PersonId person, RoleRow role, LocalDate from, LocalDate until, Instant now) {
        return given(person, role, from, until, new Change(HEAD, from, now));
    }

    static RoleAssignment given(PersonId person, RoleRow role, LocalDate from, LocalDate until, Change by) {
        return new RoleAssignment(person, role, PLACE, HR, new AssignedTerm(role, from, until, by.today()), by);
    }
}
