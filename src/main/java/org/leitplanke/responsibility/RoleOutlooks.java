package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Language;
import org.leitplanke.responsibility.RoleOutlook.Kind;
import org.leitplanke.responsibility.RoleOutlook.Line;
import org.leitplanke.responsibility.RoleOutlook.Part;

/**
 * Looks ahead to the day a version of a role begins. The statement that decides on effect is asked twice, with the
 * version and without it; its sister names what would be missing. The number of statements never grows.
 */
@ApplicationScoped
class RoleOutlooks {

    private static final String OPEN =
            "a.role_code = ?3 AND a.ended_on = ?2 AND a.refused_on = ?2 AND a.until_day >= ?1 AND p.exit_day >= ?1";
    private static final String MISSING = "SELECT DISTINCT a.id, l.kind, l.condition_key FROM role_assignment a"
            + " JOIN person p ON p.id = a.person_id LEFT JOIN department d ON d.id = a.department_id"
            + " JOIN role_version v ON v.role_code = a.role_code" + EffectStatement.ASKED + " WHERE " + OPEN
            + " AND v.id = ?4" + EffectStatement.WANTING.formatted("a.person_id");
    private static final String CLASHING = "SELECT a.id, b.role_code FROM role_assignment a"
            + " JOIN person p ON p.id = a.person_id JOIN role_assignment b ON b.person_id = a.person_id"
            + " JOIN role_incompatibility i ON i.other_code = b.role_code AND i.version_id = ?4 WHERE " + OPEN
            + " AND b.ended_on = ?2 AND b.refused_on = ?2 AND b.until_day >= ?1 AND b.from_day <= a.until_day"
            + " AND a.from_day <= b.until_day";

    @Inject
    EffectReader reader;

    @Inject
    EffectStatement statement;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Conditions conditions;

    @Inject
    Places places;

    /** What the version would change for everybody who has the role or is to have it. */
    RoleOutlook of(RoleVersion version, Language language) {
        var day = version.wantedFrom();
        var asOf = AsOf.knownToday(day);
        var now = catalogue.version(version.code(), asOf);
        var with = statement.inEffectUnder(version, day);
        var without = statement.inEffectUnder(now, day);
        var entries = entries(version.code(), day);
        var missing = newlyMissing(version, now, day);
        var titles = conditions.titles(language);
        var clashes = newlyClashing(version, asOf, day);
        var names = catalogue.byCode(language);
        Function<AssignmentEntry, List<String>> todo = entry -> missing.getOrDefault(entry.id(), Set.of()).stream()
                .map(condition -> titles.of(condition).text())
                .sorted()
                .toList();
        return new RoleOutlook(
                day,
                part(Kind.LOSING, entries, minus(without, with), todo, language),
                part(Kind.GAINING, entries, minus(with, without), entry -> List.of(), language),
                part(Kind.LEARNING, entries, missing.keySet(), todo, language),
                part(
                        Kind.CLASHING,
                        entries,
                        clashes.keySet(),
                        entry -> clashes.get(entry.id()).stream()
                                .map(other -> names.get(other).name())
                                .toList(),
                        language));
    }

    /** How many hold the role in effect without the version, and how many of them would lose that; no names. */
    int[] losing(RoleVersion version) {
        var day = version.wantedFrom();
        var without = statement.inEffectUnder(catalogue.version(version.code(), AsOf.knownToday(day)), day);
        return new int[] {
            without.size(),
            minus(without, statement.inEffectUnder(version, day)).size()
        };
    }

    private Part part(
            Kind kind,
            List<AssignmentEntry> entries,
            Set<String> chosen,
            Function<AssignmentEntry, List<String>> what,
            Language language) {
        return Part.of(
                kind,
                entries.stream()
                        .filter(entry -> chosen.contains(entry.id()))
                        .map(entry -> new Line(
                                entry.id(),
                                entry.personName(),
                                places.name(entry.place(), entry.placeName(), language),
                                what.apply(entry)))
                        .toList());
    }

    private List<AssignmentEntry> entries(RoleCode role, LocalDate day) {
        return reader.bare(OPEN + " ORDER BY p.sort_key, p.id, a.id", open(role, day));
    }

    private Map<String, Set<Condition>> newlyMissing(RoleVersion version, RoleVersion now, LocalDate day) {
        var found = missing(version, day);
        missing(now, day)
                .forEach((assignment, before) -> found.computeIfPresent(assignment, (any, all) -> {
                    all.removeAll(before);
                    return all.isEmpty() ? null : all;
                }));
        return found;
    }

    private Map<String, Set<Condition>> missing(RoleVersion version, LocalDate day) {
        var found = new LinkedHashMap<String, Set<Condition>>();
        for (var row : reader.rows(MISSING, open(version.code(), day, version.id()))) {
            found.computeIfAbsent(Cells.text(row[0]), any -> new HashSet<>()).add(Cells.condition(row[1], row[2]));
        }
        return found;
    }

    private Map<String, Set<RoleCode>> newlyClashing(RoleVersion version, AsOf asOf, LocalDate day) {
        var known = catalogue.incompatible(asOf).getOrDefault(version.code(), Set.of());
        var found = new LinkedHashMap<String, Set<RoleCode>>();
        for (var row : reader.rows(CLASHING, open(version.code(), day, version.id()))) {
            var other = new RoleCode(Cells.text(row[1]));
            if (!known.contains(other)) {
                found.computeIfAbsent(Cells.text(row[0]), any -> new HashSet<>())
                        .add(other);
            }
        }
        return found;
    }

    private static Object[] open(RoleCode role, LocalDate day, Object... more) {
        var all = new ArrayList<Object>(List.of(Cells.sql(day), Cells.sql(Ledger.OPEN_END), role.value()));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
