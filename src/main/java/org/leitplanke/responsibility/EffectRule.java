package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitplanke.responsibility.Effect.Lack;
import org.leitplanke.responsibility.Effect.State;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;

/**
 * When a role takes effect: agreed, within its term, the person still there, and every condition fulfilled. Pure dates;
 * {@link EffectStatement} says the same for many people at once.
 */
final class EffectRule {

    private EffectRule() {}

    static Effect on(LocalDate day, EffectFacts facts) {
        var agreed = facts.assignment();
        var lacks = lacks(day, facts);
        var missing = missing(day, facts.demands(), facts.fulfilments());
        var lapsing = lapsing(day, facts.demands(), facts.fulfilments());
        if (!day.isBefore(agreed.refused())) {
            return new Effect(State.REFUSED, Set.of(), List.of(), List.of());
        }
        if (isOver(day, facts)) {
            return new Effect(State.ENDED, Set.of(), List.of(), List.of());
        }
        return new Effect(state(day, facts, lacks, missing, lapsing), lacks, missing, lapsing);
    }

    /** Conditions asked for on that day that are not fulfilled, not even in grace. */
    static List<Condition> missing(LocalDate day, List<Demand> demands, List<Fulfilment> fulfilments) {
        return asked(day, demands)
                .filter(condition -> !isMet(condition, day, demands, fulfilments, true))
                .toList();
    }

    static List<Condition> lapsing(LocalDate day, List<Demand> demands, List<Fulfilment> fulfilments) {
        return asked(day, demands)
                .filter(condition -> isMet(condition, day, demands, fulfilments, true)
                        && !isMet(condition, day, demands, fulfilments, false))
                .toList();
    }

    private static State state(
            LocalDate day, EffectFacts facts, Set<Lack> lacks, List<Condition> missing, List<Condition> lapsing) {
        if (lacks.isEmpty() && missing.isEmpty()) {
            return lapsing.isEmpty() ? State.IN_FORCE : State.GRACE;
        }
        if (hasHeldBefore(day, facts)) {
            return State.SUSPENDED;
        }
        var onlyAYes = missing.isEmpty()
                && Set.of(Lack.ACCEPTANCE, Lack.CONFIRMATION, Lack.CONSENT).containsAll(lacks);
        return onlyAYes ? State.ASKED : State.RESERVED;
    }

    private static boolean isOver(LocalDate day, EffectFacts facts) {
        var agreed = facts.assignment();
        return !day.isBefore(agreed.ended())
                || day.isAfter(agreed.term().until())
                || day.isAfter(facts.employed().until());
    }

    private static Set<Lack> lacks(LocalDate day, EffectFacts facts) {
        var agreed = facts.assignment();
        var lacks = EnumSet.noneOf(Lack.class);
        if (day.isBefore(agreed.accepted())) {
            lacks.add(Lack.ACCEPTANCE);
        }
        if (day.isBefore(agreed.confirmed())) {
            lacks.add(facts.memberships() == null ? Lack.CONFIRMATION : Lack.CONSENT);
        }
        if (day.isBefore(agreed.term().from())) {
            lacks.add(Lack.BEGIN);
        }
        if (!facts.employed().has(day)) {
            lacks.add(Lack.EMPLOYMENT);
        }
        if (facts.memberships() != null && facts.memberships().stream().noneMatch(stay -> stay.has(day))) {
            lacks.add(Lack.MEMBERSHIP);
        }
        if (agreed.clash().has(day)) {
            lacks.add(Lack.CONFLICT);
        }
        if (agreed.unconfirmed().has(day)) {
            lacks.add(Lack.REVIEW);
        }
        return lacks;
    }

    /** A role can only begin to hold on a day on which something begins; so asking those days is enough. */
    private static boolean hasHeldBefore(LocalDate day, EffectFacts facts) {
        return beginnings(facts)
                .filter(earlier -> earlier.isBefore(day))
                .anyMatch(earlier -> lacks(earlier, facts).isEmpty()
                        && !isOver(earlier, facts)
                        && missing(earlier, facts.demands(), facts.fulfilments())
                                .isEmpty());
    }

    private static Stream<LocalDate> beginnings(EffectFacts facts) {
        var agreed = facts.assignment();
        return Stream.of(
                        Stream.of(
                                agreed.accepted(),
                                agreed.confirmed(),
                                agreed.term().from(),
                                dayAfter(agreed.clash().until()),
                                dayAfter(agreed.unconfirmed().until()),
                                facts.employed().from()),
                        facts.memberships() == null
                                ? Stream.<LocalDate>empty()
                                : facts.memberships().stream().map(EffectFacts.Span::from),
                        facts.demands().stream()
                                .flatMap(demand -> Stream.of(
                                        dayAfter(demand.linked().until()),
                                        demand.binding().from(),
                                        dayAfter(demand.binding().until()))),
                        facts.fulfilments().stream()
                                .map(fulfilled -> fulfilled.valid().from()))
                .flatMap(days -> days);
    }

    private static LocalDate dayAfter(LocalDate last) {
        return last.equals(Ledger.OPEN_END) ? last : last.plusDays(1);
    }

    private static Stream<Condition> asked(LocalDate day, List<Demand> demands) {
        return demands.stream()
                .filter(demand -> demand.asksOn(day))
                .map(Demand::condition)
                .distinct();
    }

    private static boolean isMet(
            Condition condition, LocalDate day, List<Demand> demands, List<Fulfilment> fulfilments, boolean grace) {
        return demands.stream()
                .filter(demand -> demand.condition().equals(condition) && accepts(demand, day, grace))
                .anyMatch(demand -> fulfilments.stream()
                        .anyMatch(done -> done.condition().equals(condition)
                                && done.level() >= demand.level()
                                && counts(done, day, grace)));
    }

    private static boolean accepts(Demand demand, LocalDate day, boolean grace) {
        var last = grace ? demand.graceUntil() : demand.binding().until();
        return !day.isBefore(demand.binding().from()) && !day.isAfter(last);
    }

    private static boolean counts(Fulfilment done, LocalDate day, boolean grace) {
        var last = grace ? done.graceUntil() : done.valid().until();
        return !day.isBefore(done.valid().from()) && !day.isAfter(last);
    }
}
