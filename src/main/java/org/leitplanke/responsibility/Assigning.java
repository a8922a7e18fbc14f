package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_CONFIRM;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.RoleAssignment.Change;

/** Giving roles to people: heads in their department, the social media lead for the company. */
@UseCase
public class Assigning {

    @Inject
    Assignments assignments;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    RolesMoving moving;

    @Inject
    Compatibility compatibility;

    @Inject
    RoleAndAccess access;

    @Inject
    RoleRoom room;

    @Inject
    InTurn turn;

    @Inject
    CandidateQueries candidates;

    @Inject
    AssigningRights rights;

    @Inject
    Stands stands;

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

    /**
     * Asks a person to take a role for a term; she still has to accept, and company-wide roles wait for the management.
     * What does not go with another role of hers is refused, with somebody who could take it instead (BR-20).
     *
     * @return the assignment; a second click gives back the first one
     */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String assign(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until) {
        return give(person, code, where, from, until, (assignment, clashes) -> {
            throw refusal(clashes.get(0), person, code, where);
        });
    }

    /** The same, and what does not go with it ends: on the day before, or today if the role begins today. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String assignInstead(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until) {
        return give(
                person,
                code,
                where,
                from,
                until,
                (assignment, clashes) -> clashes.forEach(clash -> {
                    if (!clash.isBetweenOwnRoles()) {
                        throw refusal(clash, person, code, where);
                    }
                    endBefore(assignments.get(clash.assignment()), from);
                    compatibility.settle(person);
                }));
    }

    /** Ends a role from today on; a second click changes nothing. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void end(String id) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        if (assignment.agreement().wasEndedBy(actor.get().person())) {
            return;
        }
        assignments.former(assignment);
        happened.fire(assignment.end(actor.get().person(), days.todayOf(assignment.person()), clock.instant()));
        compatibility.settle(assignment.person());
    }

    /** The person moved within the reach of the head and keeps her role. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void keep(String id) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        var today = days.todayOf(assignment.person());
        var newHome = organisation.departmentOf(assignment.person(), today);
        if (!organisation.leads(actor.get().person(), newHome)) {
            throw new Broken.ForeignDepartment();
        }
        assignments.former(assignment);
        moving.setApart(id, today);
        happened.fire(assignment.keep(newHome, today, clock.instant()));
    }

    /** Reminds the person of what the role still waits for; in fixed words, once a week. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void remind(String id) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        happened.fire(assignment.remind(days.todayOf(assignment.person()), clock.instant()));
    }

    /** The management confirms a company-wide role. */
    @Requires(RESPONSIBILITY_CONFIRM)
    public void confirm(String id) {
        var assignment = assignments.toChange(id);
        if (stands.areTied(actor.get().person(), assignment.person())) {
            throw new Broken.NotForPrincipal();
        }
        happened.fire(assignment.confirm(actor.get().person(), days.todayOf(assignment.person()), clock.instant()));
    }

    /** What happens when a role does not go with others: refuse, end them, or ask for an exception. */
    interface Reaction {
        void to(RoleAssignment assignment, List<Clash> clashes);
    }

    /** Gives the role after everything that can be said against it has been looked at. */
    String give(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until, Reaction reaction) {
        turn.await();
        var language = actor.get().language();
        var role = catalogue.get(code, language);
        var place = places.get(where);
        var her = known(person);
        rights.checkMayAssign(place.department(), her);
        if (role.voluntary()) {
            throw new Broken.OnlyByOneself(role.name());
        }
        checkStays(her, until);
        var same = already(person, code, where, from, until);
        if (same.isPresent()) {
            return same.get();
        }
        var by = new Change(actor.get().person(), days.todayOf(person), clock.instant());
        var home = rights.homeOf(her).orElse(her.department());
        var term = new AssignedTerm(role, from, until, by.today());
        var assignment = new RoleAssignment(person, role, place, home, term, by);
        access.check(person, code, from, language);
        room.check(person, code, where, from, until, language);
        var clashes = compatibility.clashes(person, code, from, until, language);
        assignments.add(assignment);
        if (!clashes.isEmpty()) {
            reaction.to(assignment, clashes);
        }
        happened.fire(assignment.assigned());
        return assignment.id();
    }

    /** A role does not outlast the time somebody works here. */
    static void checkStays(PersonRow person, LocalDate until) {
        if (until.isAfter(person.exit())) {
            throw new InvalidInput("until", "responsibility.leavesBefore", person.exit());
        }
    }

    private void endBefore(RoleAssignment older, LocalDate from) {
        rights.checkMayDecide(older);
        assignments.former(older);
        var me = new Change(actor.get().person(), days.todayOf(older.person()), clock.instant());
        if (from.isAfter(me.today()) && older.term().from().isBefore(from)) {
            var role = catalogue.get(older.role(), actor.get().language());
            happened.fire(older.change(older.revision(), role, older.term().from(), from.minusDays(1), me));
        } else {
            happened.fire(older.end(me.by(), me.today(), me.at()));
        }
    }

    private Broken.Incompatible refusal(Clash clash, PersonId person, RoleCode code, Place where) {
        return candidates
                .instead(person, code, where)
                .map(other -> new Broken.Incompatible(clash, other.name()))
                .orElseGet(() -> new Broken.Incompatible(clash));
    }

    private PersonRow known(PersonId person) {
        return organisation.findPerson(person).orElseThrow(() -> new Missing("person", person));
    }

    private Optional<String> already(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until) {
        var same = assignments.openOf(person, from).stream()
                .filter(one -> one.role().equals(code)
                        && one.place().equals(where)
                        && one.term().overlaps(from, until))
                .findFirst();
        if (same.isPresent() && !same.get().term().lasts(from, until)) {
            throw new Broken.AlreadyAssigned();
        }
        return same.map(RoleAssignment::id);
    }
}
