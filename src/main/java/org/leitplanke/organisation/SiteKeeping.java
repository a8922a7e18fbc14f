package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_IMPORT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.UseCase;

/** Keeping the sites of the company: their code, name, zone, and the federal state whose holidays hold. */
@UseCase
public class SiteKeeping {

    /** The German federal states, as holidays know them. */
    public static final List<String> REGIONS = List.of(
            "DE-BW", "DE-BY", "DE-BE", "DE-BB", "DE-HB", "DE-HH", "DE-HE", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SL",
            "DE-SN", "DE-ST", "DE-SH", "DE-TH");

    @Inject
    Sites sites;

    @Inject
    ImportDrafts drafts;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    /** All sites, by code. */
    @Requires(ORGANISATION_IMPORT)
    public List<SiteRow> sites() {
        return sites.all().stream().map(Site::row).toList();
    }

    /** Enters a site. */
    @Requires(ORGANISATION_IMPORT)
    public SiteId add(String code, String name, String zone, String holidayRegion) {
        check(null, code, holidayRegion);
        var site = new Site(required("code", code), required("name", name), zone(zone), holidayRegion);
        sites.add(site);
        return kept(site);
    }

    /** Changes a site on top of the state that was read; days and deadlines follow at once. */
    @Requires(ORGANISATION_IMPORT)
    public void change(SiteId id, long revision, String code, String name, String zone, String holidayRegion) {
        check(id, code, holidayRegion);
        var site = sites.get(id);
        var me = actor.get().person();
        site.change(
                revision,
                required("code", code),
                required("name", name),
                zone(zone),
                holidayRegion,
                me,
                clock.instant());
        kept(site);
    }

    /** Who changed a site last. */
    @Requires(ORGANISATION_IMPORT)
    public LastChange lastChange(SiteId id) {
        return sites.lastChange(sites.get(id).id());
    }

    private SiteId kept(Site site) {
        drafts.moveOn();
        var row = site.row();
        happened.fire(
                new SiteDescribed(row.id(), row.code(), row.name(), row.zone(), row.holidayRegion(), clock.instant()));
        return row.id();
    }

    private void check(SiteId own, String code, String holidayRegion) {
        var taken = sites.all().stream()
                .anyMatch(site ->
                        site.code().equals(required("code", code)) && !site.id().equals(own));
        if (taken) {
            throw new InvalidInput("code", "organisation.sites.codeTaken", required("code", code));
        }
        if (holidayRegion != null && !REGIONS.contains(holidayRegion)) {
            throw new InvalidInput("region", "organisation.sites.regionUnknown", holidayRegion);
        }
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(required("zone", zone));
        } catch (DateTimeException e) {
            throw new InvalidInput("zone", "organisation.sites.zoneUnknown", zone);
        }
    }

    private static String required(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, "organisation.sites.needed");
        }
        return text.strip();
    }
}
