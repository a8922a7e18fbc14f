package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Demand;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

/** What roles ask for, what people have done, and where they belong: one statement each, through any lens. */
@ApplicationScoped
class FactsReader {

    private static final String DEMANDS = "SELECT v.role_code, p.department_type, l.kind, l.condition_key, r.level_no,"
            + " l.from_day, l.until_day, r.binding_from, r.binding_until, r.grace_until, v.from_day, v.until_day"
            + " FROM role_version v JOIN role_prerequisite p ON p.version_id = v.id AND v.stage = 'CONFIRMED'"
            + " JOIN ledger_link l ON l.module_key = p.condition_key"
            + " JOIN ledger_required r ON r.kind = l.kind AND r.condition_key = l.condition_key"
            + " ORDER BY p.condition_key, l.kind DESC, l.condition_key, r.level_no";
    private static final String FULFILMENTS = "SELECT f.person_id, f.kind, f.condition_key, f.level_no, f.from_day,"
            + " f.until_day, f.grace_until FROM ledger_fulfilled f WHERE f.withdrawn_at IS NULL AND f.person_id IN ";
    private static final String MEMBERSHIPS =
            "SELECT m.person_id, m.department_id, m.from_day, m.until_day FROM membership m WHERE m.person_id IN ";

    @Inject
    Statements statements;

    /** What each role asks for; a small table, read whole. */
    Demands demands(Lens lens) {
        return AskedOnce.ask(() -> findDemands(lens), Demands.class, lens.key());
    }

    Map<PersonId, List<Fulfilment>> fulfilments(Lens lens, Collection<PersonId> people) {
        return statements.forPeople(lens, FULFILMENTS, people).stream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId(Cells.text(row[0])),
                        Collectors.mapping(
                                row -> new Fulfilment(
                                        Cells.condition(row[1], row[2]),
                                        Cells.number(row[3]),
                                        Cells.span(row[4], row[5]),
                                        Cells.day(row[6])),
                                Collectors.toList())));
    }

    /** The days on which people belong to departments, by person and department. */
    Map<String, List<Span>> memberships(Lens lens, Collection<PersonId> people) {
        return statements.forPeople(lens, MEMBERSHIPS, people).stream()
                .collect(Collectors.groupingBy(
                        row -> Cells.text(row[0]) + Cells.text(row[1]),
                        Collectors.mapping(row -> Cells.span(row[2], row[3]), Collectors.toList())));
    }

    private Demands findDemands(Lens lens) {
        var found = new HashMap<String, List<Demand>>();
        for (var row : statements.rows(lens, DEMANDS)) {
            found.computeIfAbsent(Demands.key(Cells.text(row[0]), Cells.text(row[1])), any -> new ArrayList<>())
                    .add(new Demand(
                            Cells.condition(row[2], row[3]),
                            Cells.number(row[4]),
                            Cells.span(row[5], row[6]).within(Cells.span(row[10], row[11])),
                            Cells.span(row[7], row[8]),
                            Cells.day(row[9])));
        }
        return new Demands(found);
    }
}
