package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.organisation.SiteKeeping;
import org.leitplanke.organisation.SiteRow;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;

/** The sites of the company, and one of them to be entered or changed. */
@Named
@ViewScoped
public class OrganisationSitesPage implements EditedByMany, Serializable {

    @Inject
    SiteKeeping sites;

    @Inject
    Notices notices;

    private String id;
    private List<SiteRow> rows = List.of();
    private SiteForm form = new SiteForm();

    @Override
    public void load() {
        rows = sites.sites();
        if (id != null) {
            form = SiteForm.of(site());
        }
    }

    private SiteRow site() {
        return rows.stream()
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("site", id));
    }

    @Override
    public LastChange getLastChange() {
        return sites.lastChange(new SiteId(id));
    }

    public String save() {
        form.save(sites);
        notices.say("organisation.sites.saved", form.getName());
        return "/organisation/sites.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<SiteRow> getRows() {
        return rows;
    }

    public SiteForm getForm() {
        return form;
    }

    public List<String> getRegions() {
        return SiteKeeping.REGIONS;
    }
}
