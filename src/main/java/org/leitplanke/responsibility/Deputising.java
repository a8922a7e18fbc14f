package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_DEPUTISE;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_OWN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Naming somebody who stands in, for a time and for a part or all of it. Deputies do not pass anything on (BR-24). */
@UseCase
public class Deputising {

    @Inject
    Assignments assignments;

    @Inject
    DeputyRules rules;

    @Inject
    InTurn turn;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Names one's own deputy in all roles. */
    @Requires(RESPONSIBILITY_OWN)
    public String nameForEverything(PersonId deputy, LocalDate from, LocalDate until) {
        return keep(actor.get().person(), deputy, DeputyScope.EVERYTHING, from, until);
    }

    /** Names one's own deputy in one role. */
    @Requires(RESPONSIBILITY_OWN)
    public String name(String assignment, PersonId deputy, LocalDate from, LocalDate until) {
        return nameWithin(DeputyScope.assignment(assignment), deputy, from, until);
    }

    /** Names one's own deputy for a role, a place, one assignment or everything. */
    @Requires(RESPONSIBILITY_OWN)
    public String nameWithin(DeputyScope scope, PersonId deputy, LocalDate from, LocalDate until) {
        var me = actor.get().person();
        if (scope.assignment() != null
                && !assignments.get(scope.assignment()).person().equals(me)) {
            throw new Broken.NotYourRole();
        }
        return keep(me, deputy, scope, from, until);
    }

    /** The head of the department names a deputy for somebody's role, because the role needs one; never herself. */
    @Requires(RESPONSIBILITY_DEPUTISE)
    public String nameFor(String assignment, PersonId deputy, LocalDate from, LocalDate until) {
        var covered = assignments.get(assignment);
        if (covered.isForTheCompany() || !organisation.leads(actor.get().person(), covered.department())) {
            throw new Broken.ForeignDepartment();
        }
        if (deputy.equals(actor.get().person())) {
            throw new Broken.NotForOneself();
        }
        return keep(covered.person(), deputy, DeputyScope.assignment(assignment), from, until);
    }

    /**
     * Takes a deputy back at once; the principal or the deputy herself does. The day at the deputy's site counts, because
     * it is she who acts.
     */
    @Requires(RESPONSIBILITY_OWN)
    public void remove(String id) {
        var deputyship = assignments.deputyship(id);
        var me = actor.get().person();
        if (!deputyship.principal().equals(me) && !deputyship.deputy().equals(me)) {
            throw new Broken.NotYourRole();
        }
        happened.fire(deputyship.remove(days.todayOf(deputyship.deputy()), clock.instant()));
    }

    /** Somebody who stood in leaves: another one does from that day on, today at the earliest, for what is left. */
    void passOn(String id, PersonId to, LocalDate from) {
        var earlier = assignments.deputyship(id);
        if (to.equals(actor.get().person())) {
            throw new Broken.NotForOneself();
        }
        var today = days.todayOf(earlier.principal());
        keep(earlier.principal(), to, earlier.scope(), from.isBefore(today) ? today : from, earlier.untilDay());
    }

    private String keep(PersonId principal, PersonId deputy, DeputyScope scope, LocalDate from, LocalDate until) {
        turn.await();
        var same = assignments.deputyshipsAround(principal, from, until).stream()
                .filter(one -> one.principal().equals(principal) && one.says(deputy, scope, from, until))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        var deputyship = new Deputyship(
                principal, deputy, scope, from, until, actor.get().person(), days.todayOf(principal), clock.instant());
        rules.check(deputyship, from, until);
        assignments.add(deputyship);
        happened.fire(deputyship.named());
        return deputyship.id();
    }
}
