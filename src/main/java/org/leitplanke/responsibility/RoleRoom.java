package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Span;

/** Sees to it that no more people are given a role at one place than the catalogue foresees. */
@ApplicationScoped
class RoleRoom {

    /** Whoever leaves makes room from the day after. */
    private static final String OTHERS = "SELECT a.person_id, a.place_kind, a.place_id, a.from_day,"
            + " CASE WHEN p.exit_day < a.until_day THEN p.exit_day ELSE a.until_day END"
            + " FROM role_assignment a JOIN person p ON p.id = a.person_id AND p.exit_day >= ?3 WHERE a.role_code = ?1 AND a.ended_on = ?2 AND a.refused_on = ?2"
            + " AND a.from_day <= ?4 AND a.until_day >= ?3 AND a.person_id <> ?5 AND ";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    private record Other(PersonId person, Place place, Span days) {}

    /**
     * Refuses one more holder where so many already have the role, or are asked to, on a day of that time. A role of a
     * channel that is given for a whole department counts on each of its channels.
     */
    void check(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until, Language language) {
        var role = catalogue.get(code, language);
        if (role.maximum() == 0) {
            return;
        }
        var wanted = new Span(from, until);
        var place = places.get(where);
        var others = others(person, role, place, wanted);
        for (var target : targets(role, place, from)) {
            var there = others.stream()
                    .filter(other -> other.place().equals(target)
                            || place.department() != null && other.place().equals(Place.department(place.department())))
                    .collect(
                            Collectors.groupingBy(Other::person, Collectors.mapping(Other::days, Collectors.toList())));
            if (!isRoom(role.maximum(), there.values(), wanted)) {
                throw new Broken.NoRoom(role.name(), role.maximum());
            }
        }
    }

    /** Whether on every wanted day fewer people than there may be are there; {@code others} are the days of each. */
    static boolean isRoom(int maximum, Collection<List<Span>> others, Span wanted) {
        var begins = others.stream().flatMap(List::stream).map(Span::from);
        return Stream.concat(Stream.of(wanted.from()), begins)
                .filter(wanted::has)
                .allMatch(day -> others.stream()
                                .filter(person -> person.stream().anyMatch(days -> days.has(day)))
                                .count()
                        < maximum);
    }

    private List<Place> targets(RoleRow role, PlaceRow place, LocalDate day) {
        if (role.level() == Place.Kind.CHANNEL && place.place().kind() == Place.Kind.DEPARTMENT) {
            return places.channelsOf(List.of(place.department()), day).stream()
                    .map(PlaceRow::place)
                    .toList();
        }
        return List.of(place.place());
    }

    private List<Other> others(PersonId person, RoleRow role, PlaceRow place, Span wanted) {
        var company = place.department() == null;
        return reader
                .rows(
                        OTHERS + (company ? "a.place_kind = ?6" : "a.department_id = ?6"),
                        role.code().value(),
                        Cells.sql(Ledger.OPEN_END),
                        Cells.sql(wanted.from()),
                        Cells.sql(wanted.until()),
                        person.value(),
                        company ? Place.Kind.COMPANY.name() : place.department().value())
                .stream()
                .map(row -> new Other(
                        new PersonId(Cells.text(row[0])),
                        new Place(Place.Kind.valueOf(Cells.text(row[1])), Cells.text(row[2])),
                        Cells.span(row[3], row[4])))
                .toList();
    }
}
