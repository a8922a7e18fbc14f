package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/**
 * A person with her department: that of today; the last one after she left, the first one before she comes.
 *
 * @param exit last day employed; 9999-12-31 when open
 */
public record PersonRow(
        PersonId id,
        String number,
        String givenName,
        String familyName,
        String email,
        DepartmentId department,
        String departmentName,
        SiteId site,
        LocalDate entry,
        LocalDate exit,
        Language language,
        Employment employment)
        implements Serializable {

    /** As shown: given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The same person, employed in another way or for other days. */
    PersonRow employed(Employment as, LocalDate first, LocalDate last) {
        return new PersonRow(
                id, number, givenName, familyName, email, department, departmentName, site, first, last, language, as);
    }

    /** Whether she is employed on that day. */
    public boolean employedOn(LocalDate day) {
        return !day.isBefore(entry) && !day.isAfter(exit);
    }
}
