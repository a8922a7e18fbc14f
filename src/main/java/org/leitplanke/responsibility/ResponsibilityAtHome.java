package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Effect.Lack;

/** What responsibilities put on somebody's start page: what to answer, what to decide, and what holds for her. */
@UseCase
public class ResponsibilityAtHome implements TaskSource, HomeSection {

    private static final String LINK = "/responsibility/assignment.xhtml?id=";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    CurrentActor actor;

    @Override
    @Requires(TASKS_SEE)
    public List<Task> tasksOf(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var tasks = new ArrayList<Task>();
        openOf(person).stream()
                .filter(entry -> entry.effect().lacks().contains(Lack.ACCEPTANCE))
                .forEach(entry -> tasks.add(task("accept", entry, language, 2)));
        var mine = openOf(person);
        mine.stream()
                .filter(entry -> endsSoon(entry) && mine.stream().noneMatch(other -> continues(entry, other)))
                .forEach(entry -> tasks.add(ends(entry, language)));
        if (actor.get().has(PortalRole.MANAGEMENT)) {
            unconfirmed().stream()
                    .filter(entry -> !entry.person().equals(person)
                            && entry.effect().lacks().contains(Lack.CONFIRMATION)
                            && !entry.effect().state().isOver())
                    .forEach(entry -> tasks.add(task("confirm", entry, language, 2)));
        }
        return tasks;
    }

    @Override
    @Requires(TASKS_SEE)
    public int order() {
        return 20;
    }

    @Override
    @Requires(TASKS_SEE)
    public List<Card> cardsFor(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var lines = openOf(person).stream()
                .map(entry -> new Task(
                        called(entry, language),
                        LINK + entry.id(),
                        Words.of("responsibility.home.show"),
                        Words.of("responsibility.state." + entry.effect().state()),
                        entry.effect().state().tone(),
                        0,
                        null,
                        List.of(Words.of("responsibility.home.until", entry.until()))))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Card(
                        Words.of("responsibility.home.heading"),
                        null,
                        true,
                        lines,
                        "/responsibility/mine.xhtml",
                        Words.of("responsibility.home.more")));
    }

    private Task task(String kind, AssignmentEntry entry, Language language, int minutes) {
        var effect = entry.effect();
        return new Task(
                Words.of("responsibility.task." + kind, called(entry, language), entry.personName()),
                LINK + entry.id(),
                Words.of("responsibility.task." + kind + ".action"),
                Words.of("responsibility.state." + effect.state()),
                effect.state().tone(),
                minutes,
                null,
                entry.reminded() == null
                        ? List.of()
                        : List.of(Words.of("responsibility.task.reminded", entry.reminded())));
    }

    private Words called(AssignmentEntry entry, Language language) {
        var role = catalogue.get(entry.role(), language).name();
        return Words.of("responsibility.roleOnChannel", role, places.name(entry.place(), entry.placeName(), language));
    }

    private List<AssignmentEntry> openOf(PersonId person) {
        return reader.openOf(List.of(person)).getOrDefault(person, List.of());
    }

    /** In force, and the last day is near, whether the term or the employment ends. */
    private static boolean endsSoon(AssignmentEntry entry) {
        return entry.effect().holds() && !entry.until().isAfter(entry.today().plusDays(GapFinder.DAYS_AHEAD));
    }

    private static boolean continues(AssignmentEntry entry, AssignmentEntry other) {
        return other.role().equals(entry.role())
                && other.place().equals(entry.place())
                && other.until().isAfter(entry.until());
    }

    private Task ends(AssignmentEntry entry, Language language) {
        return new Task(
                Words.of("responsibility.task.ends", called(entry, language), entry.until()),
                LINK + entry.id(),
                Words.of("responsibility.task.ends.action"),
                Words.of("responsibility.department.ends"),
                Tone.DUE,
                0,
                null,
                List.of());
    }

    private List<AssignmentEntry> unconfirmed() {
        return reader.stillOpen("a.confirmed_on = ?3", Cells.sql(Ledger.OPEN_END));
    }
}
