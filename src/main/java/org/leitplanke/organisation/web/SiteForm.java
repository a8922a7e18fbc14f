package org.leitplanke.organisation.web;

import java.io.Serializable;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.organisation.SiteKeeping;
import org.leitplanke.organisation.SiteRow;

/** What is typed about a site. */
public class SiteForm implements Serializable {

    private SiteId id;
    private long revision;
    private String code;
    private String name;
    private String zone = "Europe/Berlin";
    private String region;

    static SiteForm of(SiteRow row) {
        var form = new SiteForm();
        form.id = row.id();
        form.revision = row.revision();
        form.code = row.code();
        form.name = row.name();
        form.zone = row.zone();
        form.region = row.holidayRegion();
        return form;
    }

    void save(SiteKeeping sites) {
        if (id == null) {
            sites.add(code, name, zone, region);
        } else {
            sites.change(id, revision, code, name, zone, region);
        }
    }

    /** The state of the site that is being changed. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public boolean isEntered() {
        return id != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
