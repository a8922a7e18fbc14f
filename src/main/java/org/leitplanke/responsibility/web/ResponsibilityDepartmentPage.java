package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.platform.web.AskedDay;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.DepartmentQueries;
import org.leitplanke.responsibility.DepartmentView;
import org.leitplanke.responsibility.Gap;
import org.leitplanke.responsibility.Remedying;
import org.leitplanke.responsibility.WorkloadQueries;

/** A department as its head sees it: what is not looked after, and what can be done at once. */
@Named
@ViewScoped
public class ResponsibilityDepartmentPage implements Serializable {

    private static final int PAGE = 25;

    @Inject
    transient DepartmentQueries departments;

    @Inject
    transient WorkloadQueries workload;

    @Inject
    transient Remedying remedying;

    @Inject
    transient Assigning assigning;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Notices notices;

    @Inject
    transient Days days;

    private final AskedDay asked = new AskedDay();
    private String id;
    private int page = 1;
    private DepartmentView view;
    private List<WorkloadQueries.Overloaded> overloaded = List.of();
    private List<DepartmentRow> choices = List.of();

    /** Opens the department of the address, or the first one the reader leads; others choose from all. */
    public void load() {
        if (id == null) {
            choices = departments.choices();
            if (choices.size() != 1 && !actor.get().has(PortalRole.DEPARTMENT_HEAD) || choices.isEmpty()) {
                return;
            }
            id = choices.get(0).id().value();
        }
        asked.compareWith(days.today());
        var department = new DepartmentId(id);
        view = asked.isPast()
                ? departments.past(department, asked.getOn(), asked.isThen())
                : departments.page(department);
        overloaded = view.mayAssign() ? workload.overloaded(department) : List.of();
    }

    /** Does what a card offers, then shows the page anew. */
    public String act(Gap gap, Gap.Remedy remedy) {
        switch (remedy.action()) {
            case ASSIGN -> remedying.ask(remedy.person(), gap.role(), gap.place());
            case RENEW -> remedying.renew(remedy.assignment());
            case DEPUTY -> remedying.standIn(remedy.assignment(), remedy.person());
            case REMIND -> assigning.remind(remedy.assignment());
            case SUCCEED -> remedying.succeed(remedy.assignment(), remedy.person());
            case END -> assigning.end(remedy.assignment());
            case CHOOSE, HAND_OVER -> throw new IllegalStateException("a link does nothing");
        }
        notices.say("responsibility.done." + remedy.action());
        return again();
    }

    /** Somebody who moved keeps the role, or it ends. */
    public String keep(String assignment) {
        assigning.keep(assignment);
        notices.say("responsibility.done.KEEP");
        return again();
    }

    public String end(String assignment) {
        assigning.end(assignment);
        notices.say("responsibility.done.END");
        return again();
    }

    public List<DepartmentView.Member> getTeam() {
        return leaf().rows();
    }

    public int getPages() {
        return leaf().pages();
    }

    public List<WorkloadQueries.Overloaded> getOverloaded() {
        return overloaded;
    }

    public AskedDay getAsked() {
        return asked;
    }

    public DepartmentView getView() {
        return view;
    }

    public List<DepartmentRow> getChoices() {
        return choices;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return view == null ? page : leaf().page();
    }

    public void setPage(int page) {
        this.page = page;
    }

    private Leaf<DepartmentView.Member> leaf() {
        return Leaf.of(view.team(), page, PAGE);
    }

    private String again() {
        return "/responsibility/department.xhtml?faces-redirect=true&id=" + id;
    }
}
