package org.leitplanke.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SubjectRef;

/** What happens to responsibilities. */
public sealed interface ResponsibilityEvent extends DomainEvent {

    /** The subject under which everything about one assignment is filed. */
    static SubjectRef filed(String id) {
        return new SubjectRef("role_assignment", id);
    }

    /** Somebody was asked to take a role; company-wide ones still need the management's confirmation. */
    record RoleAssigned(
            String assignment,
            PersonId person,
            RoleCode role,
            Place place,
            LocalDate from,
            LocalDate until,
            boolean confirmationNeeded,
            Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** The management confirmed a company-wide role. */
    record RoleConfirmed(String assignment, PersonId person, RoleCode role, Instant at) implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** The person said yes. */
    record RoleAccepted(String assignment, PersonId person, RoleCode role, Place place, Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** The person said no. */
    record RoleRefused(String assignment, PersonId person, RoleCode role, Place place, Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** The role ended before its term: ended by the head, or given up. */
    record RoleEnded(
            String assignment, PersonId person, RoleCode role, Place place, LocalDate on, boolean givenUp, Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** Somebody moved and keeps her role in the new team. */
    record RoleKept(String assignment, PersonId person, DepartmentId home, Instant at) implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** A role went along when departments were merged or split; {@code home} is where its holder belongs from then on. */
    record RoleWentAlong(
            String assignment,
            PersonId person,
            RoleCode role,
            Place place,
            DepartmentId department,
            DepartmentId home,
            LocalDate from,
            Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** A head reminded somebody of a role that waits for her. */
    record RoleReminded(String assignment, PersonId person, Instant at) implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** A role that nobody had confirmed in a review was confirmed, and counts again. */
    record RoleConfirmedAgain(String assignment, PersonId person, Instant at) implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** The decision about the role of somebody who moved was put off. */
    record DecisionPutOff(String assignment, PersonId person, LocalDate until, Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return filed(assignment);
        }
    }

    /** A deputy was named, for everything or for a part of it. */
    record DeputyNamed(
            String deputyship,
            PersonId principal,
            PersonId deputy,
            DeputyScope scope,
            LocalDate from,
            LocalDate until,
            Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return new SubjectRef("deputyship", deputyship);
        }
    }

    /** A deputy was taken back. */
    record DeputyEnded(String deputyship, PersonId principal, PersonId deputy, LocalDate on, Instant at)
            implements ResponsibilityEvent {
        @Override
        public SubjectRef subject() {
            return new SubjectRef("deputyship", deputyship);
        }
    }
}
