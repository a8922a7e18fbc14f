package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.platform.PersonId;

/** A person belongs to a department for these days, both included. */
@Entity
@Table(name = "membership")
class Membership {

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

    protected Membership() {} // for JPA

    Membership(PersonId person, DepartmentId department, LocalDate fromDay, LocalDate untilDay) {
        this.id = UUID.randomUUID().toString();
        this.personId = person.value();
        this.departmentId = department.value();
        last(fromDay, untilDay);
    }

    final void last(LocalDate from, LocalDate until) {
        this.fromDay = from;
        this.untilDay = until;
    }

    /** Corrects the department of days that have not passed yet. */
    void correct(DepartmentId department) {
        this.departmentId = department.value();
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
