package org.leitplanke.responsibility;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Effect.Lack;
import org.leitplanke.responsibility.Effect.State;
import org.leitplanke.responsibility.Gap.Action;
import org.leitplanke.responsibility.Gap.Kind;
import org.leitplanke.responsibility.Gap.Remedy;

/**
 * Finds what is not looked after in a department and on its channels: too few in effect, no deputy where one is needed,
 * suspended, or ending within thirty days without a successor.
 */
final class GapFinder {

    static final int DAYS_AHEAD = 30;

    private final Scene scene;

    GapFinder(Scene scene) {
        this.scene = scene;
    }

    /** The gaps, worst first. A department that takes no part yet has none. */
    List<Gap> gaps() {
        if (scene.entries().isEmpty() && scene.places().size() == 1) {
            return List.of();
        }
        var found = new ArrayList<Gap>();
        for (var place : scene.places()) {
            scene.roles().stream().filter(role -> isNeededAt(role, place)).forEach(role -> look(role, place, found));
        }
        scene.entries().forEach(entry -> lookAt(entry, found));
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
            found.add(tooFew(role, place, holding));
        } else if (!hasDeputy(role, holding)) {
            found.add(noDeputy(role, place, holding.get(0)));
        }
    }

    private void lookAt(AssignmentEntry entry, List<Gap> found) {
        var effect = entry.effect();
        var role = scene.role(entry.role());
        var place = new PlaceRow(entry.place(), entry.placeName(), entry.department());
        var named = found.stream()
                .anyMatch(gap -> gap.role().equals(entry.role()) && gap.place().equals(entry.place()));
        if (effect.state() == State.SUSPENDED && !named) {
            found.add(gap(Kind.SUSPENDED, role, place, List.of(onTheWay(entry)), List.of(remind(entry), choose())));
        }
        if (effect.holds() && endsSoon(entry) && !hasSuccessor(entry)) {
            found.add(endsSoon(role, place, entry));
        }
    }

    private Gap tooFew(RoleRow role, PlaceRow place, List<AssignmentEntry> holding) {
        var coming = scene.of(role, place).stream()
                .filter(entry -> !entry.effect().holds())
                .toList();
        var remedies = new ArrayList<Remedy>();
        scene.ready(role, place)
                .ifPresent(person -> remedies.add(new Remedy(
                        Action.ASSIGN,
                        Words.of("responsibility.department.assignPerson", person.name()),
                        person.id(),
                        null)));
        coming.stream().findFirst().ifPresent(entry -> remedies.add(remind(entry)));
        remedies.add(choose());
        var details = coming.stream().map(this::onTheWay).toList();
        return gap(holding.isEmpty() ? Kind.NOBODY : Kind.TOO_FEW, role, place, details, remedies, holding.size());
    }

    private Gap noDeputy(RoleRow role, PlaceRow place, AssignmentEntry holder) {
        var remedies = new ArrayList<Remedy>();
        var details = new ArrayList<Words>();
        var ready = scene.ready(role, place);
        ready.ifPresent(person -> {
            details.add(Words.of("responsibility.department.isReady", person.name()));
            remedies.add(new Remedy(
                    Action.DEPUTY,
                    Words.of("responsibility.department.deputyPerson", person.name()),
                    person.id(),
                    holder.id()));
        });
        if (ready.isEmpty()) {
            details.add(Words.of("responsibility.department.nobodyReady"));
        }
        remedies.add(choose());
        return gap(Kind.NO_DEPUTY, role, place, details, remedies);
    }

    private Gap endsSoon(RoleRow role, PlaceRow place, AssignmentEntry entry) {
        var days = (int) ChronoUnit.DAYS.between(scene.today(), entry.until());
        return new Gap(
                Kind.ENDS_SOON,
                role.code(),
                place.place(),
                Words.of("responsibility.department.inDays", days),
                Words.of("responsibility.gap.ENDS_SOON", called(role, place), entry.until()),
                List.of(Words.of("responsibility.department.heldBy", entry.personName())),
                List.of(
                        new Remedy(
                                Action.RENEW, Words.of("responsibility.department.renew"), entry.person(), entry.id()),
                        choose()));
    }

    private Gap gap(Kind kind, RoleRow role, PlaceRow place, List<Words> details, List<Remedy> remedies) {
        return gap(kind, role, place, details, remedies, 0);
    }

    private Gap gap(Kind kind, RoleRow role, PlaceRow place, List<Words> details, List<Remedy> remedies, int inEffect) {
        return new Gap(
                kind,
                role.code(),
                place.place(),
                Words.of("responsibility.department.gap"),
                Words.of("responsibility.gap." + kind, called(role, place), inEffect, role.minimum()),
                List.copyOf(details),
                List.copyOf(remedies));
    }

    private Words onTheWay(AssignmentEntry entry) {
        var effect = entry.effect();
        var state = Words.of("responsibility.state." + effect.state());
        if (!effect.missing().isEmpty()) {
            var titles = effect.missing().stream()
                    .map(condition -> scene.titles().of(condition).text())
                    .collect(Collectors.joining("; "));
            return Words.of("responsibility.department.waitsForConditions", entry.personName(), state, titles);
        }
        var lack = effect.lacks().stream().findFirst().orElse(Lack.ACCEPTANCE);
        return Words.of(
                "responsibility.department.waits", entry.personName(), state, Words.of("responsibility.lack." + lack));
    }

    private static Remedy remind(AssignmentEntry entry) {
        return new Remedy(
                Action.REMIND,
                Words.of("responsibility.department.remindPerson", entry.personName()),
                entry.person(),
                entry.id());
    }

    private static Remedy choose() {
        return new Remedy(Action.CHOOSE, Words.of("responsibility.department.choose"), null, null);
    }

    private Words called(RoleRow role, PlaceRow place) {
        return place.place().kind() == Place.Kind.CHANNEL
                ? Words.of("responsibility.roleOnChannel", role.name(), place.name())
                : Words.of("responsibility.roleAlone", role.name());
    }

    private List<AssignmentEntry> holding(RoleRow role, PlaceRow place) {
        var people = new HashSet<PersonId>();
        return scene.of(role, place).stream()
                .filter(entry -> scene.inEffect().test(entry) && people.add(entry.person()))
                .toList();
    }

    private boolean hasDeputy(RoleRow role, List<AssignmentEntry> holding) {
        return !role.deputyNeeded()
                || holding.size() > role.minimum()
                || holding.stream().anyMatch(entry -> scene.deputised().contains(entry.id()));
    }

    private boolean hasSuccessor(AssignmentEntry ending) {
        return scene.entries().stream()
                .anyMatch(entry -> entry.role().equals(ending.role())
                        && entry.place().equals(ending.place())
                        && !entry.effect().state().isOver()
                        && entry.until().isAfter(ending.until())
                        && !entry.facts()
                                .assignment()
                                .term()
                                .from()
                                .isAfter(ending.until().plusDays(1)));
    }

    private boolean endsSoon(AssignmentEntry entry) {
        return !entry.until().isAfter(scene.today().plusDays(DAYS_AHEAD));
    }

    private boolean isNeededAt(RoleRow role, PlaceRow place) {
        return role.level() == place.place().kind()
                && role.minimum() > 0
                && (place != scene.department() || scene.takesPartItself())
                && role.isNeededIn(scene.type());
    }
}
