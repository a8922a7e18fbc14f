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
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleAccepted;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleAssigned;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleConfirmed;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleEnded;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleKept;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleRefused;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleReminded;

/** A role given to a person for a place and a term. Holds facts only; what it is worth on a day is computed. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {

    private static final int DAYS_BETWEEN_REMINDERS = 7;

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "revision")
    private long revision;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "role_code")
    private String role;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private Place.Kind placeKind;

    @Column(name = "place_id")
    private String placeId;

    @Column(name = "department_id")
    private String department;

    @Column(name = "home_department_id")
    private String home;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private PersonId proposedBy;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private PersonId confirmedBy;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn = Ledger.OPEN_END;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "refused_on")
    private LocalDate refusedOn = Ledger.OPEN_END;

    @Column(name = "ended_on")
    private LocalDate endedOn = Ledger.OPEN_END;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private PersonId endedBy;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "open_key")
    private String openKey; // makes a second click on "assign" fail in the database

    protected RoleAssignment() {}

    RoleAssignment(
            PersonId person,
            RoleRow role,
            PlaceRow place,
            DepartmentId home,
            LocalDate from,
            LocalDate until,
            PersonId by,
            LocalDate today,
            Instant now) {
        refuseUnless(!person.equals(by), new Broken.NotForOneself());
        refuseUnless(
                role.fits(place.place()), new InvalidInput("place", "responsibility.placeDoesNotFit", role.name()));
        refuseUnless(!from.isBefore(today), new InvalidInput("from", "responsibility.notInThePast"));
        refuseUnless(!until.isBefore(from), new InvalidInput("until", "responsibility.endsBeforeItBegins"));
        refuseUnless(
                !until.isAfter(role.lastDay(from)),
                new InvalidInput("until", "responsibility.tooLong", role.termMonths()));
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.role = role.code().value();
        this.placeKind = place.place().kind();
        this.placeId = place.place().id();
        this.department = place.department() == null ? null : place.department().value();
        this.home = isForTheCompany() ? null : home.value();
        this.fromDay = from;
        this.untilDay = until;
        this.proposedBy = by;
        this.proposedAt = now;
        this.confirmedOn = isForTheCompany() ? Ledger.OPEN_END : today;
        this.openKey = String.join("/", person.value(), this.role, placeKind.name(), placeId, from.toString());
    }

    RoleAssigned assigned() {
        return new RoleAssigned(
                id, person, new RoleCode(role), place(), fromDay, untilDay, isForTheCompany(), proposedAt);
    }

    RoleConfirmed confirm(PersonId by, LocalDate today, Instant now) {
        refuseUnless(!person.equals(by), new Broken.NotForOneself());
        refuseUnless(!proposedBy.equals(by), new Broken.NotOwnProposal());
        refuseUnless(confirmedOn.equals(Ledger.OPEN_END) && isOpen(), new Broken.AlreadyAnswered());
        confirmedOn = today;
        confirmedBy = by;
        return new RoleConfirmed(id, person, new RoleCode(role), now);
    }

    RoleAccepted accept(PersonId by, LocalDate today, Instant now) {
        refuseUnless(person.equals(by), new Broken.NotYourRole());
        refuseUnless(isUnanswered() && !today.isAfter(untilDay), new Broken.AlreadyAnswered());
        acceptedOn = today;
        acceptedAt = now;
        return new RoleAccepted(id, person, new RoleCode(role), place(), now);
    }

    RoleRefused refuse(PersonId by, LocalDate today, Instant now) {
        refuseUnless(person.equals(by), new Broken.NotYourRole());
        refuseUnless(isUnanswered(), new Broken.AlreadyAnswered());
        refusedOn = today;
        openKey = id;
        return new RoleRefused(id, person, new RoleCode(role), place(), now);
    }

    RoleEnded giveUp(PersonId by, LocalDate today, Instant now) {
        refuseUnless(person.equals(by), new Broken.NotYourRole());
        return end(by, today, now);
    }

    /** From that day on the role no longer holds; what she did in it before stays hers. */
    RoleEnded end(PersonId by, LocalDate today, Instant now) {
        refuseUnless(isOpen() && !today.isAfter(untilDay), new Broken.AlreadyOver());
        endedOn = today;
        endedAt = now;
        endedBy = by;
        openKey = id;
        return new RoleEnded(id, person, new RoleCode(role), place(), today, by.equals(person), now);
    }

    /** She moved, and the head decides that she keeps the role in her new team. */
    RoleKept keep(DepartmentId newHome, Instant now) {
        refuseUnless(isOpen() && !isForTheCompany(), new Broken.AlreadyOver());
        home = newHome.value();
        return new RoleKept(id, person, newHome, now);
    }

    RoleReminded remind(LocalDate today, Instant now) {
        refuseUnless(isOpen(), new Broken.AlreadyOver());
        if (remindedOn != null && today.isBefore(remindedOn.plusDays(DAYS_BETWEEN_REMINDERS))) {
            throw new Broken.RemindedThisWeek(remindedOn);
        }
        remindedOn = today;
        return new RoleReminded(id, person, now);
    }

    boolean wasAcceptedBy(PersonId someone) {
        return person.equals(someone) && isOpen() && !isUnanswered();
    }

    boolean isForTheCompany() {
        return placeKind == Place.Kind.COMPANY;
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return isOpen() && !fromDay.isAfter(until) && !untilDay.isBefore(from);
    }

    boolean lasts(LocalDate from, LocalDate until) {
        return fromDay.equals(from) && untilDay.equals(until);
    }

    String id() {
        return id;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    PersonId person() {
        return person;
    }

    RoleCode role() {
        return new RoleCode(role);
    }

    Place place() {
        return new Place(placeKind, placeId);
    }

    /** The department it belongs to; null for the whole company. */
    DepartmentId department() {
        return department == null ? null : new DepartmentId(department);
    }

    private boolean isOpen() {
        return endedOn.equals(Ledger.OPEN_END) && refusedOn.equals(Ledger.OPEN_END);
    }

    private boolean isUnanswered() {
        return isOpen() && acceptedOn.equals(Ledger.OPEN_END);
    }

    private static void refuseUnless(boolean right, RuntimeException otherwise) {
        if (!right) {
            throw otherwise;
        }
    }
}
