package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationQueries;

/** Gathers what is to be known about a department, in a fixed number of statements. */
@ApplicationScoped
class Scenes {

    private static final String HERE_OR_OURS = "(a.department_id IN %1$s OR a.person_id IN (SELECT m.person_id"
            + " FROM membership m WHERE m.department_id IN %1$s AND m.from_day <= ?3 AND m.until_day >= ?3))";

    @Inject
    EffectReader reader;

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
        var today = days.today();
        var all = organisation.withSubdepartments(department.id());
        var language = actor.get().language();
        var members = team.of(all, today, name);
        var everywhere = assignments(all);
        var here = everywhere.stream()
                .filter(entry -> entry.department() != null && all.contains(entry.department()))
                .toList();
        return new Scene(
                department.type(),
                placesOf(department, all),
                catalogue.all(language),
                here,
                everywhere,
                deputised(here),
                entry -> entry.effect().holds(),
                members,
                reader.fulfilments(members.stream().map(Scene.Person::id).toList()),
                catalogue.incompatible(),
                reader.demands(),
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
        var deputised = deputised(entries);
        var roles = catalogue.all(language);
        var found = new ArrayList<Scene>();
        found.add(bare(
                DepartmentType.OTHER, List.of(places.get(Place.COMPANY)), roles, entries, deputised, inEffect, today));
        for (var department : departments) {
            var all = new ArrayList<PlaceRow>();
            all.add(new PlaceRow(Place.department(department.id()), department.name(), department.id()));
            channels.stream()
                    .filter(channel -> department.id().equals(channel.department()))
                    .forEach(all::add);
            var here = entries.stream()
                    .filter(entry -> department.id().equals(entry.department()))
                    .toList();
            if (!here.isEmpty() || all.size() > 1) {
                found.add(bare(department.type(), all, roles, here, deputised, inEffect, today));
            }
        }
        return found;
    }

    private static Scene bare(
            DepartmentType type,
            List<PlaceRow> places,
            List<RoleRow> roles,
            List<AssignmentEntry> entries,
            Set<String> deputised,
            Set<String> inEffect,
            LocalDate today) {
        return new Scene(
                type,
                places,
                roles,
                entries,
                entries,
                deputised,
                entry -> inEffect.contains(entry.id()),
                List.of(),
                Map.of(),
                Map.of(),
                new Demands(Map.of()),
                new Conditions.Titles(Map.of()),
                null,
                today);
    }

    private List<PlaceRow> placesOf(DepartmentRow department, List<DepartmentId> all) {
        var found = new ArrayList<PlaceRow>();
        found.add(new PlaceRow(Place.department(department.id()), department.name(), department.id()));
        found.addAll(places.channelsOf(all, days.today()));
        return found;
    }

    private List<AssignmentEntry> assignments(List<DepartmentId> departments) {
        var parameters = new ArrayList<Object>(List.of(Cells.sql(days.today())));
        departments.forEach(department -> parameters.add(department.value()));
        var list = EffectReader.list(4, departments.size());
        return reader.stillOpen(HERE_OR_OURS.formatted(list), parameters.toArray()).stream()
                .filter(entry -> !entry.effect().state().isOver())
                .toList();
    }

    private Set<String> deputised(List<AssignmentEntry> entries) {
        var stands = standing.current();
        return entries.stream()
                .filter(entry -> stands.stream().anyMatch(stand -> stand.covers(entry)))
                .map(AssignmentEntry::id)
                .collect(Collectors.toSet());
    }
}
