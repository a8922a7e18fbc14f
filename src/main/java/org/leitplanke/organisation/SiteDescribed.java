package org.leitplanke.organisation;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** A site was entered or changed; its zone and federal state decide days and deadlines from now on. */
public record SiteDescribed(
        SiteId site, String code, @Personal String name, String zone, String holidayRegion, Instant at)
        implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("site", site.value());
    }
}
