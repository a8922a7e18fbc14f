package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

/**
 * Whether somebody meets what is asked today on every day of a period, as far as that can be foreseen (BR-24): what she
 * has done may run out before the period is over.
 *
 * @param missing what she has not done at all, or not for the first day
 * @param lapse what runs out first within the period
 */
record DeputyReadiness(List<Condition> missing, Optional<Lapse> lapse) {

    /** Something that holds up to this day, days of grace included, but not to the end of the period. */
    record Lapse(Condition condition, LocalDate lastDay) {}

    static DeputyReadiness of(LocalDate today, Span period, List<Demand> demands, List<Fulfilment> done) {
        var asked = demands.stream()
                .filter(demand -> demand.asksOn(today))
                .map(Demand::condition)
                .distinct()
                .map(condition -> new Lapse(condition, lastDay(condition, today, period.from(), demands, done)))
                .toList();
        return new DeputyReadiness(
                asked.stream()
                        .filter(one -> one.lastDay().isBefore(period.from()))
                        .map(Lapse::condition)
                        .toList(),
                asked.stream()
                        .filter(one -> one.lastDay().isBefore(period.until()))
                        .min(Comparator.comparing(Lapse::lastDay)));
    }

    /** The last day of an unbroken time that includes the first day; the day before it if there is none. */
    private static LocalDate lastDay(
            Condition condition, LocalDate today, LocalDate first, List<Demand> demands, List<Fulfilment> done) {
        var level = demands.stream()
                .filter(demand -> demand.condition().equals(condition)
                        && !today.isBefore(demand.binding().from())
                        && !today.isAfter(demand.graceUntil()))
                .mapToInt(Demand::level)
                .min()
                .orElse(0);
        var reached = first.minusDays(1);
        var inOrder = done.stream()
                .filter(one -> one.condition().equals(condition) && one.level() >= level)
                .sorted(Comparator.comparing(one -> one.valid().from()))
                .toList();
        for (var one : inOrder) {
            if (!one.valid().from().isAfter(reached.plusDays(1))
                    && one.graceUntil().isAfter(reached)) {
                reached = one.graceUntil();
            }
            if (reached.equals(Ledger.OPEN_END)) {
                return reached;
            }
        }
        return reached;
    }
}
