package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PeopleDirectory;
import org.leitplanke.organisation.PlannedChange;
import org.leitplanke.organisation.ReorganisationChoice;
import org.leitplanke.organisation.ReorganisationRow;
import org.leitplanke.organisation.Reorganising;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

/** What shall change about departments: another head, a merge, a split; and which plans wait. */
@Named
@ViewScoped
public class OrganisationReorganisePage implements Serializable {

    @Inject
    transient Reorganising reorganising;

    @Inject
    transient OrganisationQueries organisation;

    @Inject
    transient PeopleDirectory directory;

    @Inject
    transient Days days;

    private String kind;
    private final ReorganiseForm form = new ReorganiseForm();
    private List<DepartmentRow> departments = List.of();
    private List<ReorganisationRow> waiting = List.of();
    private ReorganisationChoice choice;

    public void load() {
        departments = organisation.departments();
        waiting = reorganising.waiting();
        form.setDay(days.today());
        if (PlannedChange.Kind.SPLIT.name().equals(kind) && form.getDepartment() != null) {
            choice = reorganising.toSplit(new DepartmentId(form.getDepartment()));
        }
    }

    public String newHead() {
        return planned(form.newHead(found(form.getHead())));
    }

    public String merge() {
        return planned(form.merge());
    }

    public String split() {
        return planned(form.split());
    }

    private String planned(PlannedChange change) {
        return "/organisation/plan.xhtml?faces-redirect=true&id=" + reorganising.plan(change);
    }

    /** The one person with this name or personnel number. */
    private PersonId found(String like) {
        var some = directory.page(like, false, 0, 2);
        if (some.isEmpty() && like.strip().contains(" ")) {
            some = directory.page(familyNameFirst(like.strip()), false, 0, 2);
        }
        if (some.isEmpty()) {
            throw new InvalidInput("head", "organisation.reorganise.nobody");
        }
        if (some.size() > 1) {
            throw new InvalidInput("head", "organisation.reorganise.several");
        }
        return some.get(0).id();
    }

    /** As names are sorted; people type them the other way round. */
    private static String familyNameFirst(String name) {
        var last = name.lastIndexOf(' ');
        return name.substring(last + 1) + " " + name.substring(0, last);
    }

    public List<PlannedChange.Kind> getKinds() {
        return List.of(PlannedChange.Kind.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public ReorganiseForm getForm() {
        return form;
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    public List<ReorganisationRow> getWaiting() {
        return waiting;
    }

    /** Who and what can go along; null until a department is chosen. */
    public ReorganisationChoice getChoice() {
        return choice;
    }
}
