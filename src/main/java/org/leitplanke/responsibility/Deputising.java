package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_DEPUTISE;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_OWN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

/** Naming somebody who stands in, for a time and for one role or all of them. Deputies do not pass anything on. */
@UseCase
public class Deputising {

    @Inject
    Assignments assignments;

    @Inject
    EffectReader reader;

    @Inject
    Conditions conditions;

    @Inject
    Compatibility compatibility;

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
        return keep(actor.get().person(), deputy, null, from, until);
    }

    /** Names one's own deputy in one role. */
    @Requires(RESPONSIBILITY_OWN)
    public String name(String assignment, PersonId deputy, LocalDate from, LocalDate until) {
        var me = actor.get().person();
        if (!assignments.get(assignment).person().equals(me)) {
            throw new Broken.NotYourRole();
        }
        return keep(me, deputy, assignment, from, until);
    }

    /** The head of the department names a deputy for somebody's role, because the role needs one. */
    @Requires(RESPONSIBILITY_DEPUTISE)
    public String nameFor(String assignment, PersonId deputy, LocalDate from, LocalDate until) {
        var covered = assignments.get(assignment);
        if (covered.isForTheCompany() || !organisation.leads(actor.get().person(), covered.department())) {
            throw new Broken.ForeignDepartment();
        }
        return keep(covered.person(), deputy, assignment, from, until);
    }

    /** Takes a deputy back from today on; the principal or the deputy herself does. */
    @Requires(RESPONSIBILITY_OWN)
    public void remove(String id) {
        var deputyship = assignments.deputyship(id);
        var me = actor.get().person();
        if (!deputyship.principal().equals(me) && !deputyship.deputy().equals(me)) {
            throw new Broken.NotYourRole();
        }
        happened.fire(deputyship.remove(days.todayOf(me), clock.instant()));
    }

    private String keep(PersonId principal, PersonId deputy, String assignment, LocalDate from, LocalDate until) {
        var deputyship = new Deputyship(
                principal,
                deputy,
                assignment,
                from,
                until,
                actor.get().person(),
                days.todayOf(principal),
                clock.instant());
        var her = organisation.findPerson(deputy).orElseThrow(() -> new Missing("person", deputy));
        if (until.isAfter(her.exit())) {
            throw new InvalidInput("until", "responsibility.leavesBefore", her.exit());
        }
        checkNoChain(deputyship, her, from, until);
        checkReady(covered(principal, assignment), her, from, until);
        assignments.add(deputyship);
        var named = deputyship.named();
        happened.fire(named);
        return named.deputyship();
    }

    /** Whoever is away in a role cannot stand in for somebody in the same role; nor can two stand in for each other. */
    private void checkNoChain(Deputyship meant, PersonRow deputy, LocalDate from, LocalDate until) {
        for (var other : assignments.deputyshipsAround(deputy.id(), from, until)) {
            if (other.principal().equals(deputy.id()) && other.deputy().equals(meant.principal())) {
                throw new Broken.DeputyLoop(deputy.name());
            }
            if (other.principal().equals(deputy.id()) && isSameMatter(meant, other)) {
                throw new Broken.DeputyChain(deputy.name());
            }
        }
        var passedOn = assignments.deputyshipsAround(meant.principal(), from, until).stream()
                .anyMatch(other -> other.deputy().equals(meant.principal()) && isSameMatter(meant, other));
        if (passedOn) {
            throw new Broken.DeputyChain(
                    organisation.names(List.of(meant.principal())).getOrDefault(meant.principal(), ""));
        }
    }

    private boolean isSameMatter(Deputyship one, Deputyship other) {
        if (one.assignment() == null || other.assignment() == null) {
            return true;
        }
        return assignments
                .get(one.assignment())
                .role()
                .equals(assignments.get(other.assignment()).role());
    }

    private void checkReady(List<AssignmentEntry> covered, PersonRow deputy, LocalDate from, LocalDate until) {
        if (covered.isEmpty()) {
            throw new Broken.NothingToDeputise();
        }
        var done = reader.fulfilments(List.of(deputy.id())).getOrDefault(deputy.id(), List.of());
        var titles = conditions.titles(actor.get().language());
        for (var entry : covered) {
            compatibility.check(
                    deputy.id(), entry.role(), from, until, actor.get().language());
            var missing = EffectRule.missing(entry.today(), entry.facts().demands(), done);
            if (!missing.isEmpty()) {
                throw new Broken.DeputyNotReady(
                        deputy.name(),
                        missing.stream()
                                .map(condition -> titles.of(condition).text())
                                .collect(Collectors.joining("; ")));
            }
        }
    }

    private List<AssignmentEntry> covered(PersonId principal, String assignment) {
        return reader.assignments("a.person_id = ?1", principal.value()).stream()
                .filter(entry -> assignment == null || entry.id().equals(assignment))
                .filter(entry -> !entry.effect().state().isOver())
                .toList();
    }
}
