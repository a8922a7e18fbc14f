package org.leitplanke.responsibility;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.leitplanke.platform.AsOf;

/**
 * With which eyes the tables are read: as they stand, or as of a past day with what is known today or was known then.
 * Statements are written once, over today's tables; the lens puts in their place what they said then.
 */
final class Lens {

    /** The tables as they stand; statements stay as they are. */
    static final Lens TODAY = new Lens(null, null);

    private static final String KNOWN = "?9001";
    private static final String DAY = "?9002";
    private static final String END_OF_DAY = "?9003";
    private static final Pattern TABLE = Pattern.compile("\\b(FROM|JOIN) ([a-z_]+) (?=[a-z])");
    private static final String PERSON = "id, number, given_name, family_name, sort_key, site_id, entry_day, exit_day";
    private static final String MEMBERSHIP = "id, person_id, department_id, kind, from_day, until_day";

    private static final Map<String, String> KNOWN_TODAY = Map.of(
            "role_assignment",
            "SELECT * FROM role_assignment WHERE proposed_at <= " + END_OF_DAY,
            "place",
            "SELECT * FROM place x WHERE x.recorded_at <= " + END_OF_DAY + " OR EXISTS (SELECT 1 FROM place_former y"
                    + " WHERE y.kind = x.kind AND y.place_id = x.place_id AND y.recorded_at <= " + END_OF_DAY + ")",
            "department",
            departments(),
            "deputyship",
            "SELECT * FROM deputyship WHERE named_at <= " + END_OF_DAY);

    private static final Map<String, String> KNOWN_THEN = knownThen();

    private final AsOf when;
    private final Instant endOfDay;

    private Lens(AsOf when, Instant endOfDay) {
        this.when = when;
        this.endOfDay = endOfDay;
    }

    /**
     * As of a past day.
     *
     * @param endOfDay what was begun after this moment was not there yet
     */
    static Lens of(AsOf when, Instant endOfDay) {
        return new Lens(when, endOfDay);
    }

    boolean isToday() {
        return when == null;
    }

    /** The day that is looked at; asked only when it is not today. */
    LocalDate day() {
        return when.day();
    }

    /** Whether later corrections are looked at, too. */
    boolean isKnownToday() {
        return isToday() || when.isKnownToday();
    }

    /** The day and the knowledge; asked only when it is not today. */
    AsOf when() {
        return when;
    }

    /** What tells answers through this lens from those through another. */
    Object key() {
        return isToday() ? "today" : when;
    }

    /** The statement over what the tables said then. */
    String over(String statement) {
        if (isToday()) {
            return statement;
        }
        var tables = when.isKnownToday() ? KNOWN_TODAY : KNOWN_THEN;
        return TABLE.matcher(statement)
                .replaceAll(found -> tables.containsKey(found.group(2))
                        ? found.group(1) + " (" + tables.get(found.group(2)) + ") "
                        : found.group());
    }

    /** Tells the statement which day and which knowledge it is about. */
    void bind(String statement, Query query) {
        if (statement.contains(KNOWN)) {
            query.setParameter(9001, Cells.sql(when.known()));
        }
        if (statement.contains(DAY)) {
            query.setParameter(9002, Cells.sql(when.day()));
        }
        if (statement.contains(END_OF_DAY)) {
            query.setParameter(9003, Cells.sql(endOfDay));
        }
    }

    private static Map<String, String> knownThen() {
        var found = new TreeMap<String, String>();
        History.FACTS.forEach((table, facts) -> found.put(table, versions(table, facts, "")));
        found.put(
                "role_assignment",
                versions("role_assignment", History.FACTS.get("role_assignment"), " AND proposed_at <= " + KNOWN));
        found.put("person", versions("person", PERSON, ""));
        found.put("membership", versions("membership", MEMBERSHIP, ""));
        found.put("department", departments());
        found.put(
                "ledger_fulfilled",
                "SELECT id, person_id, kind, condition_key, level_no, from_day, until_day, grace_until, CAST(NULL AS"
                        + " TIMESTAMP) AS withdrawn_at FROM ledger_fulfilled WHERE recorded_at <= " + KNOWN
                        + " AND (withdrawn_at IS NULL OR withdrawn_at > " + KNOWN + ")");
        found.put(
                "role_version",
                "SELECT id, role_code, stage, from_day, CASE WHEN closed_at > " + KNOWN + " THEN CAST('9999-12-31' AS"
                        + " DATE) ELSE until_day END AS until_day FROM role_version WHERE recorded_at <= " + KNOWN);
        found.put(
                "deputyship",
                "SELECT id, principal_id, deputy_id, assignment_id, role_code, place_kind, place_id, from_day, until_day, CASE WHEN removed_at > "
                        + KNOWN + " THEN CAST('9999-12-31' AS DATE) ELSE removed_on END AS removed_on FROM deputyship"
                        + " WHERE named_at <= " + KNOWN);
        return found;
    }

    /** The version of each row that was known at the moment: the present one, or one that was withdrawn later. */
    private static String versions(String table, String facts, String more) {
        var known = " WHERE recorded_at <= " + KNOWN + more;
        return "SELECT " + facts + " FROM " + table + known + " UNION ALL SELECT " + facts + " FROM " + table
                + "_former" + known + " AND withdrawn_at > " + KNOWN;
    }

    /** Of each department what was said last among what had begun by the day. */
    private static String departments() {
        var facts =
                "SELECT x.id, x.name, x.sort_key, x.type, x.parent_id, x.head_person_id, x.site_id, x.ended_on FROM ";
        var begun = ".from_day <= " + DAY + " AND %1$s.recorded_at <= " + KNOWN;
        return facts + "department x WHERE x" + begun.formatted("x") + " UNION ALL " + facts
                + "department_former x WHERE x" + begun.formatted("x")
                + " AND NOT EXISTS (SELECT 1 FROM department c WHERE c.id = x.id AND c" + begun.formatted("c")
                + ") AND NOT EXISTS (SELECT 1 FROM department_former y WHERE y.id = x.id AND y" + begun.formatted("y")
                + " AND y.withdrawn_at > x.withdrawn_at)";
    }
}
