package org.leitplanke.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.PersonId;

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

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Site() {} // for JPA

    Site(String code, String name, ZoneId zone, String holidayRegion) {
        this.id = UUID.randomUUID().toString();
        describe(code, name, zone, holidayRegion);
    }

    /** Changes it, on top of the state that was read. */
    void change(long read, String asCode, String asName, ZoneId inZone, String inRegion, PersonId by, Instant at) {
        if (read != revision) {
            throw new ChangedMeanwhile();
        }
        describe(asCode, asName, inZone, inRegion);
        changedBy = by;
        changedAt = at;
    }

    private void describe(String asCode, String asName, ZoneId inZone, String inRegion) {
        this.code = asCode;
        this.name = asName;
        this.zone = inZone.getId();
        this.holidayRegion = inRegion;
    }

    SiteRow row() {
        return new SiteRow(id(), revision, code, name, zone, holidayRegion);
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
