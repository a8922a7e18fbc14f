package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.AssignmentEvent.ReservationWithdrawn;
import org.leitplanke.responsibility.AssignmentEvent.RoleDeclared;
import org.leitplanke.responsibility.AssignmentEvent.TermChanged;
import org.leitplanke.responsibility.AssignmentEvent.WorkingTimeAgreed;
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
    private String id;

    @Version
    private long revision;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "role_code")
    private String role;

    @Embedded
    private AssignedPlace where;

    @Column(name = "home_department_id")
    private String home;

    @Embedded
    private AssignedTerm term;

    @Embedded
    private Agreement agreement;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private PersonId proposedBy;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "open_key")
    private String openKey; // makes a second click on "assign" fail in the database

    protected RoleAssignment() {}

    RoleAssignment(PersonId person, RoleRow role, PlaceRow place, DepartmentId home, AssignedTerm term, Change by) {
        Broken.unless(!person.equals(by.by()) || role.voluntary(), new Broken.NotForOneself());
        Broken.unless(
                role.fits(place.place()), new InvalidInput("place", "responsibility.placeDoesNotFit", role.name()));
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.role = role.code().value();
        this.where = new AssignedPlace(place);
        this.home = isForTheCompany() ? null : home.value();
        this.term = term;
        this.proposedBy = by.by();
        this.proposedAt = by.at();
        this.agreement = new Agreement(isForTheCompany() || role.voluntary() ? Ledger.OPEN_END : by.today());
        this.openKey = keyFrom(term.from());
    }

    /** Who changes something, and when. */
    record Change(PersonId by, LocalDate today, Instant at) {}

    RoleAssigned assigned() {
        return new RoleAssigned(id, person, role(), place(), term.from(), term.until(), isForTheCompany(), proposedAt);
    }

    /** She takes a voluntary role by her own declaration; her yes is part of it (BR-17). */
    RoleDeclared declare(LocalDate today, Instant now) {
        Broken.unless(person.equals(proposedBy), new Broken.NotYourRole());
        agreement.accept(today, now);
        return new RoleDeclared(id, person, role(), term.from(), term.until(), now);
    }

    /** The head agrees to the working time of a voluntary role. */
    WorkingTimeAgreed agreeToTime(PersonId by, LocalDate today, Instant now) {
        Broken.unless(!person.equals(by), new Broken.NotForOneself());
        Broken.unless(agreement.isUnconfirmed() && !isForTheCompany(), new Broken.AlreadyAnswered());
        agreement.confirm(by, today);
        return new WorkingTimeAgreed(id, person, role(), now);
    }

    RoleConfirmed confirm(PersonId by, LocalDate today, Instant now) {
        Broken.unless(!person.equals(by), new Broken.NotForOneself());
        Broken.unless(!proposedBy.equals(by), new Broken.NotOwnProposal());
        Broken.unless(agreement.isUnconfirmed() && isForTheCompany(), new Broken.AlreadyAnswered());
        agreement.confirm(by, today);
        return new RoleConfirmed(id, person, role(), now);
    }

    RoleAccepted accept(PersonId by, LocalDate today, Instant now) {
        Broken.unless(person.equals(by), new Broken.NotYourRole());
        Broken.unless(agreement.isUnanswered() && !term.isOverOn(today), new Broken.AlreadyAnswered());
        agreement.accept(today, now);
        return new RoleAccepted(id, person, role(), place(), now);
    }

    RoleRefused refuse(PersonId by, LocalDate today, Instant now) {
        Broken.unless(person.equals(by), new Broken.NotYourRole());
        Broken.unless(agreement.isUnanswered(), new Broken.AlreadyAnswered());
        agreement.refuse(today);
        openKey = id;
        return new RoleRefused(id, person, role(), place(), now);
    }

    RoleEnded giveUp(PersonId by, LocalDate today, Instant now) {
        Broken.unless(person.equals(by), new Broken.NotYourRole());
        return end(by, today, now);
    }

    /** From that day on the role no longer holds; what she did in it before stays hers. */
    RoleEnded end(PersonId by, LocalDate today, Instant now) {
        over(null, by, today, now);
        return new RoleEnded(id, person, role(), place(), today, by.equals(person), now);
    }

    /** Takes back what is still only reserved, and says why (BR-18). */
    ReservationWithdrawn withdraw(String remark, PersonId by, LocalDate today, Instant now) {
        over(Exemption.written(remark), by, today, now);
        return new ReservationWithdrawn(id, person, role(), today, remark.strip(), now);
    }

    /** Other days, on top of the state that was read. */
    TermChanged change(long read, RoleRow catalogued, LocalDate from, LocalDate until, Change by) {
        Broken.unless(read == revision, new ChangedMeanwhile());
        Broken.unless(agreement.isOpen() && !term.isOverOn(by.today()), new Broken.AlreadyOver());
        var changed = new TermChanged(id, person, from, until, term.from(), term.until(), by.at());
        term.change(catalogued, from, until, by.today());
        changedBy = by.by();
        changedAt = by.at();
        openKey = keyFrom(from);
        return changed;
    }

    /** She moved, and the head decides that she keeps the role in her new team. */
    RoleKept keep(DepartmentId newHome, LocalDate today, Instant now) {
        Broken.unless(agreement.isOpen() && !isForTheCompany(), new Broken.AlreadyOver());
        home = newHome.value();
        term.goOnFrom(today);
        openKey = keyFrom(term.from());
        return new RoleKept(id, person, newHome, now);
    }

    RoleReminded remind(LocalDate today, Instant now) {
        Broken.unless(agreement.isOpen(), new Broken.AlreadyOver());
        if (remindedOn != null && today.isBefore(remindedOn.plusDays(DAYS_BETWEEN_REMINDERS))) {
            throw new Broken.RemindedThisWeek(remindedOn);
        }
        remindedOn = today;
        return new RoleReminded(id, person, now);
    }

    boolean isOf(PersonId someone) {
        return person.equals(someone);
    }

    boolean isForTheCompany() {
        return where.isTheCompany();
    }

    /** The last day on which it can hold, whatever its conditions. */
    LocalDate lastDay() {
        return agreement.over().isAfter(term.until())
                ? term.until()
                : agreement.over().minusDays(1);
    }

    LocalDate untilDay() {
        return term.until();
    }

    AssignedTerm term() {
        return term;
    }

    Agreement agreement() {
        return agreement;
    }

    String id() {
        return id;
    }

    long revision() {
        return revision;
    }

    PersonId person() {
        return person;
    }

    RoleCode role() {
        return new RoleCode(role);
    }

    Place place() {
        return where.place();
    }

    DepartmentId department() {
        return where.department();
    }

    private void over(String remark, PersonId by, LocalDate today, Instant now) {
        Broken.unless(agreement.isOpen() && !term.isOverOn(today), new Broken.AlreadyOver());
        agreement.end(remark, by, today, now);
        openKey = id;
    }

    private String keyFrom(LocalDate from) {
        var place = where.place();
        return String.join("/", person.value(), role, place.kind().name(), place.id(), from.toString());
    }
}
