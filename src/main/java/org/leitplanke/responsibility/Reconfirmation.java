package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;

/**
 * Where reviews write what they decide about assignments, inside their own transaction. Whether an unconfirmed one counts
 * follows from dates alone: the day after the deadline is stored when the review begins, not when it is over.
 */
@ApplicationScoped
public class Reconfirmation {

    private static final int CHUNK = 500;
    private static final String OPEN = "SELECT a.id, a.person_id, a.department_id FROM role_assignment a"
            + " JOIN person p ON p.id = a.person_id WHERE a.ended_on = ?1 AND a.refused_on = ?1 AND a.until_day >= ?2"
            + " AND a.accepted_on <= ?2 AND p.exit_day >= ?2 AND a.department_id IN ";
    private static final String STILL_THERE = "SELECT a.id, a.person_id FROM role_assignment a WHERE a.ended_on = ?1"
            + " AND a.refused_on = ?1 AND a.until_day >= ?2 AND a.id IN ";
    private static final String SET = "UPDATE role_assignment SET suspended_from = ?1, suspended_until = ?2 WHERE ";
    private static final String DEPARTMENTS =
            "SELECT a.id, a.department_id FROM role_assignment a WHERE a.department_id IS NOT NULL AND a.id IN ";
    private static final String PUT_OFF = "UPDATE role_assignment SET put_off_until = ?1 WHERE id = ?2"
            + " AND (put_off_until IS NULL OR put_off_until < ?1)";
    private static final String NOT_SUSPENDED = "(suspended_from > ?3 OR suspended_until < ?3) AND id IN ";

    @Inject
    EffectReader reader;

    @Inject
    Assignments assignments;

    @Inject
    Compatibility compatibility;

    @Inject
    History history;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** An assignment that can be looked at. */
    public record Open(String assignment, PersonId person, DepartmentId department) {}

    /** What people have accepted in these departments and on their channels, and what is not over on that day. */
    public List<Open> openIn(Collection<DepartmentId> departments, LocalDate day) {
        if (departments.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>(List.of(Cells.sql(Ledger.OPEN_END), Cells.sql(day)));
        departments.forEach(department -> parameters.add(department.value()));
        var within = EffectReader.list(3, departments.size());
        return reader.rows(OPEN + within + " ORDER BY a.role_code, p.sort_key, a.id", parameters.toArray()).stream()
                .map(row -> new Open(
                        Cells.text(row[0]), new PersonId(Cells.text(row[1])), new DepartmentId(Cells.text(row[2]))))
                .toList();
    }

    /** They count until the end of that day, and afterwards only if somebody confirms them. */
    public void countUntil(List<String> ids, LocalDate lastDay) {
        var until = Suspension.after(lastDay);
        for (int first = 0; first < ids.size(); first += CHUNK) {
            var some = ids.subList(first, Math.min(ids.size(), first + CHUNK));
            var parameters = new ArrayList<Object>(
                    List.of(Cells.sql(until.from()), Cells.sql(until.until()), Cells.sql(days.today())));
            parameters.addAll(some);
            history.keep("role_assignment", "id IN " + EffectReader.list(1, some.size()), some.toArray());
            reader.query(SET + NOT_SUSPENDED + EffectReader.list(4, some.size()), parameters.toArray())
                    .executeUpdate();
        }
    }

    /** They count beyond that day again; those that a review before has suspended stay so. */
    public void countBeyond(List<String> ids, LocalDate lastDay) {
        var none = Suspension.NONE;
        for (var some : Statements.chunks(ids)) {
            var parameters = new ArrayList<Object>(List.of(
                    Cells.sql(none.from()),
                    Cells.sql(none.until()),
                    Cells.sql(Suspension.after(lastDay).from())));
            parameters.addAll(some);
            history.keep("role_assignment", "id IN " + EffectReader.list(1, some.size()), some.toArray());
            reader.query(
                            SET + "suspended_from = ?3 AND id IN " + EffectReader.list(4, some.size()),
                            parameters.toArray())
                    .executeUpdate();
        }
    }

    /** The department each of them belongs to; those for the whole company to none. */
    public Map<String, DepartmentId> departmentsOf(List<String> ids) {
        var found = new HashMap<String, DepartmentId>();
        for (var some : Statements.chunks(ids)) {
            reader.rows(DEPARTMENTS + EffectReader.list(1, some.size()), some.toArray())
                    .forEach(row -> found.put(Cells.text(row[0]), new DepartmentId(Cells.text(row[1]))));
        }
        return found;
    }

    /** Somebody confirmed it; from today on it counts, whatever a review said before. Says whether that is new. */
    public boolean confirmed(String assignment) {
        var now = suspension(assignment);
        var lifted = now.lifted(days.todayOf(assignments.get(assignment).person()));
        if (lifted.equals(now)) {
            return false;
        }
        history.keep("role_assignment", "id = ?1", assignment);
        reader.query(SET + "id = ?3", Cells.sql(lifted.from()), Cells.sql(lifted.until()), assignment)
                .executeUpdate();
        return true;
    }

    /** Confirms what a review has suspended; while it counts, only the review itself can ask. Says whether that is new. */
    boolean resumed(String assignment) {
        var today = days.todayOf(assignments.get(assignment).person());
        return !suspension(assignment).from().isAfter(today) && confirmed(assignment);
    }

    /** The decision about somebody who moved is put off until that day. Says whether that is new. */
    boolean putOff(String assignment, LocalDate until) {
        history.keep("role_assignment", "id = ?1", assignment);
        return reader.query(PUT_OFF, Cells.sql(until), assignment).executeUpdate() > 0;
    }

    /** It is over from that day on. */
    public void over(String assignment, LocalDate from, PersonId by) {
        var ending = assignments.toChange(assignment);
        happened.fire(ending.end(by, from, clock.instant()));
        compatibility.settle(ending.person());
    }

    /** Which of them are neither refused nor ended, nor over by their term on that day. */
    public Set<String> stillThere(List<String> ids, LocalDate day) {
        var found = new HashSet<String>();
        for (int first = 0; first < ids.size(); first += CHUNK) {
            var some = ids.subList(first, Math.min(ids.size(), first + CHUNK));
            var parameters = new ArrayList<Object>(List.of(Cells.sql(Ledger.OPEN_END), Cells.sql(day)));
            parameters.addAll(some);
            reader.rows(STILL_THERE + EffectReader.list(3, some.size()), parameters.toArray())
                    .forEach(row -> found.add(Cells.text(row[0])));
        }
        return found;
    }

    private Suspension suspension(String assignment) {
        var row = reader.rows(
                        "SELECT a.suspended_from, a.suspended_until FROM role_assignment a WHERE a.id = ?1", assignment)
                .get(0);
        return new Suspension(Cells.day(row[0]), Cells.day(row[1]));
    }
}
