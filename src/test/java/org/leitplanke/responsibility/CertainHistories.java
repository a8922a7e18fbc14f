package org.leitplanke.responsibility;

import static org.leitplanke.responsibility.Deeds.day;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;

/**
 * In every telling happens for certain what chance brings rarely: somebody stands in for everything, one assignment, one
 * role, one place; an exception, a suspension, another version of a role, something found out later. What has to be said
 * about each day is written down here by hand.
 */
final class CertainHistories {

    private static final int BEFORE = -30;

    private final Cast cast;
    private final Deeds deeds;
    private final Map<String, Set<Integer>> expected = new TreeMap<>();

    /**
     * Where it happens.
     *
     * @param plain a role that asks for T01
     * @param other another one
     * @param growing a role that asks for more from day {@link #GROWS} on
     */
    record Cast(
            OrganisationFixture organisation,
            ResponsibilityFixture responsibility,
            HistoryFixture histories,
            DepartmentId here,
            Place channel,
            RoleCode plain,
            RoleCode other,
            RoleCode growing) {}

    /** The day from which the growing role asks for more. */
    static final int GROWS = 15;

    CertainHistories(Cast cast, Deeds deeds) {
        this.cast = cast;
        this.deeds = deeds;
    }

    /** The people these are about. */
    java.util.List<PersonId> tell() {
        var people = new ArrayList<PersonId>();
        people.add(somebodyIsStoodInFor());

        var excepted = learned();
        var beside = holds(excepted, cast.plain(), department(), days(6, 11), days(21, 29));
        change(BEFORE, beside, "clash_from", BEFORE);
        change(BEFORE, beside, "clash_until", 20);
        change(6, beside, "from_day", 6);
        change(6, beside, "clash_from", 12);
        people.add(excepted);

        var unconfirmed = learned();
        var suspended = holds(unconfirmed, cast.plain(), department(), days(0, 9), days(14, 29));
        change(9, suspended, "suspended_from", 10);
        change(14, suspended, "suspended_until", 13);
        people.add(unconfirmed);

        var outgrown = learned();
        holds(outgrown, cast.growing(), department(), days(0, GROWS - 1));
        people.add(outgrown);

        var foundOut = learned();
        change(9, holds(foundOut, cast.plain(), department(), days(0, 4)), "ended_on", 5);
        people.add(foundOut);
        return people;
    }

    /** What has to be in effect on that day of all this, and who stands in; the rest must not be. */
    Set<String> on(int day) {
        return expected.entrySet().stream()
                .filter(one -> one.getValue().contains(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same of what was found. */
    Set<String> of(Set<String> inEffect, Map<String, Set<String>> deputies) {
        return Stream.concat(
                        inEffect.stream(),
                        deputies.entrySet().stream()
                                .flatMap(one -> one.getValue().stream().map(deputy -> acting(one.getKey(), deputy))))
                .filter(expected::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** She holds a role in the department and another one on a channel; seven stand in one after the other. */
    private PersonId somebodyIsStoodInFor() {
        var principal = learned();
        var inDepartment = holds(principal, cast.plain(), department(), days(0, 29));
        var onChannel = holds(principal, cast.other(), cast.channel(), days(0, 29));
        standIn(principal, DeputyScope.EVERYTHING, 2, 4, inDepartment, onChannel);
        standIn(principal, DeputyScope.assignment(inDepartment), 6, 8, inDepartment);
        standIn(principal, DeputyScope.role(cast.other()), 10, 12, onChannel);
        standIn(principal, DeputyScope.place(cast.channel()), 14, 16, onChannel);
        standIn(principal, DeputyScope.place(department()), 18, 20, inDepartment, onChannel);
        var takenBack = UUID.randomUUID().toString();
        var soon = learned();
        deeds.at(21, () -> name(takenBack, principal, soon, DeputyScope.EVERYTHING, days(22, 28)));
        deeds.at(25, () -> cast.histories().takeBack(takenBack, day(25)));
        acts(soon, days(22, 24), inDepartment, onChannel);
        var leaver = learned();
        deeds.at(21, () -> name(UUID.randomUUID().toString(), principal, leaver, DeputyScope.EVERYTHING, days(26, 29)));
        deeds.at(22, () -> cast.organisation().leaves(leaver, day(27)));
        acts(leaver, days(26, 27), inDepartment, onChannel);
        return principal;
    }

    private void standIn(PersonId principal, DeputyScope scope, int from, int until, String... assignments) {
        var deputy = learned();
        deeds.at(from - 1, () -> name(UUID.randomUUID().toString(), principal, deputy, scope, days(from, until)));
        acts(deputy, days(from, until), assignments);
    }

    private void name(String id, PersonId principal, PersonId deputy, DeputyScope scope, int[] days) {
        cast.histories().standIn(id, principal, deputy, scope, day(days[0]), day(days[days.length - 1]));
    }

    private void acts(PersonId deputy, int[] days, String... assignments) {
        for (var assignment : assignments) {
            expect(acting(assignment, deputy.value()), days);
        }
    }

    private static String acting(String assignment, String deputy) {
        return assignment + " by " + deputy;
    }

    /** An assignment agreed on long ago, and the days on which it has to be in effect. */
    private String holds(PersonId person, RoleCode role, Place place, int[]... days) {
        var id = UUID.randomUUID().toString();
        deeds.at(
                BEFORE,
                () -> cast.histories()
                        .proposed(
                                id,
                                person,
                                role,
                                place,
                                cast.here(),
                                day(BEFORE),
                                day(BEFORE).plusYears(1)));
        change(BEFORE, id, "accepted_on", BEFORE);
        expect(id, days);
        return id;
    }

    private void change(int known, String assignment, String column, int day) {
        deeds.at(known, () -> cast.histories().change(assignment, column, day(day)));
    }

    private void expect(String what, int[]... days) {
        expected.put(
                what,
                Stream.of(days).flatMapToInt(IntStream::of).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Somebody who has learned what the roles ask for at first. */
    private PersonId learned() {
        var person = cast.organisation().aPerson(cast.here());
        deeds.at(BEFORE, () -> {
            cast.responsibility().qualify(person, cast.plain(), "HR");
            cast.responsibility().qualify(person, cast.other(), "HR");
            cast.responsibility().qualify(person, cast.growing(), "HR");
        });
        return person;
    }

    private Place department() {
        return Place.department(cast.here());
    }

    private static int[] days(int from, int until) {
        return IntStream.rangeClosed(from, until).toArray();
    }
}
