package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.Pauses;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

/** What speaks against somebody standing in: a chain, a loop, her own absence, roles that clash, conditions unmet. */
@ApplicationScoped
class DeputyRules {

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
    Pauses pauses;

    @Inject
    CurrentActor actor;

    /** Refuses the deputy, and says why. */
    void check(Deputyship meant, LocalDate from, LocalDate until) {
        var deputy = organisation.findPerson(meant.deputy()).orElseThrow(() -> new Missing("person", meant.deputy()));
        if (until.isAfter(deputy.exit())) {
            throw new InvalidInput("until", "responsibility.leavesBefore", deputy.exit());
        }
        if (!pauses.absences(List.of(deputy.id()), from, until).isEmpty()) {
            throw new InvalidInput("deputy", "responsibility.deputyAway", deputy.name());
        }
        checkNoChain(meant, deputy, from, until);
        var covered = covered(meant);
        if (covered.isEmpty()) {
            throw new Broken.NothingToDeputise();
        }
        for (var entry : covered) {
            compatibility.check(
                    deputy.id(), entry.role(), from, until, actor.get().language());
        }
        checkReady(covered, deputy, new Span(from, until));
    }

    /** The last day up to which she meets everything and is there, if she does on the first; to suggest a period. */
    LocalDate lastReadyDay(AssignmentEntry entry, PersonId deputy, LocalDate from, LocalDate until) {
        var lapse =
                readiness(entry, done(deputy), new Span(from, until)).lapse().map(DeputyReadiness.Lapse::lastDay);
        var away = pauses.absences(List.of(deputy), from, until).getOrDefault(deputy, List.of()).stream()
                .map(absence -> absence.from().minusDays(1));
        return Stream.concat(lapse.stream(), away)
                .filter(day -> !day.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(until);
    }

    /** Whoever is away in a role cannot stand in for somebody in the same role; nor can two stand in for each other. */
    private void checkNoChain(Deputyship meant, PersonRow deputy, LocalDate from, LocalDate until) {
        for (var other : assignments.deputyshipsAround(deputy.id(), from, until)) {
            if (other.principal().equals(deputy.id()) && other.deputy().equals(meant.principal())) {
                throw new Broken.DeputyLoop(deputy.name());
            }
            if (other.principal().equals(deputy.id()) && isSameMatter(meant, other, from)) {
                throw new Broken.DeputyChain(deputy.name());
            }
        }
        var passedOn = assignments.deputyshipsAround(meant.principal(), from, until).stream()
                .anyMatch(other -> other.deputy().equals(meant.principal()) && isSameMatter(meant, other, from));
        if (passedOn) {
            throw new Broken.DeputyChain(
                    organisation.names(List.of(meant.principal())).getOrDefault(meant.principal(), ""));
        }
    }

    private boolean isSameMatter(Deputyship one, Deputyship other, LocalDate from) {
        return one.scope().isEverything()
                || other.scope().isEverything()
                || roles(one, from).stream().anyMatch(roles(other, from)::contains);
    }

    private Set<RoleCode> roles(Deputyship deputyship, LocalDate from) {
        return assignments.openOf(deputyship.principal(), from).stream()
                .filter(deputyship.scope()::covers)
                .map(RoleAssignment::role)
                .collect(Collectors.toSet());
    }

    private void checkReady(Collection<AssignmentEntry> covered, PersonRow deputy, Span period) {
        var done = done(deputy.id());
        var titles = conditions.titles(actor.get().language());
        for (var entry : covered) {
            var ready = readiness(entry, done, period);
            if (!ready.missing().isEmpty()) {
                throw new Broken.DeputyNotReady(
                        deputy.name(),
                        ready.missing().stream()
                                .map(condition -> titles.of(condition).text())
                                .collect(Collectors.joining("; ")));
            }
            ready.lapse().ifPresent(lapse -> {
                throw new InvalidInput(
                        "until",
                        "responsibility.deputyLapses",
                        deputy.name(),
                        titles.of(lapse.condition()).text(),
                        lapse.lastDay());
            });
        }
    }

    private static DeputyReadiness readiness(AssignmentEntry entry, List<Fulfilment> done, Span period) {
        return DeputyReadiness.of(entry.today(), period, entry.facts().demands(), done);
    }

    private List<Fulfilment> done(PersonId deputy) {
        return reader.fulfilments(List.of(deputy)).getOrDefault(deputy, List.of());
    }

    private List<AssignmentEntry> covered(Deputyship meant) {
        return reader.assignments("a.person_id = ?1", meant.principal().value()).stream()
                .filter(meant.scope()::covers)
                .filter(entry -> !entry.effect().state().isOver())
                .toList();
    }
}
