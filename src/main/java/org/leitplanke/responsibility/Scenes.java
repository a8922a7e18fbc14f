package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.Pauses;

/** Gathers what is to be known about a department, in a fixed number of statements. */
@ApplicationScoped
class Scenes {

    private static final String HERE_OR_OURS = "(a.department_id IN %1$s OR a.person_id IN (SELECT m.person_id"
            + " FROM membership m WHERE m.department_id IN %1$s AND m.from_day <= ?3 AND m.until_day >= ?3))";

    private static final String HAD_ROLES = "SELECT DISTINCT a.department_id FROM role_assignment a"
            + " WHERE a.accepted_on < ?1 AND a.department_id IS NOT NULL";

    @Inject
    EffectReader reader;

    @Inject
    Statements statements;

    @Inject
    FactsReader facts;

    @Inject
    EffectStatement statement;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Conditions conditions;

    @Inject
    Places places;

    @Inject
    Standing standing;

    @Inject
    Team team;

    @Inject
    Pauses pauses;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    Scene of(DepartmentRow department) {
        return of(department, "");
    }

    /** The department with those of its people whose name contains the text. */
    Scene of(DepartmentRow department, String name) {
        return of(Lens.TODAY, department, name);
    }

    /** The department as it was, with its places, roles and people of that day; the same number of statements. */
    Scene of(Lens lens, DepartmentRow present, String name) {
        var today = lens.isToday() ? days.today() : lens.day();
        var department = lens.isToday()
                ? present
                : organisation.findDepartment(present.id(), lens.when()).orElse(present);
        var all = within(lens, department.id());
        var language = actor.get().language();
        var members = team.of(lens, all, today, name);
        var ids = members.stream().map(Scene.Person::id).toList();
        var found = assignments(lens, all, today);
        var everywhere =
                found.stream().filter(entry -> !entry.effect().state().isOver()).toList();
        var here = within(all, everywhere);
        var left = within(all, found).stream().filter(Scenes::hasLeft).toList();
        return new Scene(
                department.type(),
                placesOf(lens, department, all, today),
                List.copyOf(catalogue.byCode(lens, language).values()),
                here,
                everywhere,
                hadRoles(lens, all),
                left,
                standing.standIns(
                        lens, Stream.concat(here.stream(), left.stream()).toList()),
                entry -> entry.effect().holds(),
                members,
                lens.isToday() ? pauses.restingOn(today, ids) : Set.of(),
                facts.fulfilments(lens, ids),
                catalogue.incompatible(lens),
                facts.demands(lens),
                conditions.titles(language),
                actor.get().person(),
                today);
    }

    /** Every department that takes part, and the company itself; without their teams. */
    List<Scene> everywhere(List<DepartmentRow> departments) {
        var today = days.today();
        var language = actor.get().language();
        var inEffect = statement.inEffectToday();
        var entries = reader.bare(
                "a.ended_on = ?1 AND a.refused_on = ?1 AND a.until_day >= ?2 AND p.exit_day >= ?2",
                Cells.sql(Ledger.OPEN_END),
                Cells.sql(today));
        var channels =
                places.channelsOf(departments.stream().map(DepartmentRow::id).toList(), today);
        var standIns = standing.standIns(Lens.TODAY, entries);
        var hadRoles = hadRoles(Lens.TODAY, List.of());
        var bare = new Bare(catalogue.all(language), entries, standIns, catalogue.incompatible(), inEffect, today);
        var found = new ArrayList<Scene>();
        var ofTheCompany =
                entries.stream().filter(entry -> entry.department() == null).toList();
        found.add(bare.scene(DepartmentType.OTHER, List.of(places.get(Place.COMPANY)), ofTheCompany, Set.of()));
        for (var department : departments) {
            var all = new ArrayList<PlaceRow>();
            all.add(new PlaceRow(Place.department(department.id()), department.name(), department.id()));
            channels.stream()
                    .filter(channel -> department.id().equals(channel.department()))
                    .forEach(all::add);
            var here = entries.stream()
                    .filter(entry -> department.id().equals(entry.department()))
                    .toList();
            var had = hadRoles.contains(department.id()) ? Set.of(department.id()) : Set.<DepartmentId>of();
            if (!here.isEmpty() || all.size() > 1 || !had.isEmpty()) {
                found.add(bare.scene(department.type(), all, here, had));
            }
        }
        return found;
    }

    /** What all departments have in common, when nobody asks for their teams. */
    private record Bare(
            List<RoleRow> roles,
            List<AssignmentEntry> everywhere,
            Map<String, List<Standing.StandIn>> standIns,
            Map<RoleCode, Set<RoleCode>> incompatible,
            Set<String> inEffect,
            LocalDate today) {

        Scene scene(
                DepartmentType type, List<PlaceRow> places, List<AssignmentEntry> here, Set<DepartmentId> hadRoles) {
            return new Scene(
                    type,
                    places,
                    roles,
                    here,
                    everywhere,
                    hadRoles,
                    List.of(),
                    standIns,
                    entry -> inEffect.contains(entry.id()),
                    List.of(),
                    Set.of(),
                    Map.of(),
                    incompatible,
                    new Demands(Map.of()),
                    new Conditions.Titles(Map.of()),
                    null,
                    today);
        }
    }

    private List<DepartmentId> within(Lens lens, DepartmentId department) {
        if (lens.isToday()) {
            return organisation.withSubdepartments(department);
        }
        var rows = organisation.departments(lens.when());
        var found = new LinkedHashSet<>(List.of(department));
        var before = 0;
        while (before < found.size()) {
            before = found.size();
            rows.stream()
                    .filter(row -> row.parent() != null && found.contains(row.parent()))
                    .forEach(row -> found.add(row.id()));
        }
        return List.copyOf(found);
    }

    private List<PlaceRow> placesOf(Lens lens, DepartmentRow department, List<DepartmentId> all, LocalDate day) {
        var found = new ArrayList<PlaceRow>();
        found.add(new PlaceRow(Place.department(department.id()), department.name(), department.id()));
        found.addAll(places.channelsOf(lens, all, day));
        return found;
    }

    /** Those of the departments in which somebody has ever agreed to a role. */
    private Set<DepartmentId> hadRoles(Lens lens, List<DepartmentId> departments) {
        var day = lens.isToday() ? Ledger.OPEN_END : lens.day().plusDays(1);
        var parameters = new ArrayList<Object>(List.of(Cells.sql(day)));
        departments.forEach(department -> parameters.add(department.value()));
        var where = departments.isEmpty() ? "" : " AND a.department_id IN " + EffectReader.list(2, departments.size());
        var found = new HashSet<DepartmentId>();
        for (var cell : statements.cells(lens, HAD_ROLES + where, parameters.toArray())) {
            found.add(new DepartmentId(Cells.text(cell)));
        }
        return found;
    }

    private List<AssignmentEntry> assignments(Lens lens, List<DepartmentId> departments, LocalDate day) {
        var parameters = new ArrayList<Object>(List.of(Cells.sql(day)));
        departments.forEach(department -> parameters.add(department.value()));
        var list = EffectReader.list(4, departments.size());
        return reader.stillOpen(lens, HERE_OR_OURS.formatted(list), parameters.toArray());
    }

    private static List<AssignmentEntry> within(List<DepartmentId> departments, List<AssignmentEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.department() != null && departments.contains(entry.department()))
                .toList();
    }

    /** Within its term, but its holder has left the company. */
    private static boolean hasLeft(AssignmentEntry entry) {
        return entry.today().isAfter(entry.facts().employed().until())
                && !entry.today().isAfter(entry.until());
    }
}
