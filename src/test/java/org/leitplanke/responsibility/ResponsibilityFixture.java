package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Words for responsibilities in integration tests. */
@ApplicationScoped
@Transactional
public class ResponsibilityFixture {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Ledger ledger;

    @Inject
    PlaceRegister places;

    @Inject
    EffectReader reader;

    @Inject
    EffectStatement statement;

    @Inject
    RoleVersions versions;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    /** Does all this in one transaction, so that a long history is quickly told. */
    public void together(Runnable telling) {
        telling.run();
    }

    /** Passes everything this role asks for in such a department, for good. */
    public void qualify(PersonId person, RoleCode role, String departmentType) {
        reader.demands()
                .of(role, departmentType)
                .forEach(demand -> ledger.fulfil(
                        person, demand.condition(), demand.level(), LONG_AGO, Ledger.OPEN_END, Ledger.OPEN_END));
    }

    public void fulfil(PersonId person, Condition condition, int level, LocalDate from, LocalDate until) {
        ledger.fulfil(person, condition, level, from, until, until.plusDays(Ledger.GRACE_DAYS));
    }

    public void withdraw(PersonId person, Condition condition) {
        ledger.withdraw(person, condition);
    }

    /** A guideline that comes with a module from that day on. */
    public Condition aGuidelineFor(String module, LocalDate from) {
        var guideline = Condition.acknowledgement("G" + unique());
        ledger.describe(guideline, Map.of(Language.DE, "Richtlinie"), 3, "/guideline/list.xhtml");
        ledger.require(guideline, 1, from);
        ledger.link(module, guideline, from);
        return guideline;
    }

    public void require(Condition condition, int level, LocalDate from) {
        ledger.require(condition, level, from);
    }

    public void unlink(String module, Condition condition, LocalDate lastDay) {
        ledger.unlink(module, condition, lastDay);
    }

    public Place aChannel(String name, DepartmentId owner) {
        var place = Place.channel(UUID.randomUUID().toString());
        places.put(place, name, owner);
        return place;
    }

    public void close(Place channel, LocalDate lastDay) {
        places.close(channel, lastDay);
    }

    /** An assignment told as it happened, without asking anybody. */
    public String told(PersonId person, RoleCode role, DepartmentId department, List<LocalDate> days) {
        var id = UUID.randomUUID().toString();
        entityManager
                .createNativeQuery("INSERT INTO role_assignment (id, revision, person_id, role_code, place_kind,"
                        + " place_id, department_id, home_department_id, from_day, until_day, proposed_at, proposed_by,"
                        + " confirmed_on, accepted_on, refused_on, ended_on, open_key) VALUES (?1, 1, ?2, ?3,"
                        + " 'DEPARTMENT', ?4, ?4, ?4, ?5, ?6, ?7, ?2, ?8, ?9, ?10, ?11, ?1)")
                .setParameter(1, id)
                .setParameter(2, person.value())
                .setParameter(3, role.value())
                .setParameter(4, department.value())
                .setParameter(5, Cells.sql(days.get(0)))
                .setParameter(6, Cells.sql(days.get(1)))
                .setParameter(7, Cells.sql(java.time.Instant.EPOCH))
                .setParameter(8, Cells.sql(LONG_AGO))
                .setParameter(9, Cells.sql(days.get(2)))
                .setParameter(10, Cells.sql(Ledger.OPEN_END))
                .setParameter(11, Cells.sql(days.get(3)))
                .executeUpdate();
        return id;
    }

    /** A role of departments that has always asked for this. */
    public RoleCode aRole(Set<RoleContent.Asked> asks) {
        var code = new RoleCode("X" + UUID.randomUUID().toString().substring(0, 8));
        versions.found(code);
        var content = content(asks);
        versions.add(RoleVersion.first(code, Place.Kind.DEPARTMENT, content, LONG_AGO), content);
        return code;
    }

    /** From that day on the role asks for this instead. */
    public void another(RoleCode role, Set<RoleContent.Asked> asks, LocalDate from) {
        var newest = versions.of(role).get(0);
        var content = content(asks);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var next = newest.next(content, from, PersonId.fresh());
        versions.add(next, content);
        next.propose(newest, PersonId.fresh(), today, clock.instant());
        next.confirm(newest, PersonId.fresh(), today, clock.instant());
        entityManager.flush();
    }

    private static RoleContent content(Set<RoleContent.Asked> asks) {
        var name = new InBoth("Rolle", "Role");
        return new RoleContent(name, name, BigDecimal.ONE, 0, 0, 0, 12, false, Set.of(), asks, Map.of(), Map.of());
    }

    /** The same role asking for something else. */
    public RoleContent asking(RoleContent content, Consumer<Set<RoleContent.Asked>> change) {
        var asks = new HashSet<>(content.asks());
        change.accept(asks);
        return with(content.name(), asks, content);
    }

    /** The same role by another name. */
    public RoleContent called(String name, RoleContent content) {
        return with(new InBoth(name, name), content.asks(), content);
    }

    private static RoleContent with(InBoth name, Set<RoleContent.Asked> asks, RoleContent content) {
        return new RoleContent(
                name,
                content.tasks(),
                content.hoursPerWeek(),
                content.minimum(),
                content.maximum(),
                content.deputies(),
                content.termMonths(),
                content.voluntary(),
                content.neededIn(),
                asks,
                content.apart(),
                content.apartFromAccess());
    }

    /** Everything that was ever given in this department. */
    public List<String> assignmentsOf(DepartmentId department) {
        return reader.bare("a.department_id = ?1", department.value()).stream()
                .map(AssignmentEntry::id)
                .toList();
    }

    /** What the rule says about everything in this department on that day. */
    public List<String> inEffectByTheRule(DepartmentId department, LocalDate day) {
        return reader.assignments("a.department_id = ?1", department.value()).stream()
                .filter(entry -> entry.effectOn(day).holds())
                .map(AssignmentEntry::id)
                .sorted()
                .toList();
    }

    /** What the one statement says about the same. */
    public List<String> inEffectByTheStatement(DepartmentId department, LocalDate day) {
        var here = reader.assignments("a.department_id = ?1", department.value()).stream()
                .map(AssignmentEntry::id)
                .toList();
        return statement.inEffectOn(day).stream()
                .filter(here::contains)
                .sorted()
                .toList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> T as(PersonId person, Supplier<T> action, PortalRole... more) {
        var roles = new java.util.ArrayList<>(List.of(more));
        roles.add(PortalRole.EMPLOYEE);
        return actor.acting(Actor.of(person, roles.toArray(new PortalRole[0])), action);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public void does(PersonId person, Runnable action, PortalRole... more) {
        as(
                person,
                () -> {
                    action.run();
                    return null;
                },
                more);
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
