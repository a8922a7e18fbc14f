package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;

/** The places on which roles are held, and which of them are wider than others. */
@ApplicationScoped
class Places {

    private static final String CHANNELS =
            "SELECT pl.place_id, pl.name, pl.department_id FROM place pl WHERE pl.kind = 'CHANNEL' AND ";

    @Inject
    EffectReader reader;

    /** The place itself, then those that include it: a channel, its department, the company. */
    List<Place> withWider(Place place) {
        return withWider(Lens.TODAY, place);
    }

    List<Place> withWider(Lens lens, Place place) {
        var all = new ArrayList<Place>();
        all.add(place);
        if (place.kind() == Place.Kind.CHANNEL) {
            channels(lens, "pl.place_id = ?1", place.id()).stream()
                    .findFirst()
                    .map(PlaceRow::department)
                    .map(Place::department)
                    .ifPresent(all::add);
        }
        if (place.kind() != Place.Kind.COMPANY) {
            all.add(Place.COMPANY);
        }
        return all;
    }

    /** The place by name; the company is called by the page. */
    Optional<PlaceRow> find(Place place) {
        return switch (place.kind()) {
            case COMPANY -> Optional.of(new PlaceRow(Place.COMPANY, null, null));
            case CHANNEL ->
                channels(Lens.TODAY, "pl.place_id = ?1", place.id()).stream().findFirst();
            case DEPARTMENT ->
                reader.rows("SELECT d.name, d.id FROM department d WHERE d.id = ?1", place.id()).stream()
                        .map(row -> new PlaceRow(place, Cells.text(row[0]), new DepartmentId(place.id())))
                        .findFirst();
        };
    }

    PlaceRow get(Place place) {
        return find(place).orElseThrow(() -> new Missing("place", place.key()));
    }

    /** The open channels of these departments, by name. */
    List<PlaceRow> channelsOf(Collection<DepartmentId> departments, LocalDate day) {
        return channelsOf(Lens.TODAY, departments, day);
    }

    List<PlaceRow> channelsOf(Lens lens, Collection<DepartmentId> departments, LocalDate day) {
        if (departments.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>();
        parameters.add(Cells.sql(day));
        departments.forEach(department -> parameters.add(department.value()));
        return channels(
                lens,
                "pl.until_day >= ?1 AND pl.department_id IN " + EffectReader.list(2, departments.size())
                        + " ORDER BY pl.sort_key",
                parameters.toArray());
    }

    /** These places by name, each department followed by its open channels. */
    List<PlaceRow> withChannels(List<Place> held, LocalDate day) {
        var found = new LinkedHashMap<Place, PlaceRow>();
        held.stream().distinct().forEach(place -> find(place).ifPresent(row -> found.put(place, row)));
        var departments = held.stream()
                .filter(place -> place.kind() == Place.Kind.DEPARTMENT)
                .map(place -> new DepartmentId(place.id()))
                .distinct()
                .toList();
        var more = held.contains(Place.COMPANY)
                ? channels(Lens.TODAY, "pl.until_day >= ?1 ORDER BY pl.sort_key", Cells.sql(day))
                : channelsOf(departments, day);
        more.forEach(row -> found.putIfAbsent(row.place(), row));
        return List.copyOf(found.values());
    }

    /** How the place is called in this language. */
    String name(Place place, String known, Language language) {
        return place.kind() == Place.Kind.COMPANY
                ? ResourceBundle.getBundle("texts", language.locale()).getString("responsibility.place.company")
                : known;
    }

    private List<PlaceRow> channels(Lens lens, String where, Object... parameters) {
        return reader.rows(lens, CHANNELS + where, parameters).stream()
                .map(row -> new PlaceRow(
                        Place.channel(Cells.text(row[0])), Cells.text(row[1]), new DepartmentId(Cells.text(row[2]))))
                .toList();
    }
}
