package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentKeeping;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentSheet;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;

/** What is this department, where does it belong and who leads it, from which day on? */
@Named
@ViewScoped
public class OrganisationDepartmentPage implements EditedByMany, Serializable {

    @Inject
    DepartmentKeeping keeping;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Notices notices;

    private final DepartmentForm form = new DepartmentForm();
    private String id;
    private DepartmentSheet sheet;
    private List<DepartmentRow> parents = List.of();
    private Map<SiteId, String> sites = Map.of();

    @Override
    public void load() {
        if (id == null) {
            throw new Missing("department", "");
        }
        sheet = keeping.sheet(department());
        form.read(sheet);
        var below = organisation.withSubdepartments(department());
        parents = organisation.departments().stream()
                .filter(row -> !below.contains(row.id()))
                .toList();
        sites = organisation.siteNames();
    }

    @Override
    public LastChange getLastChange() {
        return keeping.lastChange(department());
    }

    public String save() {
        keeping.change(department(), form.getRevision(), form.entry());
        notices.say("organisation.department.saved", form.getName());
        return "/organisation/departments.xhtml?faces-redirect=true";
    }

    private DepartmentId department() {
        return new DepartmentId(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DepartmentSheet getSheet() {
        return sheet;
    }

    public DepartmentForm getForm() {
        return form;
    }

    public DepartmentType[] getTypes() {
        return DepartmentType.values();
    }

    public List<DepartmentRow> getParents() {
        return parents;
    }

    public Map<SiteId, String> getSites() {
        return sites;
    }
}
