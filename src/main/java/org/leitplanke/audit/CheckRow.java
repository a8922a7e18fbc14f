package org.leitplanke.audit;

import java.io.Serializable;
import java.time.Instant;
import org.leitplanke.platform.PersonId;

/**
 * The result of a check of the trail.
 *
 * @param entries how many were in order
 * @param defect what was found first, empty when nothing was
 * @param badEntry where
 */
public record CheckRow(Instant at, PersonId by, long entries, long perSecond, String defect, long badEntry)
        implements Serializable {

    static CheckRow of(ChainChecked checked) {
        return new CheckRow(
                checked.at(),
                checked.by(),
                checked.entries(),
                checked.perSecond(),
                checked.defect(),
                checked.badEntry());
    }

    static CheckRow of(AuditRow entry) {
        var details = entry.details();
        return new CheckRow(
                entry.at(),
                entry.by(),
                Long.parseLong(details.get("entries")),
                Long.parseLong(details.get("perSecond")),
                details.get("defect"),
                Long.parseLong(details.get("badEntry")));
    }

    /** Whether nothing was found. */
    public boolean intact() {
        return defect.isEmpty();
    }
}
