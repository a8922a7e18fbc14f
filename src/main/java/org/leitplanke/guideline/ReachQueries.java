package org.leitplanke.guideline;

import static org.leitplanke.identity.Permission.GUIDELINE_REVIEW;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.GroupFigure;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.UseCase;
import org.leitplanke.training.TrainingQueries;

/** Whom guidelines reach, and how far they got: numbers, never names. The number of queries does not grow. */
@UseCase
public class ReachQueries {

    private static final String PEOPLE = "SELECT m.department_id, COUNT(*) FROM membership m"
            + " JOIN person p ON p.id = m.person_id WHERE m.kind = 'MAIN' AND m.from_day <= ?1"
            + " AND m.until_day >= ?1 AND p.entry_day <= ?1 AND p.exit_day >= ?1 GROUP BY m.department_id";
    private static final String DONE = "SELECT v.id, m.department_id, COUNT(*) FROM guideline_version v"
            + " JOIN acknowledgement k ON k.guideline_id = v.guideline_id AND k.level_no = v.level_no"
            + " JOIN membership m ON m.person_id = k.person_id JOIN person p ON p.id = m.person_id"
            + " WHERE v.stage = 'RELEASED' AND m.kind = 'MAIN' AND m.from_day <= ?1 AND m.until_day >= ?1"
            + " AND p.entry_day <= ?1 AND p.exit_day >= ?1 GROUP BY v.id, m.department_id";
    private static final String WANTING = "FROM role_assignment a JOIN person p ON p.id = a.person_id"
            + " JOIN membership m ON m.person_id = p.id AND m.kind = 'MAIN' AND m.from_day <= ?1 AND m.until_day >= ?1"
            + " JOIN role_version v ON v.role_code = a.role_code AND v.from_day <= ?1 AND v.until_day >= ?1"
            + " JOIN role_prerequisite q ON q.version_id = v.id"
            + " LEFT JOIN department d ON d.id = a.department_id ";
    private static final String WANTED = " WHERE (q.department_type = '*' OR q.department_type = d.type)"
            + " AND a.until_day >= ?1 AND a.ended_on > ?1 AND a.refused_on > ?1 AND p.entry_day <= ?1"
            + " AND p.exit_day >= ?1 ";
    private static final String WANTING_MODULES =
            "SELECT DISTINCT q.condition_key, p.id, m.department_id, ' ' " + WANTING + WANTED;
    private static final String WANTING_GUIDELINES = "SELECT DISTINCT l.condition_key, p.id, m.department_id, k.id "
            + WANTING
            + "JOIN ledger_link l ON l.module_key = q.condition_key AND l.kind = 'ACKNOWLEDGEMENT' AND l.until_day >= ?1"
            + " JOIN guideline g ON g.code = l.condition_key"
            + " LEFT JOIN acknowledgement k ON k.guideline_id = g.id AND k.person_id = p.id AND k.level_no ="
            + " (SELECT MAX(n.level_no) FROM guideline_version n WHERE n.guideline_id = g.id)" + WANTED;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentVersions current;

    @Inject
    Guidelines guidelines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    TrainingQueries training;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** How many people this version would reach, before anybody decides. */
    @Requires(GUIDELINE_REVIEW)
    public int peopleReachedBy(VersionId id) {
        var guideline = guidelines.of(id);
        var version = guideline.version(id);
        var askingFor = new HashSet<>(training.modulesLinkedTo(guideline.code()));
        askingFor.add(guideline.code());
        var wanting = wanting(WANTING_MODULES).stream()
                .filter(one -> askingFor.contains(one.key()))
                .toList();
        return count(version.content().audience(), people(), below(), wanting);
    }

    /** How far each guideline got, by guideline; a head knows about her own team already. */
    @Requires(GUIDELINE_REVIEW)
    public Map<String, GroupFigure> standings() {
        var people = people();
        var done = done();
        var below = below();
        var led = led(below);
        var ledPeople = new HashMap<>(people);
        ledPeople.keySet().retainAll(led);
        var audiences = current.audiences();
        var wanting = wanting(WANTING_GUIDELINES).stream().collect(Collectors.groupingBy(Wanting::key));
        var found = new HashMap<String, GroupFigure>();
        for (var version : current.all(Language.DE)) {
            var audience = new Audience(version.audienceKind(), audiences.get(version.id()));
            var asked = wanting.getOrDefault(version.code(), List.of());
            found.put(
                    version.guideline(),
                    GroupFigure.of(
                            count(audience, people, below, asked),
                            count(
                                    audience,
                                    done.getOrDefault(version.id(), Map.of()),
                                    below,
                                    asked.stream().filter(Wanting::done).toList()),
                            count(
                                    audience,
                                    ledPeople,
                                    below,
                                    asked.stream()
                                            .filter(one -> led.contains(one.department()))
                                            .toList())));
        }
        return found;
    }

    /** People of the audience by department, and those outside of it who want a role that needs the guideline. */
    private static int count(
            Audience audience,
            Map<String, Integer> byDepartment,
            Map<String, Set<String>> below,
            List<Wanting> wanting) {
        var inside = byDepartment.keySet();
        if (audience.kind() != Audience.Kind.EVERYONE) {
            inside = audience.departments().stream()
                    .flatMap(department -> below.getOrDefault(department, Set.of(department)).stream())
                    .collect(Collectors.toSet());
        }
        var members = inside.stream()
                .mapToInt(department -> byDepartment.getOrDefault(department, 0))
                .sum();
        var named = inside;
        var others = audience.kind() == Audience.Kind.EVERYONE
                ? 0
                : wanting.stream()
                        .filter(one -> !named.contains(one.department()))
                        .map(Wanting::person)
                        .distinct()
                        .count();
        return members + (int) others;
    }

    /** Of each department the ids of itself and everything below it. */
    private Map<String, Set<String>> below() {
        var all = organisation.departments();
        var found = new HashMap<String, Set<String>>();
        all.forEach(row -> GuidelineQueries.path(row.id().value(), all)
                .forEach(above -> found.computeIfAbsent(above, any -> new HashSet<>())
                        .add(row.id().value())));
        return found;
    }

    /** The departments of the person acting, with everything below them. */
    private Set<String> led(Map<String, Set<String>> below) {
        return organisation.ledBy(actor.get().person()).stream()
                .flatMap(row -> below.getOrDefault(row.id().value(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Integer> people() {
        return rows(PEOPLE).stream().collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
    }

    private Map<String, Map<String, Integer>> done() {
        var found = new HashMap<String, Map<String, Integer>>();
        rows(DONE)
                .forEach(row -> found.computeIfAbsent((String) row[0], any -> new HashMap<>())
                        .put((String) row[1], number(row[2])));
        return found;
    }

    private List<Wanting> wanting(String statement) {
        return rows(statement).stream()
                .map(row -> new Wanting((String) row[0], (String) row[1], (String) row[2], row[3] != null))
                .toList();
    }

    private List<Object[]> rows(String statement) {
        return ((List<?>) entityManager
                        .createNativeQuery(statement)
                        .setParameter(1, Date.valueOf(days.today()))
                        .getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }

    /** Somebody who wants a role that needs what the key names. */
    private record Wanting(String key, String person, String department, boolean done) {}
}
