package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_DEPUTISE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** What a head does about a gap with one click: the dates are the usual ones. */
@UseCase
public class Remedying {

    @Inject
    Assigning assigning;

    @Inject
    AssigningRights rights;

    @Inject
    Deputising deputising;

    @Inject
    DeputyRules rules;

    @Inject
    EffectReader reader;

    @Inject
    Assignments assignments;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Asks a person to take the role from today, for as long as the catalogue and her contract allow. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String ask(PersonId person, RoleCode role, Place place) {
        var from = days.todayOf(person);
        return assigning.assign(person, role, place, from, lastDay(person, role, from));
    }

    /** Asks the same person for another term, from the day after this one ends. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String renew(String id) {
        var ending = assignments.get(id);
        var from = ending.term().until().plusDays(1);
        return assigning.assign(
                ending.person(), ending.role(), ending.place(), from, lastDay(ending.person(), ending.role(), from));
    }

    /** Asks somebody to follow, from the day after the term or the contract of the holder ends. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String succeed(String id, PersonId successor) {
        var ending = assignments.get(id);
        var lastDay = earlier(ending.untilDay(), exitOf(ending.person()));
        var today = days.todayOf(successor);
        var from = lastDay.isBefore(today) ? today : lastDay.plusDays(1);
        return assigning.assign(
                successor, ending.role(), ending.place(), from, lastDay(successor, ending.role(), from));
    }

    /** Ends the role of the one who had it, and asks somebody else from today; the place is free by then. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String replace(String id, PersonId successor) {
        var before = assignments.get(id);
        assigning.end(id);
        return ask(successor, before.role(), before.place());
    }

    /** Lets somebody stand in for a holder from today, for as long as a deputy may. */
    @Requires(RESPONSIBILITY_DEPUTISE)
    public String standIn(String id, PersonId deputy) {
        var from =
                laterOf(days.todayOf(deputy), days.todayOf(assignments.get(id).person()));
        var until = earlier(from.plusDays(Deputyship.LONGEST_DAYS - 1L), exitOf(deputy));
        var covered = reader.assignments("a.id = ?1", id == null ? "" : id);
        var ready = covered.isEmpty() ? until : rules.lastReadyDay(covered.get(0), deputy, from, until);
        return deputising.nameFor(id, deputy, from, ready);
    }

    /** The last day of the term that is offered when nothing else is said; for those who could assign it. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public LocalDate usualEnd(PersonId person, RoleCode role, Place place, LocalDate from) {
        rights.checkMayAssign(person, place);
        return lastDay(person, role, from);
    }

    private LocalDate lastDay(PersonId person, RoleCode role, LocalDate from) {
        var usual = catalogue.get(role, actor.get().language()).lastDay(from);
        return earlier(usual, exitOf(person));
    }

    private LocalDate exitOf(PersonId person) {
        return organisation
                .findPerson(person)
                .orElseThrow(() -> new Missing("person", person))
                .exit();
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
