package org.leitplanke.responsibility;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Effect.Lack;
import org.leitplanke.responsibility.Gap.Action;
import org.leitplanke.responsibility.Gap.Kind;
import org.leitplanke.responsibility.Gap.Remedy;

/** Says each gap in plain words, who is on the way, who stands in meanwhile, and what one click can do about it. */
final class GapCards {

    private final Scene scene;

    GapCards(Scene scene) {
        this.scene = scene;
    }

    /** Fewer in effect than needed; who left, who is on the way, and with whom the role stays meanwhile. */
    Gap tooFew(RoleRow role, PlaceRow place, List<AssignmentEntry> holding) {
        var coming = scene.of(role, place).stream()
                .filter(entry -> !scene.inEffect().test(entry))
                .toList();
        var left = scene.left().stream()
                .filter(entry ->
                        entry.role().equals(role.code()) && entry.place().equals(place.place()))
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
        var details = new ArrayList<Words>();
        left.forEach(entry -> details.add(Words.of(
                "responsibility.department.hasLeft",
                entry.personName(),
                entry.facts().employed().until())));
        coming.forEach(entry -> details.add(onTheWay(entry)));
        coming.forEach(entry -> details.addAll(meanwhile(entry)));
        left.forEach(entry -> details.addAll(meanwhile(entry)));
        var nobody = left.isEmpty() ? Kind.NOBODY : Kind.OWNER_LEFT;
        return gap(holding.isEmpty() ? nobody : Kind.TOO_FEW, role, place, details, remedies, holding.size());
    }

    Gap suspended(RoleRow role, PlaceRow place, AssignmentEntry entry) {
        var details = new ArrayList<Words>();
        details.add(onTheWay(entry));
        details.addAll(meanwhile(entry));
        return gap(Kind.SUSPENDED, role, place, details, List.of(remind(entry), choose()), 0);
    }

    Gap noDeputy(RoleRow role, PlaceRow place, AssignmentEntry holder) {
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
        scene.standIns().getOrDefault(holder.id(), List.of()).stream()
                .filter(one -> !one.missing().isEmpty())
                .forEach(one -> details.add(Words.of(
                        "responsibility.department.deputyLapsed", one.stand().deputyName())));
        remedies.add(choose());
        return gap(Kind.NO_DEPUTY, role, place, details, remedies, 0);
    }

    Gap tooMany(RoleRow role, PlaceRow place, List<AssignmentEntry> holding) {
        return new Gap(
                Kind.TOO_MANY,
                role.code(),
                place.place(),
                Words.of("responsibility.department.tooMany"),
                Words.of("responsibility.gap.TOO_MANY", called(role, place), holding.size(), role.maximum()),
                List.of(Words.of(
                        "responsibility.department.heldBy",
                        holding.stream().map(AssignmentEntry::personName).collect(Collectors.joining(", ")))),
                holding.stream().map(GapCards::end).toList());
    }

    /** Two roles that one person must not have at once. */
    Gap conflict(RoleRow role, PlaceRow place, AssignmentEntry entry, AssignmentEntry other) {
        return new Gap(
                Kind.CONFLICT,
                role.code(),
                place.place(),
                Words.of("responsibility.department.conflict"),
                Words.of(
                        "responsibility.gap.CONFLICT",
                        entry.personName(),
                        role.name(),
                        scene.role(other.role()).name()),
                List.of(Words.of("responsibility.department.conflictNext")),
                List.of(end(entry), choose()));
    }

    /** The last day is near, because the term ends or because the person leaves. */
    Gap endsSoon(RoleRow role, PlaceRow place, AssignmentEntry entry, LocalDate lastDay, boolean leaves) {
        var days = (int) ChronoUnit.DAYS.between(scene.today(), lastDay);
        var remedies = new ArrayList<Remedy>();
        if (!leaves) {
            remedies.add(
                    new Remedy(Action.RENEW, Words.of("responsibility.department.renew"), entry.person(), entry.id()));
        }
        scene.ready(role, place)
                .ifPresent(person -> remedies.add(new Remedy(
                        Action.SUCCEED,
                        Words.of("responsibility.department.succeedPerson", person.name()),
                        person.id(),
                        entry.id())));
        if (leaves) {
            remedies.add(
                    new Remedy(Action.HAND_OVER, Words.of("responsibility.department.handOver"), entry.person(), null));
        }
        remedies.add(choose());
        var kind = leaves ? Kind.OWNER_LEAVES : Kind.ENDS_SOON;
        return new Gap(
                kind,
                role.code(),
                place.place(),
                Words.of("responsibility.department.inDays", days),
                Words.of("responsibility.gap." + kind, called(role, place), lastDay, entry.personName()),
                List.of(Words.of("responsibility.department.heldBy", entry.personName())),
                List.copyOf(remedies));
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
            var tooLong = AssignmentChanging.isReservedForLong(entry, ZoneOffset.UTC);
            return Words.of(
                    "responsibility.department." + (tooLong ? "waitsForLong" : "waitsForConditions"),
                    entry.personName(),
                    state,
                    titles);
        }
        var lack = effect.lacks().stream().findFirst().orElse(Lack.ACCEPTANCE);
        return Words.of(
                "responsibility.department.waits", entry.personName(), state, Words.of("responsibility.lack." + lack));
    }

    /** With whom the role stays until it is filled again. */
    private List<Words> meanwhile(AssignmentEntry entry) {
        if (!Standing.staysWithDeputies(entry)) {
            return List.of();
        }
        return scene.acting(entry).stream()
                .map(one -> Words.of(
                        "responsibility.department.meanwhile",
                        one.stand().deputyName(),
                        entry.personName(),
                        one.stand().period().until()))
                .toList();
    }

    private static Remedy remind(AssignmentEntry entry) {
        return new Remedy(
                Action.REMIND,
                Words.of("responsibility.department.remindPerson", entry.personName()),
                entry.person(),
                entry.id());
    }

    private static Remedy end(AssignmentEntry entry) {
        return new Remedy(
                Action.END,
                Words.of("responsibility.department.endFor", entry.personName()),
                entry.person(),
                entry.id());
    }

    private static Remedy choose() {
        return new Remedy(Action.CHOOSE, Words.of("responsibility.department.choose"), null, null);
    }

    private static Words called(RoleRow role, PlaceRow place) {
        return place.place().kind() == Place.Kind.CHANNEL
                ? Words.of("responsibility.roleOnChannel", role.name(), place.name())
                : Words.of("responsibility.roleAlone", role.name());
    }
}
