package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.Employment;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PersonKeeping;
import org.leitplanke.organisation.PersonSheet;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;

/** How, since when and for which departments does this person work here? */
@Named
@ViewScoped
public class OrganisationPersonPage implements EditedByMany, Serializable {

    @Inject
    PersonKeeping keeping;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Notices notices;

    private final EmploymentForm form = new EmploymentForm();
    private String id;
    private PersonSheet sheet;
    private List<DepartmentRow> departments = List.of();

    @Override
    public void load() {
        if (id == null) {
            throw new Missing("person", "");
        }
        sheet = keeping.sheet(person());
        form.read(sheet);
        departments = organisation.departments();
    }

    @Override
    public LastChange getLastChange() {
        return keeping.lastChange(person());
    }

    public String save() {
        form.save(person(), keeping);
        return back("organisation.person.saved");
    }

    public String join() {
        form.join(person(), keeping);
        return back("organisation.person.joined");
    }

    public String leave(String stay) {
        keeping.leave(person(), stay);
        return back("organisation.person.left");
    }

    private String back(String notice) {
        notices.say(notice, sheet.person().name());
        return "/organisation/person.xhtml?faces-redirect=true&id=" + id;
    }

    private PersonId person() {
        return new PersonId(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public EmploymentForm getForm() {
        return form;
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }
}
