package org.leitplanke.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Conditions.Titles;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.PersonView.Duty;
import org.leitplanke.responsibility.PersonView.Proof;
import org.leitplanke.responsibility.Standing.Stand;

/** Says in words why a responsibility was in effect on a day or was not. */
record Duties(
        Map<RoleCode, RoleRow> roles,
        Titles titles,
        Function<AssignmentEntry, String> placeName,
        Predicate<AssignmentEntry> mayKnow,
        Corrections corrections) {

    /** One of her own. */
    Duty own(AssignmentEntry entry, List<Stand> stands) {
        var state = Corrections.state(entry, mayKnow.test(entry));
        return new Duty(
                entry.id(),
                role(entry),
                null,
                state == Effect.State.IN_FORCE || state == Effect.State.GRACE,
                Words.of("responsibility.state." + state),
                state.tone(),
                agreed(entry),
                proofs(entry, entry.facts().fulfilments()),
                stands.stream()
                        .filter(stand -> stand.covers(entry))
                        .map(Stand::deputyName)
                        .toList(),
                corrections.mark(entry, mayKnow.test(entry)));
    }

    /** One that only the other knowledge knows of. */
    Duty onlyOther(AssignmentEntry entry) {
        return new Duty(
                entry.id(),
                role(entry),
                null,
                false,
                Words.of("responsibility.past.notKnown"),
                Tone.IDLE,
                List.of(),
                List.of(),
                List.of(),
                corrections.onlyOther());
    }

    /** One in which she stands in: the holder's agreement counts, and her own conditions. */
    Duty deputy(AssignmentEntry entry, Stand stand, List<Fulfilment> done) {
        var missing = EffectRule.missing(entry.today(), entry.facts().demands(), done);
        var acts = Standing.staysWithDeputies(entry) && missing.isEmpty();
        return new Duty(
                entry.id(),
                role(entry),
                entry.personName(),
                acts,
                Words.of(acts ? "responsibility.person.standsIn" : "responsibility.person.standsInNot"),
                acts ? Tone.OK : Tone.IDLE,
                List.of(Words.of(
                        "responsibility.because.standsIn",
                        entry.personName(),
                        stand.period().from(),
                        stand.period().until())),
                proofs(entry, done),
                List.of(),
                null);
    }

    private Words role(AssignmentEntry entry) {
        return Words.of("responsibility.roleOnChannel", roles.get(entry.role()).name(), placeName.apply(entry));
    }

    /** What was agreed by the day, then what besides conditions is still missing. */
    private static List<Words> agreed(AssignmentEntry entry) {
        var day = entry.today();
        var agreed = entry.facts().assignment();
        var found = new ArrayList<Words>();
        found.add(Words.of(
                "responsibility.because.term",
                agreed.term().from(),
                agreed.term().until()));
        if (!day.isBefore(agreed.refused())) {
            found.add(Words.of("responsibility.because.refused", agreed.refused()));
        }
        if (!day.isBefore(agreed.accepted())) {
            found.add(Words.of("responsibility.because.accepted", agreed.accepted()));
        }
        if (entry.place().kind() == Place.Kind.COMPANY && !day.isBefore(agreed.confirmed())) {
            found.add(Words.of("responsibility.because.confirmed", agreed.confirmed()));
        }
        if (!day.isBefore(agreed.ended())) {
            found.add(Words.of("responsibility.because.ended", agreed.ended()));
        }
        if (entry.facts().employed().until().isBefore(day)) {
            found.add(Words.of(
                    "responsibility.because.left", entry.facts().employed().until()));
        }
        if (entry.facts().memberships() != null) {
            entry.facts().memberships().stream()
                    .filter(stay -> stay.has(day))
                    .findFirst()
                    .ifPresent(stay -> found.add(Words.of("responsibility.because.member", stay.from())));
        }
        entry.effect().lacks().forEach(lack -> found.add(Words.of("responsibility.person.lack." + lack)));
        return List.copyOf(found);
    }

    private List<Proof> proofs(AssignmentEntry entry, List<Fulfilment> done) {
        return mayKnow.test(entry) && !entry.effect().state().isOver()
                ? new Proofs(entry.today(), entry.facts().demands(), done, titles).all()
                : List.of();
    }
}
