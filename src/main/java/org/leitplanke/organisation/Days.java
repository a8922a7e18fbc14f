package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.leitplanke.platform.PersonId;

/** Which day it is, and for whom: the zone of the site decides. */
@ApplicationScoped
public class Days {

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "leitplanke.zone", defaultValue = "Europe/Berlin")
    String companyZone;

    /** Today in the company's own zone. */
    public LocalDate today() {
        return todayIn(ZoneId.of(companyZone));
    }

    /** Today where this person works; the company's day for somebody unknown. */
    public LocalDate todayOf(PersonId person) {
        return todayIn(zoneOf(person));
    }

    /** Today at this site. */
    public LocalDate todayAt(SiteId site) {
        return todayIn(sites.get(site).zone());
    }

    /** Every site with its day, to be compared as a pair. */
    public List<SiteDay> todayPerSite() {
        return sites.all().stream()
                .map(site -> new SiteDay(site.id(), todayIn(site.zone())))
                .toList();
    }

    /** The zone in which this person works; the company's for somebody unknown. */
    public ZoneId zoneOf(PersonId person) {
        return sites.zoneOf(person).orElseGet(() -> ZoneId.of(companyZone));
    }

    /** The last moment of that day in the company's own zone: what was known by the end of it. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.of(companyZone)).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private LocalDate todayIn(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }
}
