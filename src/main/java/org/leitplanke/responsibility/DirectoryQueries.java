package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.SortKey;
import org.leitplanke.platform.UseCase;

/** Who is responsible for what: searchable by topic, role, person, department and channel, a page at a time. */
@UseCase
public class DirectoryQueries {

    /** Lines on one page. */
    public static final int PAGE = 25;

    private static final int SHORTEST_TOPIC = 4;
    private static final String SELECT = "SELECT a.id, p.email, a.role_code, d.sort_key, pl.sort_key, p.sort_key";
    private static final String FROM = " FROM role_assignment a JOIN person p ON p.id = a.person_id"
            + " LEFT JOIN place pl ON pl.kind = a.place_kind AND pl.place_id = a.place_id"
            + " LEFT JOIN department d ON d.id = a.department_id WHERE a.ended_on = ?1 AND a.refused_on = ?1"
            + " AND a.until_day >= ?2 AND p.exit_day >= ?2";
    private static final String ORDER = " ORDER BY d.sort_key, a.role_code, pl.sort_key, p.sort_key, a.id";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RoleGuide guide;

    @Inject
    Places places;

    @Inject
    Standing standing;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** One page of lines that match; a constant number of statements. */
    @Requires(RESPONSIBILITY_SEE)
    public Found find(DirectoryFilter filter, int page) {
        var language = actor.get().language();
        var roles = catalogue.byCode(language);
        var parameters = new ArrayList<Object>(List.of(Cells.sql(Ledger.OPEN_END), Cells.sql(days.today())));
        var where = FROM + conditions(filter, roles, parameters);
        var total = Cells.number(
                reader.query("SELECT COUNT(*)" + where, parameters.toArray()).getSingleResult());
        var emails = emails(SELECT + where + ORDER, page, parameters.toArray());
        if (emails.isEmpty()) {
            return new Found(List.of(), total);
        }
        var ids = emails.keySet();
        var entries = reader.assignments("a.id IN " + EffectReader.list(1, ids.size()), ids.toArray()).stream()
                .collect(Collectors.toMap(AssignmentEntry::id, Function.identity()));
        var stands = standing.current();
        return new Found(
                ids.stream()
                        .map(entries::get)
                        .map(entry -> line(entry, roles, stands, language, emails.get(entry.id())))
                        .toList(),
                total);
    }

    /**
     * Who is behind a cell of the matrix, in effect or not yet; a company-wide role stands behind every line.
     *
     * @param asked the day of the matrix and with which knowledge; null for today
     */
    @Requires(RESPONSIBILITY_SEE)
    public List<DirectoryLine> behind(Place place, RoleCode role, AsOf asked) {
        var lens = asked == null ? Lens.TODAY : reader.lens(asked);
        var wider = places.withWider(lens, place).stream().map(Place::key).toList();
        var where = "a.role_code = ?1 AND a.ended_on > ?2 AND (a.department_id = ?3 OR a.department_id IS NULL"
                + " OR a.department_id IN (SELECT pl.department_id FROM place pl WHERE pl.place_id = ?3))";
        var day = Cells.sql(lens.isToday() ? days.today() : lens.day());
        return shown(
                lens,
                reader.assignments(lens, where, role.value(), day, place.id()).stream()
                        .filter(entry -> place.kind() == Place.Kind.DEPARTMENT
                                || wider.contains(entry.place().key()))
                        .toList());
    }

    /** Who is named for exactly this place, in effect or not yet. */
    @Requires(RESPONSIBILITY_SEE)
    public List<DirectoryLine> namedFor(Place place) {
        return shown(
                Lens.TODAY,
                reader.assignments(
                        "a.place_kind = ?1 AND a.place_id = ?2", place.kind().name(), place.id()));
    }

    private List<DirectoryLine> shown(Lens lens, List<AssignmentEntry> entries) {
        var language = actor.get().language();
        var roles = catalogue.byCode(lens, language);
        var stands = standing.current(lens);
        return entries.stream()
                .filter(entry -> !entry.effect().state().isOver())
                .map(entry -> line(entry, roles, stands, language, null))
                .toList();
    }

    private DirectoryLine line(
            AssignmentEntry entry,
            Map<RoleCode, RoleRow> roles,
            List<Standing.Stand> stands,
            Language language,
            String email) {
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
                entry.until(),
                email,
                entry.person());
    }

    /** Every word has to fit something; the words of a topic lead to its roles. */
    private String conditions(DirectoryFilter filter, Map<RoleCode, RoleRow> roles, List<Object> parameters) {
        var where = new StringBuilder();
        for (var word : filter.words()) {
            var like = "?" + add(parameters, Team.like(word));
            where.append(" AND (p.sort_key LIKE ").append(like);
            where.append(" OR pl.sort_key LIKE ").append(like);
            where.append(" OR d.sort_key LIKE ").append(like);
            var meant = roles.values().stream()
                    .filter(role -> isMeant(role, word))
                    .map(role -> role.code().value())
                    .toList();
            where.append(meant.isEmpty() ? ")" : " OR a.role_code IN " + in(parameters, meant) + ")");
        }
        if (filter.role() != null) {
            where.append(" AND a.role_code = ?")
                    .append(add(parameters, filter.role().value()));
        }
        if (filter.department() != null) {
            var within = organisation.withSubdepartments(filter.department()).stream()
                    .map(DepartmentId::value)
                    .toList();
            where.append(" AND a.department_id IN ").append(in(parameters, within));
        }
        return where.toString();
    }

    private boolean isMeant(RoleRow role, String word) {
        return SortKey.of(role.name()).contains(word)
                || word.length() >= SHORTEST_TOPIC
                        && (guide.isAbout(role.code(), word)
                                || SortKey.of(role.tasks()).contains(word));
    }

    private static String in(List<Object> parameters, List<String> values) {
        var first = parameters.size() + 1;
        parameters.addAll(values);
        return EffectReader.list(first, values.size());
    }

    private static int add(List<Object> parameters, Object value) {
        parameters.add(value);
        return parameters.size();
    }

    /** The ids of one page in their order, each with the address of the person. */
    private Map<String, String> emails(String statement, int page, Object... parameters) {
        var query =
                reader.query(statement, parameters).setFirstResult(page * PAGE).setMaxResults(PAGE);
        var found = new LinkedHashMap<String, String>();
        for (var row : (List<?>) query.getResultList()) {
            found.put(Cells.text(((Object[]) row)[0]), Cells.text(((Object[]) row)[1]));
        }
        return found;
    }

    /** One page, and how many there are in all. */
    public record Found(List<DirectoryLine> lines, int total) implements Serializable {}
}
