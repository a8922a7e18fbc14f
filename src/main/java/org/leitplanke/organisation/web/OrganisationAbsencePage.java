package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.AbsenceKeeping;
import org.leitplanke.organisation.AbsenceView;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.web.Notices;

/** When do deadlines rest: one's own, and for a head those of her department? */
@Named
@ViewScoped
public class OrganisationAbsencePage implements Serializable {

    @Inject
    AbsenceKeeping keeping;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private AbsenceView view;
    private String person;
    private LocalDate from;
    private LocalDate until;

    public void load() {
        view = keeping.view();
    }

    public String enter() {
        keeping.enter(person == null ? actor.get().person() : new PersonId(person), from, until);
        notices.say("organisation.absence.entered");
        return "/organisation/absence.xhtml?faces-redirect=true";
    }

    public String withdraw(String absence) {
        keeping.withdraw(absence);
        notices.say("organisation.absence.withdrawn");
        return "/organisation/absence.xhtml?faces-redirect=true";
    }

    public AbsenceView getView() {
        return view;
    }

    /** People of the team whose deadlines rest today. */
    public List<AbsenceView.Member> getResting() {
        return view.team().stream().filter(AbsenceView.Member::resting).toList();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
