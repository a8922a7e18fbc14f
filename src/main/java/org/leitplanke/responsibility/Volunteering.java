package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_OWN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.RoleAssignment.Change;

/**
 * Voluntary roles: declared by the person herself for her own department, with the head's consent to the working time;
 * given up on any day without a reason (BR-17).
 */
@UseCase
public class Volunteering {

    @Inject
    Assignments assignments;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Compatibility compatibility;

    @Inject
    RoleRoom room;

    @Inject
    InTurn turn;

    @Inject
    Places places;

    @Inject
    AssigningRights rights;

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

    /** The voluntary roles that the person acting does not have yet. */
    @Requires(RESPONSIBILITY_OWN)
    public List<RoleRow> offers() {
        var me = actor.get();
        var held = assignments.openOf(me.person(), days.todayOf(me.person())).stream()
                .map(RoleAssignment::role)
                .toList();
        return catalogue.all(me.language()).stream()
                .filter(role ->
                        role.voluntary() && role.level() == Place.Kind.DEPARTMENT && !held.contains(role.code()))
                .toList();
    }

    /** Takes a voluntary role from today; it holds when the head has agreed to the working time and nothing is missing. */
    @Requires(RESPONSIBILITY_OWN)
    public String declare(RoleCode code, LocalDate until) {
        turn.await();
        var me = actor.get();
        var her = organisation.findPerson(me.person()).orElseThrow(() -> new Missing("person", me.person()));
        var role = catalogue.get(code, me.language());
        if (!role.voluntary()) {
            throw new InvalidInput("role", "responsibility.notVoluntary", role.name());
        }
        Assigning.checkStays(her, until);
        var by = new Change(me.person(), days.todayOf(me.person()), clock.instant());
        var place = Place.department(her.department());
        var same = assignments.openOf(me.person(), by.today()).stream()
                .filter(one -> one.role().equals(code) && one.place().equals(place))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        room.check(me.person(), code, place, by.today(), until, me.language());
        compatibility.check(me.person(), code, by.today(), until, me.language());
        var term = new AssignedTerm(role, by.today(), until, by.today());
        var assignment = new RoleAssignment(me.person(), role, places.get(place), her.department(), term, by);
        var declared = assignment.declare(by.today(), by.at());
        assignments.add(assignment);
        happened.fire(declared);
        return assignment.id();
    }

    /** The head agrees to the working time. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void consent(String id) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        assignments.former(assignment);
        happened.fire(assignment.agreeToTime(actor.get().person(), days.todayOf(assignment.person()), clock.instant()));
    }
}
