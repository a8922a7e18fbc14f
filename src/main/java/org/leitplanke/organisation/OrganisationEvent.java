package org.leitplanke.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** What the administration enters about departments and people, and that deadlines rest. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** The subject under which everything about one person is filed. */
    static SubjectRef filed(PersonId person) {
        return new SubjectRef("person", person.value());
    }

    /** What a department is, below which other one, and who leads it, from a day on. */
    record DepartmentDescribed(
            DepartmentId department,
            @Personal String name,
            DepartmentType type,
            DepartmentId parent,
            PersonId head,
            SiteId site,
            LocalDate from,
            Instant at)
            implements OrganisationEvent {
        @Override
        public SubjectRef subject() {
            return new SubjectRef("department", department.value());
        }
    }

    /** How and for which days somebody belongs to the company. */
    record EmploymentDescribed(PersonId person, Employment employment, LocalDate entry, LocalDate exit, Instant at)
            implements OrganisationEvent {
        @Override
        public SubjectRef subject() {
            return filed(person);
        }
    }

    /** Somebody works for a further department. */
    record FurtherDepartmentEntered(
            PersonId person, DepartmentId department, LocalDate from, LocalDate until, Instant at)
            implements OrganisationEvent {
        @Override
        public SubjectRef subject() {
            return filed(person);
        }
    }

    /** She does so until today, or it was taken back altogether. */
    record FurtherDepartmentEnded(PersonId person, DepartmentId department, boolean takenBack, Instant at)
            implements OrganisationEvent {
        @Override
        public SubjectRef subject() {
            return filed(person);
        }
    }

    /** Deadlines of somebody rest; the chain does not say when, and nothing says why. */
    record DeadlinesPaused(PersonId person, Instant at) implements OrganisationEvent {
        @Override
        public SubjectRef subject() {
            return filed(person);
        }
    }

    /** They run again. */
    record DeadlinesResumed(PersonId person, Instant at) implements OrganisationEvent {
        @Override
        public SubjectRef subject() {
            return filed(person);
        }
    }

    /** Absences that ended were deleted. */
    record AbsencesForgotten(int count, Instant at) implements OrganisationEvent {
        @Override
        public SubjectRef subject() {
            return new SubjectRef("organisation", "absences");
        }
    }
}
