package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.AssignmentDetail;
import org.leitplanke.responsibility.AssignmentQueries;
import org.leitplanke.responsibility.Deputising;
import org.leitplanke.responsibility.Effect;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.MissingRow;
import org.leitplanke.responsibility.MyDeputy;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleRow;
import org.leitplanke.responsibility.StandInQueries;
import org.leitplanke.responsibility.Volunteering;
import org.leitplanke.responsibility.WorkloadQueries;

/** What holds for me: my roles, what they wait for, and who stands in for me. */
@Named
@ViewScoped
public class ResponsibilityMinePage implements Serializable {

    @Inject
    transient AssignmentQueries queries;

    @Inject
    transient EffectQueries effect;

    @Inject
    transient StandInQueries standIns;

    @Inject
    transient Deputising deputising;

    @Inject
    transient Volunteering volunteering;

    @Inject
    transient WorkloadQueries workload;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Notices notices;

    private final DeputyForm form = new DeputyForm();
    private final VoluntaryForm voluntary = new VoluntaryForm();
    private List<RoleRow> offers = List.of();
    private Words overload;
    private List<AssignmentDetail> roles = List.of();
    private List<MissingRow> missing = List.of();
    private List<MyDeputy> deputies = List.of();
    private List<StandInQueries.Choice> scopes = List.of();
    private List<AssignmentQueries.PersonChoice> people = List.of();
    private String text;

    public void load() {
        var me = actor.get();
        roles = queries.mine();
        missing = effect.missingFor(me.person(), me.language());
        deputies = queries.myDeputies();
        scopes = standIns.scopes();
        overload = workload.mine().orElse(null);
        offers = volunteering.offers();
        people = text == null ? List.of() : queries.peopleCalled(text);
    }

    public String name() {
        deputising.nameWithin(form.scope(), new PersonId(form.getDeputy()), form.getFrom(), form.getUntil());
        return said("DEPUTY");
    }

    /** Takes a voluntary role. */
    public String declare() {
        volunteering.declare(new RoleCode(voluntary.getRole()), voluntary.getUntil());
        return said("DECLARE");
    }

    public String remove(String deputyship) {
        deputising.remove(deputyship);
        return said("DEPUTY_ENDED");
    }

    public long getInForce() {
        return roles.stream()
                .filter(role -> role.state() == Effect.State.IN_FORCE || role.state() == Effect.State.GRACE)
                .count();
    }

    public VoluntaryForm getVoluntary() {
        return voluntary;
    }

    public List<RoleRow> getOffers() {
        return offers;
    }

    /** What she has taken on, if it is more than was agreed; otherwise null. */
    public Words getOverload() {
        return overload;
    }

    public DeputyForm getForm() {
        return form;
    }

    public List<AssignmentDetail> getRoles() {
        return roles;
    }

    public List<MissingRow> getMissing() {
        return missing;
    }

    public List<MyDeputy> getDeputies() {
        return deputies;
    }

    public List<AssignmentQueries.PersonChoice> getPeople() {
        return people;
    }

    public List<StandInQueries.Choice> getScopes() {
        return scopes;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private String said(String what) {
        notices.say("responsibility.done." + what);
        return "/responsibility/mine.xhtml?faces-redirect=true";
    }
}
