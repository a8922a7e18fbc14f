package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;

/** Words for histories that are recorded as they go on, and what the rule and the statement make of them. */
@ApplicationScoped
@Transactional
public class HistoryFixture {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    History history;

    @Inject
    EffectReader reader;

    @Inject
    EffectStatement statement;

    @Inject
    FactsReader facts;

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    /** A role proposed at the moment of the clock; nobody has answered yet. */
    public void proposed(
            String id,
            PersonId person,
            RoleCode role,
            Place place,
            DepartmentId home,
            LocalDate from,
            LocalDate until) {
        entityManager
                .createNativeQuery("INSERT INTO role_assignment (id, revision, person_id, role_code, place_kind,"
                        + " place_id, department_id, home_department_id, from_day, until_day, proposed_at, proposed_by,"
                        + " confirmed_on, accepted_on, refused_on, ended_on, open_key) VALUES (?1, 1, ?2, ?3, ?4, ?5,"
                        + " ?6, ?6, ?7, ?8, ?9, ?2, ?10, ?11, ?11, ?11, ?1)")
                .setParameter(1, id)
                .setParameter(2, person.value())
                .setParameter(3, role.value())
                .setParameter(4, place.kind().name())
                .setParameter(5, place.id())
                .setParameter(6, home == null ? null : home.value())
                .setParameter(7, Cells.sql(from))
                .setParameter(8, Cells.sql(until))
                .setParameter(9, Cells.sql(clock.instant()))
                .setParameter(10, Cells.sql(home == null ? Ledger.OPEN_END : from.minusYears(1)))
                .setParameter(11, Cells.sql(Ledger.OPEN_END))
                .executeUpdate();
    }

    /** From now on this column of an assignment reads so. */
    public void change(String assignment, String column, Object value) {
        history.keep("role_assignment", "id = ?1", assignment);
        entityManager
                .createNativeQuery("UPDATE role_assignment SET " + column + " = ?2 WHERE id = ?1")
                .setParameter(1, assignment)
                .setParameter(2, value instanceof LocalDate day ? Cells.sql(day) : value)
                .executeUpdate();
    }

    public void standIn(
            String id, PersonId principal, PersonId deputy, DeputyScope scope, LocalDate from, LocalDate until) {
        var place = scope.place();
        entityManager
                .createNativeQuery("INSERT INTO deputyship (id, revision, principal_id, deputy_id, assignment_id,"
                        + " role_code, place_kind, place_id, from_day, until_day, removed_on, named_at, named_by)"
                        + " VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?2)")
                .setParameter(1, id)
                .setParameter(2, principal.value())
                .setParameter(3, deputy.value())
                .setParameter(4, scope.assignment())
                .setParameter(5, scope.roleCode())
                .setParameter(6, place == null ? null : place.kind().name())
                .setParameter(7, place == null ? null : place.id())
                .setParameter(8, Cells.sql(from))
                .setParameter(9, Cells.sql(until))
                .setParameter(10, Cells.sql(Ledger.OPEN_END))
                .setParameter(11, Cells.sql(clock.instant()))
                .executeUpdate();
    }

    public void takeBack(String deputyship, LocalDate today) {
        entityManager
                .createNativeQuery("UPDATE deputyship SET removed_on = ?2, removed_at = ?3 WHERE id = ?1")
                .setParameter(1, deputyship)
                .setParameter(2, Cells.sql(today))
                .setParameter(3, Cells.sql(clock.instant()))
                .executeUpdate();
    }

    public void worksAt(PersonId person, SiteId site) {
        entityManager
                .createNativeQuery("UPDATE person SET site_id = ?2 WHERE id = ?1")
                .setParameter(1, person.value())
                .setParameter(2, site.value())
                .executeUpdate();
    }

    /** What the rule says today, at the site of each person. */
    public Set<String> inEffectTodayByTheRule(Collection<PersonId> people) {
        return entries(people, Lens.TODAY).stream()
                .filter(entry -> entry.effect().holds())
                .map(AssignmentEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> inEffectTodayByTheStatement(Collection<PersonId> people) {
        return only(ids(people), statement.inEffectToday());
    }

    /**
     * What is said about the assignments of some people.
     *
     * @param inEffect the assignments whose holder may act
     * @param deputies who may act as a deputy, by assignment
     */
    public record Said(Set<String> inEffect, Map<String, Set<String>> deputies) {}

    /** What the rule says for each. */
    public Said byTheRule(Collection<PersonId> people, AsOf when) {
        var lens = reader.lens(when);
        var stands =
                standing.current(lens).stream().filter(Standing.Stand::isOn).toList();
        var done = facts.fulfilments(
                lens, stands.stream().map(Standing.Stand::deputy).toList());
        var inEffect = new TreeSet<String>();
        var deputies = new TreeMap<String, Set<String>>();
        for (var entry : entries(people, lens)) {
            if (entry.effect().holds()) {
                inEffect.add(entry.id());
            }
            stands.stream()
                    .filter(stand -> stand.covers(entry) && Standing.staysWithDeputies(entry))
                    .filter(stand -> EffectRule.missing(
                                    when.day(), entry.facts().demands(), done.getOrDefault(stand.deputy(), List.of()))
                            .isEmpty())
                    .forEach(stand -> deputies.computeIfAbsent(entry.id(), any -> new TreeSet<>())
                            .add(stand.deputy().value()));
        }
        return new Said(inEffect, deputies);
    }

    /** What the two statements say about everybody, of these people. */
    public Said byTheStatement(Collection<PersonId> people, AsOf when) {
        var ids = ids(people);
        var deputies = new TreeMap<String, Set<String>>();
        statement.deputies(when).forEach((assignment, acting) -> {
            if (ids.contains(assignment)) {
                deputies.put(
                        assignment,
                        acting.stream().map(PersonId::value).collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return new Said(only(ids, statement.inEffect(when)), deputies);
    }

    /** Who of these people may act in the role now, and for whom, as the question about one person says. */
    public Set<String> actingAsEachSays(Collection<PersonId> people, RoleCode role) {
        return people.stream()
                .flatMap(person -> standing.of(person, role, null).stream())
                .map(HistoryFixture::acting)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, as the question about everybody says. */
    public Set<String> actingAsAllSay(Collection<PersonId> people, RoleCode role) {
        return standing.of(role, null).stream()
                .filter(holding -> people.contains(holding.person()))
                .map(HistoryFixture::acting)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String acting(Holding holding) {
        return holding.assignmentId() + " " + holding.person() + " " + holding.inPlaceOf();
    }

    private static Set<String> only(Set<String> ids, Set<String> found) {
        return found.stream().filter(ids::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> ids(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray();
        return reader
                .rows(
                        "SELECT a.id, a.role_code FROM role_assignment a WHERE a.person_id IN "
                                + EffectReader.list(1, ids.length),
                        ids)
                .stream()
                .map(row -> Cells.text(row[0]))
                .collect(Collectors.toSet());
    }

    private List<AssignmentEntry> entries(Collection<PersonId> people, Lens lens) {
        var ids = people.stream().map(PersonId::value).toArray();
        return reader.assignments(lens, "a.person_id IN " + EffectReader.list(1, ids.length), ids);
    }
}
