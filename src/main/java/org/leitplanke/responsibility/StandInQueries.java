package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.UseCase;

/** For whoever is back: when somebody stood in for her lately. */
@UseCase
public class StandInQueries {

    @Inject
    Stands stands;

    @Inject
    CurrentActor actor;

    /** Times that are over, for fourteen days from the day after. */
    @Requires(TASKS_SEE)
    public List<Over> justEnded() {
        return stands.justEndedFor(actor.get().person()).stream()
                .map(stand -> new Over(stand.deputyName(), stand.period().from(), stand.lastDay()))
                .toList();
    }

    /** @param deputy name of who stood in */
    public record Over(String deputy, LocalDate from, LocalDate until) implements Serializable {}
}
