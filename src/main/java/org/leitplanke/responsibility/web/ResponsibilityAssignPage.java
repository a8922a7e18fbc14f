package org.leitplanke.responsibility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.Candidate;
import org.leitplanke.responsibility.CandidateQueries;
import org.leitplanke.responsibility.Consequences;
import org.leitplanke.responsibility.Consequences.Preview;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Exempting;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.PlaceRow;
import org.leitplanke.responsibility.Remedying;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleRow;

/** Giving a role: what, where, to whom, how long. Everything but the last click stands in the address. */
@Named
@ViewScoped
public class ResponsibilityAssignPage implements Serializable {

    private static final int PAGE = 15;

    @Inject
    transient CandidateQueries queries;

    @Inject
    transient EffectQueries effect;

    @Inject
    transient OrganisationQueries organisation;

    @Inject
    transient Assigning assigning;

    @Inject
    transient Exempting exempting;

    @Inject
    transient Consequences consequences;

    @Inject
    transient Remedying remedying;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Days days;

    @Inject
    transient Notices notices;

    private final AssignChoice choice = new AssignChoice();
    private List<PlaceRow> places = List.of();
    private List<RoleRow> roles = List.of();
    private List<Candidate> candidates = List.of();
    private Candidate chosen;
    private Preview preview;
    private final AssignReaction reaction = new AssignReaction();

    /** A head who names no department gives roles in the first one she leads. */
    public void load() {
        var me = actor.get();
        if (choice.getDepartment() == null && !me.has(PortalRole.SOCIAL_MEDIA_LEAD)) {
            organisation.ledBy(me.person()).stream()
                    .findFirst()
                    .ifPresent(led -> choice.setDepartment(led.id().value()));
        }
        places = queries.places(department());
        roles = effect.roles(actor.get().language()).stream()
                .filter(role -> (role.level() == Place.Kind.COMPANY) == (department() == null) && !role.voluntary())
                .toList();
        if (!choice.isComplete()) {
            return;
        }
        candidates = queries.candidates(department(), role(), place(), choice.getText());
        if (choice.getPerson() != null) {
            chosen = candidates.stream()
                    .filter(one -> one.id().value().equals(choice.getPerson()) && (one.possible() || one.clashing()))
                    .findFirst()
                    .orElse(null);
            choice.setFrom(days.todayOf(new PersonId(choice.getPerson())));
            choice.setUntil(remedying.usualEnd(new PersonId(choice.getPerson()), role(), place(), choice.getFrom()));
        }
        if (chosen != null) {
            preview();
        }
    }

    /** Says anew what will happen, for the days that were typed. */
    public String look() {
        preview();
        return null;
    }

    private void preview() {
        preview = consequences.preview(chosen.id(), role(), place(), choice.getFrom(), choice.getUntil());
    }

    public String assign() {
        var from = choice.getFrom();
        var until = choice.getUntil();
        var id = reaction.getKind() == null
                ? assigning.assign(chosen.id(), role(), place(), from, until)
                : switch (reaction.getKind()) {
                    case INSTEAD -> assigning.assignInstead(chosen.id(), role(), place(), from, until);
                    case EXEMPT ->
                        exempting.propose(
                                chosen.id(), role(), place(), from, until, reaction.getUntil(), reaction.getReason());
                };
        notices.say("responsibility.done.ASSIGN");
        return "/responsibility/assignment.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Candidate> getShown() {
        return leaf().rows();
    }

    public int getPage() {
        return leaf().page();
    }

    public int getPages() {
        return leaf().pages();
    }

    private Leaf<Candidate> leaf() {
        return Leaf.of(candidates, choice.getPage(), PAGE);
    }

    public long getReady() {
        return candidates.stream().filter(Candidate::isReady).count();
    }

    /** Somebody else who could take the role at once, or null. */
    public Candidate getAlternative() {
        return candidates.stream()
                .filter(one -> one.isReady() && one != chosen)
                .findFirst()
                .orElse(null);
    }

    public Preview getPreview() {
        return preview;
    }

    public AssignReaction getReaction() {
        return reaction;
    }

    public AssignChoice getChoice() {
        return choice;
    }

    public List<PlaceRow> getPlaces() {
        return places;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    public Candidate getChosen() {
        return chosen;
    }

    /** The last day that is possible when the role begins today. */
    public LocalDate getUsualEnd() {
        return choice.getUntil();
    }

    private DepartmentId department() {
        return choice.getDepartment() == null ? null : new DepartmentId(choice.getDepartment());
    }

    private RoleCode role() {
        return new RoleCode(choice.getRole());
    }

    private Place place() {
        return Place.of(choice.getPlace());
    }
}
