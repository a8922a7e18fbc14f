package org.leitplanke.organisation.web;

import java.io.Serializable;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.organisation.SiteKeeping;
import org.leitplanke.organisation.SiteRow;

/** What is typed about a site. */
public class SiteForm implements Serializable {

    private SiteId id;
    private String code;
    private String name;
    private String zone = "Europe/Berlin";
    private String region;

    static SiteForm of(SiteRow row) {
        var form = new SiteForm();
        form.id = row.id();
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
            sites.change(id, code, name, zone, region);
        }
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
