package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;

/**
 * The departments of any day. What was said about a department holds from its day on, until something that was said
 * later holds; what is said later overrides. One statement.
 */
@ApplicationScoped
class DepartmentsAsOf {

    private static final String COLUMNS =
            "SELECT id, code, name, type, parent_id, head_person_id, site_id, from_day, ended_on, recorded_at, sort_key";
    private static final String BEGUN = " WHERE from_day <= ?1 AND recorded_at <= ?2";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Sites sites;

    /** A department as somebody said it is from a day on. */
    private record Said(DepartmentRow row, Instant at, String sortKey) {

        boolean lastsOn(LocalDate day) {
            return row.endedOn() == null || !row.endedOn().isBefore(day);
        }
    }

    /** Those that had not ended, by name. */
    List<DepartmentRow> all(AsOf asOf) {
        return AskedOnce.ask(() -> find(asOf), DepartmentsAsOf.class, asOf);
    }

    private List<DepartmentRow> find(AsOf asOf) {
        var said = new HashMap<DepartmentId, Said>();
        entityManager.flush();
        var query = entityManager.createNativeQuery(
                COLUMNS + " FROM department" + BEGUN + " UNION ALL " + COLUMNS + " FROM department_former" + BEGUN);
        query.setParameter(1, Cells.sql(asOf.day()));
        query.setParameter(2, Cells.sql(asOf.known()));
        var zones = sites.all().stream().collect(Collectors.toMap(Site::id, Site::zone));
        for (var cells : (List<?>) query.getResultList()) {
            var one = said((Object[]) cells, zones);
            said.merge(one.row().id(), one, (first, second) -> first.at().isAfter(second.at()) ? first : second);
        }
        return said.values().stream()
                .filter(one -> one.lastsOn(asOf.day()))
                .sorted(Comparator.comparing(Said::sortKey)
                        .thenComparing(one -> one.row().id().value()))
                .map(Said::row)
                .toList();
    }

    private static Said said(Object[] cells, Map<SiteId, ZoneId> zones) {
        var site = new SiteId(Cells.text(cells[6]));
        return new Said(
                new DepartmentRow(
                        new DepartmentId(Cells.text(cells[0])),
                        Cells.text(cells[1]),
                        Cells.text(cells[2]),
                        DepartmentType.valueOf(Cells.text(cells[3])),
                        cells[4] == null ? null : new DepartmentId(Cells.text(cells[4])),
                        cells[5] == null ? null : new PersonId(Cells.text(cells[5])),
                        site,
                        zones.get(site),
                        Cells.day(cells[7]),
                        cells[8] == null ? null : Cells.day(cells[8])),
                Cells.moment(cells[9]),
                Cells.text(cells[10]));
    }
}
