package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.SortKey;
import org.leitplanke.platform.UseCase;

/** Who is responsible for what: searchable by role, person, department and channel, a page at a time. */
@UseCase
public class DirectoryQueries {

    /** Lines on one page. */
    public static final int PAGE = 25;

    private static final String SELECT = "SELECT a.id, a.role_code, d.sort_key, pl.sort_key, p.sort_key";
    private static final String FROM = " FROM role_assignment a JOIN person p ON p.id = a.person_id"
            + " LEFT JOIN place pl ON pl.kind = a.place_kind AND pl.place_id = a.place_id"
            + " LEFT JOIN department d ON d.id = a.department_id WHERE a.ended_on = ?1 AND a.refused_on = ?1"
            + " AND a.until_day >= ?2 AND p.exit_day >= ?2 AND (p.sort_key LIKE ?3 OR pl.sort_key LIKE ?3"
            + " OR d.sort_key LIKE ?3";
    private static final String ORDER = " ORDER BY d.sort_key, a.role_code, pl.sort_key, p.sort_key, a.id";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    Standing standing;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** One page of lines that match; a constant number of statements. */
    @Requires(RESPONSIBILITY_SEE)
    public Found find(String text, int page) {
        var language = actor.get().language();
        var roles = catalogue.byCode(language);
        var parameters =
                new ArrayList<Object>(List.of(Cells.sql(Ledger.OPEN_END), Cells.sql(days.today()), Team.like(text)));
        roles.values().stream()
                .filter(role -> SortKey.of(role.name()).contains(SortKey.of(text)))
                .forEach(role -> parameters.add(role.code().value()));
        var named = parameters.size() - 3;
        var where = FROM + (named == 0 ? ")" : " OR a.role_code IN " + EffectReader.list(4, named) + ")");
        var total = Cells.number(
                reader.query("SELECT COUNT(*)" + where, parameters.toArray()).getSingleResult());
        var ids = ids(SELECT + where + ORDER, page, parameters.toArray());
        if (ids.isEmpty()) {
            return new Found(List.of(), total);
        }
        var entries = reader.assignments("a.id IN " + EffectReader.list(1, ids.size()), ids.toArray()).stream()
                .collect(Collectors.toMap(AssignmentEntry::id, Function.identity()));
        var stands = standing.current();
        return new Found(
                ids.stream()
                        .map(id -> entries.get((String) id))
                        .map(entry -> line(entry, roles, stands, language))
                        .toList(),
                total);
    }

    /** Who is named for exactly this place, in effect or not yet. */
    @Requires(RESPONSIBILITY_SEE)
    public List<DirectoryLine> namedFor(Place place) {
        var language = actor.get().language();
        var roles = catalogue.byCode(language);
        var stands = standing.current();
        return reader
                .assignments(
                        "a.place_kind = ?1 AND a.place_id = ?2", place.kind().name(), place.id())
                .stream()
                .filter(entry -> !entry.effect().state().isOver())
                .map(entry -> line(entry, roles, stands, language))
                .toList();
    }

    private DirectoryLine line(
            AssignmentEntry entry, Map<RoleCode, RoleRow> roles, List<Standing.Stand> stands, Language language) {
        return new DirectoryLine(
                entry.id(),
                roles.get(entry.role()).name(),
                places.name(entry.place(), entry.placeName(), language),
                entry.departmentName(),
                entry.personName(),
                stands.stream()
                        .filter(stand -> stand.isOn() && stand.covers(entry))
                        .map(Standing.Stand::deputyName)
                        .findFirst()
                        .orElse(null),
                AssignmentQueries.forEverybody(entry.effect().state()),
                entry.until());
    }

    private List<Object> ids(String statement, int page, Object... parameters) {
        var query =
                reader.query(statement, parameters).setFirstResult(page * PAGE).setMaxResults(PAGE);
        return ((List<?>) query.getResultList())
                .stream().map(row -> ((Object[]) row)[0]).toList();
    }

    /** One page, and how many there are in all. */
    public record Found(List<DirectoryLine> lines, int total) implements Serializable {}
}
