package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.RoleAssignment.Change;

/** Changing an assignment that was given: other days within its term, or taking it back when it waits too long. */
@UseCase
public class AssignmentChanging {

    /** After so many days somebody who is still only reserved may be told that it will not come to anything (BR-18). */
    static final int DAYS_RESERVED = 60;

    @Inject
    Assignments assignments;

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    Compatibility compatibility;

    @Inject
    RoleRoom room;

    @Inject
    InTurn turn;

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

    /**
     * An assignment as it is before it is changed.
     *
     * @param begun whether it keeps its beginning
     * @param latest the last day its role and the person's contract allow for this beginning
     */
    public record Term(
            long revision,
            LocalDate from,
            LocalDate until,
            boolean begun,
            LocalDate latest,
            String personName,
            String roleName,
            String placeName)
            implements Serializable {}

    /** The days of an assignment, for whoever may change them. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public Term toChange(String id) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        var term = assignment.term();
        var role = catalogue.get(assignment.role(), actor.get().language());
        var person = organisation
                .findPerson(assignment.person())
                .orElseThrow(() -> new Missing("person", assignment.person()));
        var longest = role.lastDay(term.from());
        return new Term(
                assignment.revision(),
                term.from(),
                term.until(),
                !term.from().isAfter(days.todayOf(assignment.person())),
                person.exit().isBefore(longest) ? person.exit() : longest,
                person.name(),
                role.name(),
                places.get(assignment.place()).name());
    }

    /** Other days for an assignment, within the term of its role; {@code revision} is the one that was read. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void change(String id, long revision, LocalDate from, LocalDate until) {
        turn.await();
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        var her = organisation
                .findPerson(assignment.person())
                .orElseThrow(() -> new Missing("person", assignment.person()));
        Assigning.checkStays(her, until);
        var language = actor.get().language();
        var by = new Change(actor.get().person(), days.todayOf(her.id()), clock.instant());
        refuseTwice(assignment, from, until);
        room.check(her.id(), assignment.role(), assignment.place(), from, until, language);
        assignments.former(assignment);
        happened.fire(assignment.change(revision, catalogue.get(assignment.role(), language), from, until, by));
        compatibility.checkChanged(assignment, language);
        compatibility.settle(her.id());
    }

    /** The same role at the same place has a term of its own before or after; the two do not run into each other. */
    private void refuseTwice(RoleAssignment assignment, LocalDate from, LocalDate until) {
        var another = assignments.openOf(assignment.person(), from).stream()
                .anyMatch(one -> !one.id().equals(assignment.id())
                        && one.role().equals(assignment.role())
                        && one.place().equals(assignment.place())
                        && one.term().overlaps(from, until));
        if (another) {
            throw new Broken.AlreadyAssigned();
        }
    }

    /** Who changed the days of an assignment last. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public LastChange lastChange(String id) {
        rights.checkMayDecide(assignments.get(id));
        return assignments.lastChange(id);
    }

    /** Takes back what has been reserved for sixty days, and tells the person why; a second click changes nothing. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void withdraw(String id, String remark) {
        var assignment = assignments.get(id);
        rights.checkMayDecide(assignment);
        var me = actor.get().person();
        if (assignment.agreement().wasEndedBy(me)) {
            return;
        }
        var reservedForLong = reader.assignments("a.id = ?1", id).stream()
                .anyMatch(entry -> isReservedForLong(entry, days.zoneOf(entry.person())));
        if (!reservedForLong) {
            throw new Broken.NotReservedForLong(DAYS_RESERVED);
        }
        assignments.former(assignment);
        happened.fire(assignment.withdraw(remark, me, days.todayOf(assignment.person()), clock.instant()));
        compatibility.settle(assignment.person());
    }

    /** Whether it waits for something to be fulfilled, and has for sixty days since it was proposed or should begin. */
    static boolean isReservedForLong(AssignmentEntry entry, ZoneId zone) {
        var proposed = entry.proposed().atZone(zone).toLocalDate();
        var from = entry.facts().assignment().term().from();
        var since = from.isAfter(proposed) ? from : proposed;
        return entry.effect().state() == Effect.State.RESERVED
                && !entry.today().isBefore(since.plusDays(DAYS_RESERVED));
    }
}
