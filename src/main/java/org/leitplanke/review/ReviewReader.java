package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.platform.PersonId;

/** Reviews and their lines as pages show them; each answer is one statement. */
@ApplicationScoped
class ReviewReader {

    private static final String ROWS = "SELECT r.id, r.department_id, d.name, r.first_day, r.deadline, r.unanswered,"
            + " r.repeats_id, r.closed_at, COUNT(l.id), COUNT(l.answer) FROM review_campaign r"
            + " JOIN department d ON d.id = r.department_id"
            + " JOIN review_line l ON l.campaign_id = r.id AND r.joined_id IS NULL";
    private static final String GROUPED =
            " GROUP BY r.id, r.department_id, d.name, d.sort_key, r.first_day, r.deadline,"
                    + " r.unanswered, r.repeats_id, r.closed_at ORDER BY d.sort_key, r.deadline DESC, r.id";
    private static final String LINES = "SELECT l.id, l.assignment_id, l.person_id, p.given_name, p.family_name,"
            + " a.role_code, pl.name, l.department_id, d.name, a.from_day, a.until_day, l.answer, l.remark,"
            + " l.answered_by, l.outcome FROM review_line l JOIN role_assignment a ON a.id = l.assignment_id"
            + " JOIN person p ON p.id = l.person_id JOIN department d ON d.id = l.department_id"
            + " LEFT JOIN place pl ON pl.kind = a.place_kind AND pl.place_id = a.place_id WHERE l.campaign_id = ?1"
            + " ORDER BY d.sort_key, p.sort_key, a.role_code, l.id";
    private static final String WAITING = "SELECT l.campaign_id, l.department_id, l.person_id FROM review_line l"
            + " JOIN review_campaign r ON r.id = l.campaign_id JOIN department d ON d.id = l.department_id"
            + " WHERE r.closed_at IS NULL AND l.answer IS NULL AND (%s l.department_id IN %s)";
    private static final String ENDED = "d.ended_on IS NOT NULL OR";
    private static final String GOING = "SELECT l.campaign_id, l.id, l.person_id, a.place_kind, a.place_id"
            + " FROM review_line l JOIN review_campaign r ON r.id = l.campaign_id"
            + " JOIN role_assignment a ON a.id = l.assignment_id WHERE r.closed_at IS NULL AND l.department_id = ?1"
            + " ORDER BY l.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Days days;

    /** A line as it is stored, with the names around it. */
    record Raw(
            String id,
            String assignment,
            PersonId person,
            String personName,
            String role,
            String placeName,
            DepartmentId department,
            String departmentName,
            LocalDate from,
            LocalDate until,
            Answer answer,
            String remark,
            PersonId answeredBy,
            Outcome outcome) {}

    /** A line nobody has answered yet. */
    record Waiting(String review, DepartmentId department, PersonId person) {}

    /**
     * A line of a department that is about to change.
     *
     * @param channel on which it is held; null for the department itself
     */
    record Going(String review, String line, PersonId person, String channel) {}

    /** Reviews that match, by department, the newest first; {@code where} speaks of {@code r} and {@code d}. */
    List<ReviewRow> rows(String where, List<DepartmentRow> known, Object... parameters) {
        var zones =
                known.stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::site, (one, other) -> one));
        return query(ROWS + where + GROUPED, parameters).stream()
                .map(row -> {
                    var department = new DepartmentId((String) row[1]);
                    var deadline = day(row[4]);
                    var today = zones.containsKey(department) ? days.todayAt(zones.get(department)) : days.today();
                    return new ReviewRow(
                            (String) row[0],
                            department,
                            (String) row[2],
                            day(row[3]),
                            deadline,
                            Unanswered.valueOf((String) row[5]),
                            row[6] != null,
                            ((Number) row[8]).intValue(),
                            ((Number) row[9]).intValue(),
                            row[7] == null && !today.isAfter(deadline),
                            row[7] != null);
                })
                .toList();
    }

    List<Raw> lines(String review) {
        return query(LINES, review).stream()
                .map(row -> new Raw(
                        (String) row[0],
                        (String) row[1],
                        new PersonId((String) row[2]),
                        row[3] + " " + row[4],
                        (String) row[5],
                        (String) row[6],
                        new DepartmentId((String) row[7]),
                        (String) row[8],
                        day(row[9]),
                        day(row[10]),
                        row[11] == null ? null : Answer.valueOf((String) row[11]),
                        (String) row[12],
                        row[13] == null ? null : new PersonId((String) row[13]),
                        row[14] == null ? null : Outcome.valueOf((String) row[14])))
                .toList();
    }

    /**
     * What nobody has answered in these departments, in reviews that are not closed.
     *
     * @param ended whether to look in departments that have ended as well
     */
    List<Waiting> waiting(Collection<DepartmentId> departments, boolean ended) {
        if (departments.isEmpty()) {
            return List.of();
        }
        var ids = departments.stream().map(DepartmentId::value).toArray();
        return query(WAITING.formatted(ended ? ENDED : "", list(ids.length)), ids).stream()
                .map(row ->
                        new Waiting((String) row[0], new DepartmentId((String) row[1]), new PersonId((String) row[2])))
                .toList();
    }

    /** The lines of this department in reviews that are not closed. */
    List<Going> going(DepartmentId department) {
        return query(GOING, department.value()).stream()
                .map(row -> new Going(
                        (String) row[0],
                        (String) row[1],
                        new PersonId((String) row[2]),
                        "CHANNEL".equals(row[3]) ? (String) row[4] : null))
                .toList();
    }

    /** Place holders for a list. */
    static String list(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private List<Object[]> query(String statement, Object... parameters) {
        entityManager.flush();
        var query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<?>) query.getResultList())
                .stream().map(Object[].class::cast).toList();
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
