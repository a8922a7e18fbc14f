package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Conditions.Titles;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.PersonView.Proof;

/** Why a role's conditions hold on a day or do not: for each the level asked for, and what was done, with its days. */
record Proofs(LocalDate day, List<Demand> demands, List<Fulfilment> done, Titles titles) {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    List<Proof> all() {
        var missing = EffectRule.missing(day, demands, done);
        var lapsing = EffectRule.lapsing(day, demands, done);
        return demands.stream()
                .filter(demand -> demand.asksOn(day))
                .map(Demand::condition)
                .distinct()
                .map(condition -> missing.contains(condition)
                        ? missing(condition)
                        : lapsing.contains(condition) ? lapsing(condition) : met(condition))
                .toList();
    }

    private Proof met(Condition condition) {
        var fulfilled = best(condition).orElseThrow();
        var open = fulfilled.valid().until().equals(Ledger.OPEN_END);
        return proof(
                condition,
                Words.of(
                        open ? "responsibility.proof.met" : "responsibility.proof.metUntil",
                        asked(condition),
                        fulfilled.level(),
                        since(fulfilled.valid().from()),
                        fulfilled.valid().until()),
                Tone.OK);
    }

    private Proof lapsing(Condition condition) {
        var fulfilled = best(condition).orElseThrow();
        return proof(
                condition,
                Words.of(
                        "responsibility.proof.grace",
                        asked(condition),
                        fulfilled.level(),
                        since(fulfilled.valid().from()),
                        lastDay(condition, fulfilled)),
                Tone.DUE);
    }

    private Proof missing(Condition condition) {
        var before = best(condition);
        return proof(
                condition,
                before.map(one -> Words.of(
                                "responsibility.proof.before",
                                asked(condition),
                                one.level(),
                                since(one.valid().from()),
                                one.valid().until(),
                                demanded(condition).level()))
                        .orElseGet(() -> Words.of("responsibility.proof.none", asked(condition))),
                Tone.LATE);
    }

    private Proof proof(Condition condition, Words words, Tone tone) {
        return new Proof(titles.of(condition).text(), words, tone != Tone.LATE, tone);
    }

    /** The level that is required on the day, and since when. */
    private Words asked(Condition condition) {
        var demand = demanded(condition);
        return Words.of(
                "responsibility.proof.asked",
                demand.level(),
                since(demand.binding().from()));
    }

    private Demand demanded(Condition condition) {
        return demands.stream()
                .filter(one -> one.condition().equals(condition) && one.asksOn(day))
                .max(Comparator.comparing(Demand::level))
                .orElseThrow();
    }

    private static Words since(LocalDate from) {
        return from.isAfter(EVER)
                ? Words.of("responsibility.proof.since", from)
                : Words.of("responsibility.proof.always");
    }

    /** What counts on the day before what does not, the highest level, then what lasts longest. */
    private Optional<Fulfilment> best(Condition condition) {
        return done.stream()
                .filter(one ->
                        one.condition().equals(condition) && !one.valid().from().isAfter(day))
                .max(Comparator.comparing((Fulfilment one) -> !one.graceUntil().isBefore(day))
                        .thenComparing(Fulfilment::level)
                        .thenComparing(one -> one.valid().until()));
    }

    /** Until when it is good: the shorter of her own days of grace and those of the level she has. */
    private LocalDate lastDay(Condition condition, Fulfilment fulfilled) {
        return demands.stream()
                .filter(one -> one.condition().equals(condition) && one.level() <= fulfilled.level())
                .map(Demand::graceUntil)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isBefore(fulfilled.graceUntil()))
                .orElse(fulfilled.graceUntil());
    }
}
