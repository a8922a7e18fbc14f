package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Conditions.Titles;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;

/** How somebody's training is, as her head may know it: a word, a title, a day; never a result. */
record TrainingStatus(List<Demand> demands, List<Fulfilment> fulfilments, Titles titles, LocalDate today) {

    Words words() {
        var missing = EffectRule.missing(today, demands, fulfilments);
        if (!missing.isEmpty()) {
            return Words.of("responsibility.training.open", called(missing));
        }
        var lapsing = EffectRule.lapsing(today, demands, fulfilments);
        if (!lapsing.isEmpty()) {
            return Words.of("responsibility.training.lapsed", called(lapsing));
        }
        var valid = fulfilments.stream()
                .filter(done -> done.condition().kind() == Condition.Kind.TRAINING
                        && done.valid().has(today))
                .map(done -> done.valid().until())
                .min(Comparator.naturalOrder());
        return valid.map(until -> Words.of("responsibility.training.valid", until))
                .orElseGet(() -> Words.of("responsibility.training.none"));
    }

    Tone tone() {
        return switch (words().key()) {
            case "responsibility.training.open" -> Tone.DUE;
            case "responsibility.training.lapsed" -> Tone.DUE;
            case "responsibility.training.valid" -> Tone.OK;
            default -> Tone.IDLE;
        };
    }

    private String called(List<Condition> conditions) {
        return conditions.stream().map(condition -> titles.of(condition).text()).collect(Collectors.joining("; "));
    }
}
