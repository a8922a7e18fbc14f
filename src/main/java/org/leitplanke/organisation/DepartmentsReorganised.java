package org.leitplanke.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.SubjectRef;

/**
 * A department got another head, became part of another one, or gave people and things to it. The hash of the list of
 * consequences and choices proves which ones; what became of roles, channels and requests has entries of its own.
 */
public record DepartmentsReorganised(
        String plan,
        PlannedChange.Kind kind,
        DepartmentId department,
        DepartmentId into,
        LocalDate from,
        int consequences,
        String changesHash,
        Instant at)
        implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("department", department.value());
    }
}
