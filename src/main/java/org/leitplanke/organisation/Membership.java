package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.platform.PersonId;

/** A person belongs to a department for these days, both included: to one main department, and to further ones. */
@Entity
@Table(name = "membership")
class Membership {

    /** Where somebody belongs on a day is one department; she may work for others, too. */
    enum Kind {
        MAIN,
        FURTHER
    }

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "department_id")
    private String departmentId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "kind_key")
    private String kindKey;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Membership() {} // for JPA

    private Membership(Kind kind, PersonId person, DepartmentId department, LocalDate from, LocalDate until) {
        this.id = UUID.randomUUID().toString();
        this.kind = kind;
        this.personId = person.value();
        correct(department);
        last(from, until);
        record(Instant.EPOCH);
    }

    /** Her main department for these days. */
    Membership(PersonId person, DepartmentId department, LocalDate fromDay, LocalDate untilDay) {
        this(Kind.MAIN, person, department, fromDay, untilDay);
    }

    /** A department she works for beside her main one. */
    static Membership further(PersonId person, DepartmentId department, LocalDate fromDay, LocalDate untilDay) {
        return new Membership(Kind.FURTHER, person, department, fromDay, untilDay);
    }

    final void last(LocalDate from, LocalDate until) {
        this.fromDay = from;
        this.untilDay = until;
    }

    /** Corrects the department of days that have not passed yet. */
    final void correct(DepartmentId department) {
        this.departmentId = department.value();
        this.kindKey = kind == Kind.MAIN ? kind.name() : departmentId;
    }

    /** When what stands here became known; {@link Formers} keeps what stood here before. */
    final void record(Instant at) {
        this.recordedAt = at;
    }

    String id() {
        return id;
    }

    boolean isMain() {
        return kind == Kind.MAIN;
    }

    /** A further department that is not over; the main one is the business of the personnel system. */
    boolean endsByHand(LocalDate today) {
        return kind == Kind.FURTHER && !untilDay.isBefore(today);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    DepartmentId department() {
        return new DepartmentId(departmentId);
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate untilDay() {
        return untilDay;
    }
}
