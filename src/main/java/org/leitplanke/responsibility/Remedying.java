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
    Deputising deputising;

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
        var from = ending.untilDay().plusDays(1);
        return assigning.assign(
                ending.person(), ending.role(), ending.place(), from, lastDay(ending.person(), ending.role(), from));
    }

    /** Lets somebody stand in for a holder from today, for as long as a deputy may. */
    @Requires(RESPONSIBILITY_DEPUTISE)
    public String standIn(String id, PersonId deputy) {
        var from = days.todayOf(deputy);
        var until = from.plusDays(Deputyship.LONGEST_DAYS - 1L);
        return deputising.nameFor(id, deputy, from, earlier(until, exitOf(deputy)));
    }

    /** The last day of the term that is offered when nothing else is said; for those who could assign it. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public LocalDate usualEnd(PersonId person, RoleCode role, Place place, LocalDate from) {
        assigning.checkMayAssign(person, place);
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

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
