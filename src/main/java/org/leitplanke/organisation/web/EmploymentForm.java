package org.leitplanke.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Employment;
import org.leitplanke.organisation.PersonKeeping;
import org.leitplanke.organisation.PersonSheet;
import org.leitplanke.platform.PersonId;

/** What is typed about somebody's employment, and about a further department. */
public class EmploymentForm implements Serializable {

    private static final int OPEN_YEAR = 9999;

    private long revision;
    private Employment employment;
    private LocalDate entry;
    private LocalDate exit;
    private String department;
    private LocalDate from;
    private LocalDate until;

    void read(PersonSheet sheet) {
        var person = sheet.person();
        revision = sheet.revision();
        employment = person.employment();
        entry = person.entry();
        exit = person.exit().getYear() == OPEN_YEAR ? null : person.exit();
        from = sheet.today();
    }

    void save(PersonId person, PersonKeeping people) {
        people.change(person, revision, employment, entry, exit);
    }

    void join(PersonId person, PersonKeeping people) {
        people.join(person, new DepartmentId(department), from, until);
    }

    /** The state of the person that is being changed. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public Employment getEmployment() {
        return employment;
    }

    public void setEmployment(Employment employment) {
        this.employment = employment;
    }

    public LocalDate getEntry() {
        return entry;
    }

    public void setEntry(LocalDate entry) {
        this.entry = entry;
    }

    public LocalDate getExit() {
        return exit;
    }

    public void setExit(LocalDate exit) {
        this.exit = exit;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
