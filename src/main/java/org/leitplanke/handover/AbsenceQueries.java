package org.leitplanke.handover;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.DoneInPlace;
import org.leitplanke.responsibility.DoneInPlace.Act;
import org.leitplanke.responsibility.StandInQueries;
import org.leitplanke.responsibility.StandInQueries.Over;

/** Who was away reads what was done in her place and what is left, for fourteen days; computed, stored nowhere. */
@UseCase
public class AbsenceQueries {

    @Inject
    StandInQueries standIns;

    @Inject
    @Any
    Instance<DoneInPlace> features;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** What happened while others stood in for the person acting. */
    @Requires(TASKS_SEE)
    public Absence mine() {
        var times = standIns.justEnded();
        if (times.isEmpty()) {
            return Absence.NONE;
        }
        var me = actor.get().person();
        var zone = days.zoneOf(me);
        var from = times.stream().map(Over::from).min(LocalDate::compareTo).orElseThrow();
        var until = times.stream().map(Over::until).max(LocalDate::compareTo).orElseThrow();
        var done = features.stream()
                .flatMap(feature -> feature
                        .inPlaceOf(
                                me,
                                from.atStartOfDay(zone).toInstant(),
                                until.plusDays(1).atStartOfDay(zone).toInstant())
                        .stream())
                .sorted(Comparator.comparing(Act::at))
                .toList();
        var names = organisation.names(
                done.stream().map(Act::by).filter(Objects::nonNull).distinct().toList());
        var open = features.stream()
                .flatMap(feature -> feature.stillOpen().stream())
                .toList();
        return new Absence(times, lines(done, names), lines(open, names));
    }

    private static List<Absence.Line> lines(List<Act> acts, Map<PersonId, String> names) {
        return acts.stream()
                .map(act -> new Absence.Line(
                        act.by() == null ? "" : names.getOrDefault(act.by(), ""), act.what(), act.link(), act.at()))
                .toList();
    }
}
