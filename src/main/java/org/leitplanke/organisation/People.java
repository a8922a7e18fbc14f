package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SortKey;

/** The people of the company, each with her department. */
@ApplicationScoped
class People {

    private static final String STAYS = """
            select new org.leitplanke.organisation.Stay(p.id, p.number, p.givenName, p.familyName, p.email,
                d.id, d.name, p.siteId, p.entryDay, p.exitDay, p.language, p.employment, m.fromDay, s.zone)
            from Person p join Membership m on m.personId = p.id join Department d on d.id = m.departmentId
                join Site s on s.id = p.siteId
            where\s""";

    private static final String MAIN = "m.kindKey = 'MAIN' and ";
    private static final String LIKE = " where p.sortKey like :name or p.number = :number";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Formers formers;

    void add(Person person) {
        entityManager.persist(person);
    }

    /** A membership that becomes known now. */
    void begin(Membership membership, Instant at) {
        membership.record(at);
        entityManager.persist(membership);
    }

    /** Writes stays anew and keeps what stood there. */
    void rewrite(List<MembershipHistory.Rewrite> rewrites, Instant at) {
        formers.keepMemberships(
                rewrites.stream().map(MembershipHistory.Rewrite::stay).toList(), at);
        rewrites.forEach(rewrite -> rewrite.write(at));
    }

    /** To be changed, by personnel number. */
    Map<String, Person> load(Collection<String> numbers) {
        return entityManager
                .createQuery("select p from Person p where p.number in :numbers", Person.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Person::number, person -> person));
    }

    Person get(PersonId id) {
        return Optional.ofNullable(entityManager.find(Person.class, id.value()))
                .orElseThrow(() -> new Missing("person", id));
    }

    /** A membership that was entered by mistake: it was known until now. */
    void takeBack(Membership membership, Instant at) {
        formers.keepMemberships(List.of(membership), at);
        entityManager.remove(membership);
    }

    List<Membership> membershipsOf(PersonId person) {
        return entityManager
                .createQuery("select m from Membership m where m.personId = :person", Membership.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    Map<PersonId, List<Membership>> membershipsOf(Collection<Person> people) {
        return entityManager
                .createQuery("select m from Membership m where m.personId in :ids order by m.fromDay", Membership.class)
                .setParameter(
                        "ids",
                        people.stream().map(person -> person.id().value()).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Membership::person));
    }

    /** A page of people, by name, whose name or personnel number is like that. */
    List<PersonId> ids(String like, boolean descending, int first, int size) {
        var direction = descending ? " desc" : "";
        return like(
                        like,
                        "select p.id from Person p",
                        " order by p.sortKey" + direction + ", p.id" + direction,
                        String.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    long count(String like) {
        return AskedOnce.ask(
                () -> like(like, "select count(p) from Person p", "", Long.class)
                        .getSingleResult(),
                People.class,
                number(like));
    }

    /** Whoever asks for nothing gets everybody without comparing everybody. */
    private <T> TypedQuery<T> like(String like, String select, String order, Class<T> type) {
        if (number(like).isEmpty()) {
            return entityManager.createQuery(select + order, type);
        }
        return entityManager
                .createQuery(select + LIKE + order, type)
                .setParameter("name", "%" + SortKey.of(like) + "%")
                .setParameter("number", number(like));
    }

    private static String number(String like) {
        return like == null ? "" : like.strip();
    }

    /** Ids of these personnel numbers, as far as they are known. */
    Map<String, PersonId> idsOf(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select p.number, p.id from Person p where p.number in :numbers", Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new PersonId((String) row[1])));
    }

    Map<PersonId, PersonRow> byIds(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return current("p.id in :which", ids.stream().map(PersonId::value).toList());
    }

    List<PersonRow> byNumber(String number) {
        return List.copyOf(current("p.number = :which", number).values());
    }

    /** Everybody who is a member of one of these departments on that day, whether mainly or further, and employed. */
    List<PersonRow> membersOf(Collection<DepartmentId> departments, LocalDate day) {
        return entityManager
                .createQuery(STAYS + """
                                m.departmentId in :departments and m.fromDay <= :day and m.untilDay >= :day
                                and p.entryDay <= :day and p.exitDay >= :day
                                order by p.sortKey, p.id, m.kind desc""", Stay.class)
                .setParameter(
                        "departments",
                        departments.stream().map(DepartmentId::value).toList())
                .setParameter("day", day)
                .getResultStream()
                .map(Stay::row)
                .collect(Collectors.toMap(PersonRow::id, row -> row, (main, further) -> main, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    long countMembersOf(Collection<DepartmentId> departments, LocalDate day) {
        return entityManager
                .createQuery("""
                        select count(distinct p) from Person p join Membership m on m.personId = p.id
                        where m.departmentId in :departments and m.fromDay <= :day and m.untilDay >= :day
                            and p.entryDay <= :day and p.exitDay >= :day""", Long.class)
                .setParameter(
                        "departments",
                        departments.stream().map(DepartmentId::value).toList())
                .setParameter("day", day)
                .getSingleResult();
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var names = new LinkedHashMap<PersonId, String>();
        entityManager
                .createQuery(
                        "select p.id, p.givenName, p.familyName from Person p where p.id in :ids order by p.sortKey",
                        Object[].class)
                .setParameter(
                        "ids", ids.stream().map(PersonId::value).distinct().toList())
                .getResultList()
                .forEach(row -> names.put(new PersonId((String) row[0]), row[1] + " " + row[2]));
        return names;
    }

    Map<PersonId, Employment> notInternal(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select p.id, p.employment from Person p where p.id in :ids and p.employment <> :internal",
                        Object[].class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .setParameter("internal", Employment.INTERNAL)
                .getResultStream()
                .collect(Collectors.toMap(row -> new PersonId((String) row[0]), row -> (Employment) row[1]));
    }

    Optional<DepartmentId> departmentOf(PersonId person, LocalDate day) {
        return entityManager
                .createQuery("""
                        select m.departmentId from Membership m
                        where m.personId = :person and m.kindKey = 'MAIN' and m.fromDay <= :day
                            and m.untilDay >= :day""", String.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(DepartmentId::new);
    }

    private Map<PersonId, PersonRow> current(String condition, Object which) {
        var stays = entityManager
                .createQuery(STAYS + MAIN + condition + " order by p.sortKey, p.id", Stay.class)
                .setParameter("which", which)
                .getResultStream()
                .collect(Collectors.groupingBy(stay -> stay.row().id(), LinkedHashMap::new, Collectors.toList()));
        var rows = new LinkedHashMap<PersonId, PersonRow>();
        stays.forEach((person, hers) -> rows.put(person, Stay.current(hers, clock)));
        return rows;
    }
}
