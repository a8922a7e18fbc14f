package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the rule of effect needs to know about one assignment; dates only.
 *
 * @param assignment its own days
 * @param employed the days the person is employed
 * @param memberships her days in the department she was assigned from; null when any department will do
 * @param demands what the role asks for
 * @param fulfilments what she has done
 */
record EffectFacts(
        Agreed assignment, Span employed, List<Span> memberships, List<Demand> demands, List<Fulfilment> fulfilments) {

    /** First and last day, both included. */
    record Span(LocalDate from, LocalDate until) {

        static final Span ALWAYS = new Span(LocalDate.of(1, 1, 1), Ledger.OPEN_END);
        static final Span NEVER = new Span(Ledger.OPEN_END, Ledger.OPEN_END);

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** The days that belong to both; none when it ends before it begins. */
        Span within(Span other) {
            return new Span(
                    from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
        }
    }

    /**
     * What was agreed; what has not happened is on {@link Ledger#OPEN_END}.
     *
     * @param clash the days on which it does not go with another role, and no exception helps (BR-20)
     * @param unconfirmed the days on which it does not count, because nobody confirmed it in the review
     */
    record Agreed(
            Span term,
            LocalDate accepted,
            LocalDate confirmed,
            LocalDate ended,
            LocalDate refused,
            Span clash,
            Span unconfirmed) {

        Agreed(Span term, LocalDate accepted, LocalDate confirmed, LocalDate ended, LocalDate refused) {
            this(term, accepted, confirmed, ended, refused, Span.NEVER, Span.NEVER);
        }
    }

    /** A level of a condition that a module of the role brings along. */
    record Demand(Condition condition, int level, Span linked, Span binding, LocalDate graceUntil) {

        boolean asksOn(LocalDate day) {
            return linked.has(day) && binding.has(day);
        }
    }

    /** A condition fulfilled at a level. */
    record Fulfilment(Condition condition, int level, Span valid, LocalDate graceUntil) {}
}
