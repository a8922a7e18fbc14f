package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

/** That somebody's deadlines rest for these days, and who said so; never why. */
@Entity
@Table(name = "absence")
class AbsenceEntry {

    /** Nobody makes good a missed deadline by an absence of long ago. */
    static final int DAYS_BACK = 30;

    /** As long as parents may stay at home. */
    static final int LONGEST_YEARS = 3;

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private PersonId recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected AbsenceEntry() {} // for JPA

    AbsenceEntry(PersonId person, LocalDate from, LocalDate until, LocalDate today, PersonId by, Instant at) {
        if (from.isBefore(today.minusDays(DAYS_BACK))) {
            throw new InvalidInput("from", "organisation.absence.tooLongAgo", DAYS_BACK);
        }
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "organisation.absence.endsBeforeItBegins");
        }
        if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new InvalidInput("until", "organisation.absence.tooLong", LONGEST_YEARS);
        }
        this.id = UUID.randomUUID().toString();
        this.personId = person.value();
        this.fromDay = from;
        this.untilDay = until;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * Deadlines run again from today on. Days that have passed stay as they were.
     *
     * @return what is left of it, if it had begun
     */
    Optional<AbsenceEntry> withdraw(LocalDate today, PersonId by, Instant at) {
        withdrawnAt = at;
        if (!fromDay.isBefore(today)) {
            return Optional.empty();
        }
        var rest = new AbsenceEntry();
        rest.id = UUID.randomUUID().toString();
        rest.personId = personId;
        rest.fromDay = fromDay;
        rest.untilDay = today.minusDays(1);
        rest.recordedBy = by;
        rest.recordedAt = at;
        return Optional.of(rest);
    }

    /** Whether it stands and is not over. */
    boolean isOpen(LocalDate today) {
        return withdrawnAt == null && !untilDay.isBefore(today);
    }

    String id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Absence days() {
        return new Absence(fromDay, untilDay);
    }

    PersonId recordedBy() {
        return recordedBy;
    }
}
