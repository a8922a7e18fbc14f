package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.leitplanke.platform.PersonId;

/**
 * A department.
 *
 * @param parent null at the top of the tree
 * @param head null while there is none
 * @param since the day since which it is like that
 * @param endedOn its last day; null while it lasts
 */
public record DepartmentRow(
        DepartmentId id,
        String code,
        String name,
        DepartmentType type,
        DepartmentId parent,
        PersonId head,
        SiteId site,
        ZoneId zone,
        LocalDate since,
        LocalDate endedOn)
        implements Serializable {

    /** As the database tells it. */
    public DepartmentRow(
            String id,
            String code,
            String name,
            DepartmentType type,
            String parent,
            PersonId head,
            String site,
            String zone,
            LocalDate since,
            LocalDate endedOn) {
        this(
                new DepartmentId(id),
                code,
                name,
                type,
                parent == null ? null : new DepartmentId(parent),
                head,
                new SiteId(site),
                ZoneId.of(zone),
                since,
                endedOn);
    }

    /** The same department, led by somebody else. */
    public DepartmentRow ledBy(PersonId other) {
        return new DepartmentRow(id, code, name, type, parent, other, site, zone, since, endedOn);
    }
}
