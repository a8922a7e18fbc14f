package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.ZoneId;
import org.leitplanke.platform.PersonId;

/**
 * A department.
 *
 * @param parent null at the top of the tree
 * @param head null while there is none
 */
public record DepartmentRow(
        DepartmentId id,
        String code,
        String name,
        DepartmentType type,
        DepartmentId parent,
        PersonId head,
        SiteId site,
        ZoneId zone)
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
            String zone) {
        this(
                new DepartmentId(id),
                code,
                name,
                type,
                parent == null ? null : new DepartmentId(parent),
                head,
                new SiteId(site),
                ZoneId.of(zone));
    }
}
