package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.ResponsibilityEvent.DeputyEnded;
import org.leitplanke.responsibility.ResponsibilityEvent.DeputyNamed;

/** Somebody stands in for somebody else for a time, in one role or in all of them. */
@Entity
@Table(name = "deputyship")
class Deputyship {

    /** A deputy steps in for an absence; whoever is away longer hands the role over. */
    static final int LONGEST_DAYS = 90;

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "revision")
    private long revision;

    @Column(name = "principal_id")
    private PersonId principal;

    @Column(name = "deputy_id")
    private PersonId deputy;

    @Column(name = "assignment_id")
    private String assignment;

    @Column(name = "role_code")
    private String role;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private Place.Kind placeKind;

    @Column(name = "place_id")
    private String placeId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "removed_on")
    private LocalDate removedOn = Ledger.OPEN_END;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "named_by")
    private PersonId namedBy;

    protected Deputyship() {}

    Deputyship(
            PersonId principal,
            PersonId deputy,
            DeputyScope scope,
            LocalDate from,
            LocalDate until,
            PersonId by,
            LocalDate today,
            Instant now) {
        if (principal.equals(deputy)) {
            throw new InvalidInput("deputy", "responsibility.deputyIsOneself");
        }
        if (from.isBefore(today)) {
            throw new InvalidInput("from", "responsibility.notInThePast");
        }
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "responsibility.endsBeforeItBegins");
        }
        if (until.isAfter(from.plusDays(LONGEST_DAYS - 1L))) {
            throw new InvalidInput("until", "responsibility.deputyTooLong", LONGEST_DAYS);
        }
        this.id = UUID.randomUUID().toString();
        this.principal = principal;
        this.deputy = deputy;
        this.assignment = scope.assignment();
        this.role = scope.roleCode();
        this.placeKind = scope.place() == null ? null : scope.place().kind();
        this.placeId = scope.place() == null ? null : scope.place().id();
        this.fromDay = from;
        this.untilDay = until;
        this.namedBy = by;
        this.namedAt = now;
    }

    DeputyNamed named() {
        return new DeputyNamed(id, principal, deputy, scope(), fromDay, untilDay, namedAt);
    }

    /** Takes effect at once; a second time changes nothing and is refused. */
    DeputyEnded remove(LocalDate today, Instant now) {
        if (!removedOn.equals(Ledger.OPEN_END) || today.isAfter(untilDay)) {
            throw new Broken.AlreadyOver();
        }
        removedOn = today;
        removedAt = now;
        return new DeputyEnded(id, principal, deputy, today, now);
    }

    String id() {
        return id;
    }

    PersonId principal() {
        return principal;
    }

    PersonId deputy() {
        return deputy;
    }

    DeputyScope scope() {
        return new DeputyScope(
                assignment,
                role == null ? null : new RoleCode(role),
                placeKind == null ? null : new Place(placeKind, placeId));
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    /** Whether this is the same wish once more. */
    boolean says(PersonId someone, DeputyScope what, LocalDate from, LocalDate until) {
        return deputy.equals(someone) && scope().equals(what) && fromDay.equals(from) && untilDay.equals(until);
    }
}
