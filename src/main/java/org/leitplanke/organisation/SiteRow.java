package org.leitplanke.organisation;

import java.io.Serializable;

/**
 * A site as the administrator keeps it.
 *
 * @param holidayRegion for example {@code DE-SN}; null where only weekends are free
 */
public record SiteRow(SiteId id, long revision, String code, String name, String zone, String holidayRegion)
        implements Serializable {}
