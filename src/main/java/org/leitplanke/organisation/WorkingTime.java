package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Deadlines in working time: what is due four hours after Friday noon is due on Monday morning. */
@ApplicationScoped
public class WorkingTime {

    @Inject
    Sites sites;

    /** The moment at which this much working time of the site has passed. */
    public Instant after(SiteId site, Instant start, Duration workingTime) {
        return calendarOf(site).after(start, workingTime);
    }

    /** How much working time of the site lies between two moments. */
    public Duration between(SiteId site, Instant start, Instant end) {
        return calendarOf(site).between(start, end);
    }

    private WorkingCalendar calendarOf(SiteId id) {
        var site = sites.get(id);
        var region = site.holidayRegion();
        return new WorkingCalendar(site.zone(), day -> Holidays.isHoliday(day, region));
    }
}
