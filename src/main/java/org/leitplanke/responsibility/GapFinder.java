package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Effect.State;

/**
 * Finds what is not looked after in a department and on its channels (BR-19): too few in effect, left, suspended, in
 * conflict, too many, no deputy where one is needed, or ending within thirty days without a successor. {@link GapCards}
 * puts it into words.
 */
final class GapFinder {

    static final int DAYS_AHEAD = 30;

    private final Scene scene;
    private final GapCards cards;

    GapFinder(Scene scene) {
        this.scene = scene;
        this.cards = new GapCards(scene);
    }

    /** The gaps, worst first. A department that takes no part yet has none. */
    List<Gap> gaps() {
        if (!scene.takesPart()) {
            return List.of();
        }
        var found = new ArrayList<Gap>();
        for (var place : scene.places()) {
            scene.roles().stream().filter(role -> isNeededAt(role, place)).forEach(role -> look(role, place, found));
            scene.roles().stream()
                    .filter(role -> role.level() == place.place().kind())
                    .filter(role -> role.isOverfullWith(holding(role, place).size()))
                    .forEach(role -> found.add(cards.tooMany(role, place, holding(role, place))));
        }
        scene.entries().forEach(entry -> lookAt(entry, found));
        scene.entries().stream().filter(scene.inEffect()).forEach(entry -> lookForConflicts(entry, found));
        found.sort(Comparator.comparing(Gap::kind));
        return List.copyOf(found);
    }

    /** How many of the needed places are filled, with a deputy where one is needed. */
    Filling filling() {
        var needed = 0;
        var filled = 0;
        var withDeputy = 0;
        for (var place : scene.places()) {
            for (var role : scene.roles()) {
                if (isNeededAt(role, place)) {
                    needed++;
                    var holding = holding(role, place);
                    if (holding.size() >= role.minimum()) {
                        filled++;
                        withDeputy += hasDeputy(role, holding) ? 1 : 0;
                    }
                }
            }
        }
        return new Filling(needed, filled, withDeputy);
    }

    /**
     * @param needed places to fill
     * @param filled with enough people in effect
     * @param complete filled, and with a deputy where one is needed
     */
    record Filling(int needed, int filled, int complete) {

        Filling plus(Filling other) {
            return new Filling(needed + other.needed, filled + other.filled, complete + other.complete);
        }
    }

    private void look(RoleRow role, PlaceRow place, List<Gap> found) {
        var holding = holding(role, place);
        if (holding.size() < role.minimum()) {
            found.add(cards.tooFew(role, place, holding));
        } else if (!hasDeputy(role, holding)) {
            found.add(cards.noDeputy(role, place, holding.get(0)));
        }
    }

    private void lookAt(AssignmentEntry entry, List<Gap> found) {
        var role = scene.role(entry.role());
        var place = place(entry);
        var named = found.stream()
                .anyMatch(gap -> gap.role().equals(entry.role()) && gap.place().equals(entry.place()));
        if (entry.effect().state() == State.SUSPENDED && !named) {
            found.add(cards.suspended(role, place, entry));
        }
        var exit = entry.facts().employed().until();
        var leaves = !exit.isAfter(entry.until()) && !exit.equals(Ledger.OPEN_END);
        var lastDay = leaves ? exit : entry.until();
        if (scene.inEffect().test(entry) && endsSoon(lastDay) && !hasSuccessor(entry, lastDay)) {
            found.add(cards.endsSoon(role, place, entry, lastDay, leaves));
        }
    }

    /** Each pair once, at the role that is held here. */
    private void lookForConflicts(AssignmentEntry entry, List<Gap> found) {
        var forbidden = scene.incompatible().getOrDefault(entry.role(), Set.of());
        scene.everywhere().stream()
                .filter(other -> other.person().equals(entry.person())
                        && forbidden.contains(other.role())
                        && scene.inEffect().test(other)
                        && !isDecided(entry)
                        && !isDecided(other))
                .filter(other -> !scene.entries().contains(other) || entry.id().compareTo(other.id()) < 0)
                .findFirst()
                .ifPresent(other -> found.add(cards.conflict(scene.role(entry.role()), place(entry), entry, other)));
    }

    /** Others have decided how long it may stand beside the other one (BR-20). */
    private static boolean isDecided(AssignmentEntry entry) {
        return !entry.facts().assignment().clash().equals(EffectFacts.Span.NEVER);
    }

    private static PlaceRow place(AssignmentEntry entry) {
        return new PlaceRow(entry.place(), entry.placeName(), entry.department());
    }

    private List<AssignmentEntry> holding(RoleRow role, PlaceRow place) {
        var people = new HashSet<PersonId>();
        return scene.of(role, place).stream()
                .filter(entry -> scene.inEffect().test(entry) && people.add(entry.person()))
                .toList();
    }

    /** Deputies who meet what the role asks for; whoever holds it beyond the minimum is one as well. */
    private boolean hasDeputy(RoleRow role, List<AssignmentEntry> holding) {
        var beyond = holding.size() - role.minimum();
        return !role.deputyNeeded() || beyond + scene.deputiesOf(holding) >= Math.max(1, role.deputies());
    }

    private boolean hasSuccessor(AssignmentEntry ending, LocalDate lastDay) {
        return scene.entries().stream()
                .anyMatch(entry -> entry.role().equals(ending.role())
                        && entry.place().equals(ending.place())
                        && !entry.id().equals(ending.id())
                        && !entry.effect().state().isOver()
                        && entry.facts().assignment().term().has(lastDay.plusDays(1))
                        && entry.facts().employed().has(lastDay.plusDays(1)));
    }

    private boolean endsSoon(LocalDate lastDay) {
        return !lastDay.isAfter(scene.today().plusDays(DAYS_AHEAD));
    }

    private boolean isNeededAt(RoleRow role, PlaceRow place) {
        return role.level() == place.place().kind()
                && role.minimum() > 0
                && (place != scene.department() || scene.takesPartItself())
                && role.isNeededIn(scene.type());
    }
}
