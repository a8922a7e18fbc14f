package org.leitplanke.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** What happens to the catalogue of roles. */
public sealed interface RoleEvent extends DomainEvent {

    /** The subject under which everything about one role is filed. */
    static SubjectRef filed(RoleCode role) {
        return new SubjectRef("role", role.value());
    }

    /** The catalogue of roles was taken on board. */
    record RoleCatalogueLoaded(int roles, Instant at) implements RoleEvent {
        @Override
        public SubjectRef subject() {
            return new SubjectRef("role_catalogue", "starter");
        }
    }

    /** Somebody wrote on the draft of a version. */
    record RoleVersionWritten(RoleCode role, int number, LocalDate wantedFrom, Instant at) implements RoleEvent {
        @Override
        public SubjectRef subject() {
            return filed(role);
        }
    }

    /** A version was handed to the management. */
    record RoleVersionProposed(
            RoleCode role,
            int number,
            LocalDate wantedFrom,
            @Personal String reason,
            Instant at) implements RoleEvent {
        @Override
        public SubjectRef subject() {
            return filed(role);
        }
    }

    /** The management wants a version changed. */
    record RoleVersionReturned(
            RoleCode role, int number, @Personal String reason, Instant at) implements RoleEvent {
        @Override
        public SubjectRef subject() {
            return filed(role);
        }
    }

    /** A proposed version was taken back to be changed. */
    record RoleVersionTakenBack(RoleCode role, int number, Instant at) implements RoleEvent {
        @Override
        public SubjectRef subject() {
            return filed(role);
        }
    }

    /** A version holds from its day on. */
    record RoleVersionConfirmed(RoleCode role, int number, LocalDate from, Instant at) implements RoleEvent {
        @Override
        public SubjectRef subject() {
            return filed(role);
        }
    }

    /** A draft was thrown away; it never held. */
    record RoleVersionDiscarded(RoleCode role, int number, Instant at) implements RoleEvent {
        @Override
        public SubjectRef subject() {
            return filed(role);
        }
    }
}
