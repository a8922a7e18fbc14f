package org.leitplanke.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** A person in a department from one day on, as the database tells it. */
record Stay(PersonRow row, LocalDate from, ZoneId zone) {

    public Stay(
            String id,
            String number,
            String givenName,
            String familyName,
            String email,
            String department,
            String departmentName,
            String site,
            LocalDate entry,
            LocalDate exit,
            Language language,
            Employment employment,
            LocalDate from,
            String zone) {
        this(
                new PersonRow(
                        new PersonId(id),
                        number,
                        givenName,
                        familyName,
                        email,
                        new DepartmentId(department),
                        departmentName,
                        new SiteId(site),
                        entry,
                        exit,
                        language,
                        employment),
                from,
                ZoneId.of(zone));
    }

    /** Of all stays of one person the one of today at her site; the last or the first one if she is not here. */
    static PersonRow current(List<Stay> ofOnePerson, Clock clock) {
        return ofOnePerson.stream()
                .filter(stay -> !stay.from.isAfter(stay.dayThatCounts(clock)))
                .max(Comparator.comparing(Stay::from))
                .or(() -> ofOnePerson.stream().min(Comparator.comparing(Stay::from)))
                .orElseThrow()
                .row();
    }

    private LocalDate dayThatCounts(Clock clock) {
        var today = LocalDate.now(clock.withZone(zone));
        return today.isBefore(row.entry()) ? row.entry() : today;
    }
}
