package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;

/** A place where people work; its zone decides days, its federal state decides holidays. */
@Entity
@Table(name = "site")
class Site {

    @Id
    private String id;

    @Version
    private long revision;

    private String code;
    private String name;
    private String zone;

    @Column(name = "holiday_region")
    private String holidayRegion;

    protected Site() {} // for JPA

    Site(String code, String name, ZoneId zone, String holidayRegion) {
        this.id = UUID.randomUUID().toString();
        describe(code, name, zone, holidayRegion);
    }

    final void describe(String asCode, String asName, ZoneId inZone, String inRegion) {
        this.code = asCode;
        this.name = asName;
        this.zone = inZone.getId();
        this.holidayRegion = inRegion;
    }

    SiteRow row() {
        return new SiteRow(id(), code, name, zone, holidayRegion);
    }

    SiteId id() {
        return new SiteId(id);
    }

    String code() {
        return code;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    String holidayRegion() {
        return holidayRegion;
    }
}
