package org.leitplanke.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;

/** An assignment with everything that decides on its effect, as read for many at once. */
record AssignmentEntry(
        String id,
        PersonId person,
        String personName,
        RoleCode role,
        Place place,
        String placeName,
        DepartmentId department,
        String departmentName,
        String departmentType,
        DepartmentId home,
        PersonId proposedBy,
        LocalDate today,
        LocalDate reminded,
        Instant proposed,
        EffectFacts facts) {

    Effect effect() {
        return EffectRule.on(today, facts);
    }

    Effect effectOn(LocalDate day) {
        return EffectRule.on(day, facts);
    }

    LocalDate until() {
        return facts.assignment().term().until();
    }
}
