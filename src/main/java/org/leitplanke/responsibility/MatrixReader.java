package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.MatrixGrid.Holder;

/** Everybody with a role as of a day and a knowledge, in the same statements however many they are. */
@ApplicationScoped
class MatrixReader {

    private static final String HOLDERS = "SELECT a.id, a.person_id, p.given_name, p.family_name, a.role_code,"
            + " a.place_kind, a.place_id, a.department_id FROM role_assignment a JOIN person p ON p.id = a.person_id"
            + " WHERE a.ended_on > ?1 AND a.refused_on > ?1 AND a.until_day >= ?1 AND p.exit_day >= ?1";
    private static final String CHANNELS = "SELECT pl.place_id, pl.name, pl.department_id FROM place pl"
            + " WHERE pl.kind = 'CHANNEL' AND pl.until_day >= ?1 ORDER BY pl.sort_key, pl.place_id";
    private static final String DEPUTIES = "SELECT a.id, s.from_day, p.given_name, p.family_name FROM role_assignment a"
            + " JOIN deputyship s ON " + EffectStatement.COVERED + " JOIN person p ON p.id = s.deputy_id"
            + " WHERE s.until_day >= ?1 AND s.removed_on > ?1 AND a.ended_on > ?1 AND a.until_day >= ?1"
            + " AND p.entry_day <= ?1 AND p.exit_day >= ?1 ORDER BY s.from_day, s.id";

    @Inject
    EffectReader reader;

    @Inject
    EffectStatement statement;

    /** Who holds what as of that day and knowledge, or is on the way to. */
    List<Holder> holders(AsOf when) {
        var inEffect = statement.inEffect(when);
        var deputies = deputies(when);
        return reader.rows(reader.lens(when), HOLDERS, Cells.sql(when.day())).stream()
                .map(row -> holder(row, inEffect, deputies, when.day()))
                .toList();
    }

    /** The channels that were open, by name. */
    List<PlaceRow> channels(AsOf when) {
        return reader.rows(reader.lens(when), CHANNELS, Cells.sql(when.day())).stream()
                .map(row -> new PlaceRow(
                        Place.channel(Cells.text(row[0])), Cells.text(row[1]), new DepartmentId(Cells.text(row[2]))))
                .toList();
    }

    private static Holder holder(Object[] row, Set<String> inEffect, Map<String, Deputy> deputies, LocalDate day) {
        var id = Cells.text(row[0]);
        var person = Cells.text(row[1]);
        var deputy = deputies.get(id);
        return new Holder(
                new PersonId(person),
                row[2] + " " + row[3],
                new RoleCode(Cells.text(row[4])),
                new Place(Place.Kind.valueOf(Cells.text(row[5])), Cells.text(row[6])),
                row[7] == null ? null : new DepartmentId(Cells.text(row[7])),
                inEffect.contains(id),
                deputy != null,
                deputy == null || deputy.from().isAfter(day) ? null : deputy.name());
    }

    /** Who stands in, by assignment; the earliest counts. */
    private Map<String, Deputy> deputies(AsOf when) {
        var found = new HashMap<String, Deputy>();
        for (var row : reader.rows(reader.lens(when), DEPUTIES, Cells.sql(when.day()))) {
            found.putIfAbsent(Cells.text(row[0]), new Deputy(row[2] + " " + row[3], Cells.day(row[1])));
        }
        return found;
    }

    private record Deputy(String name, LocalDate from) {}
}
