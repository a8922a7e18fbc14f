package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.AffectedByChange;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Effect.Lack;
import org.leitplanke.responsibility.ResponsibilityEvent.RoleWentAlong;

/** What a change of departments does to roles. They go along with department, channel or person; none is lost. */
@ApplicationScoped
class RolesAffected implements AffectedByChange {

    private static final String OPEN_AT = "(a.department_id = ?3 OR a.home_department_id = ?3)";
    private static final String TEXT = "responsibility.reorganise.";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    Assignments assignments;

    @Inject
    Compatibility compatibility;

    @Inject
    RolesMoving moving;

    @Inject
    Standing standing;

    @Inject
    CurrentActor actor;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Consequence> preview(Reorganisation change) {
        if (change.plan() instanceof NewHead newHead) {
            return underNewHead(change, newHead);
        }
        var ahead = ahead(change);
        var found = new ArrayList<>(ahead.consequences());
        var deputies = standing.current().stream()
                .filter(stand -> ahead.courses().values().stream().anyMatch(course -> stand.covers(course.entry())))
                .map(Standing.Stand::id)
                .toList();
        if (!deputies.isEmpty()) {
            found.add(Consequence.moves("deputies " + mark(deputies), Words.of(TEXT + "deputies", deputies.size())));
        }
        return found;
    }

    @Override
    public void apply(Reorganisation change, Map<String, String> choices) {
        if (change.movesNothing()) {
            return; // who decides about roles follows from who leads
        }
        var ahead = ahead(change);
        var ended = ahead.ended(choices);
        var known = new LinkedHashMap<String, AssignmentEntry>();
        ahead.hers().values().forEach(all -> all.forEach(entry -> known.put(entry.id(), entry)));
        ahead.there().forEach(entry -> known.put(entry.id(), entry));
        ended.forEach(id -> end(known.get(id), change));
        ended.stream().map(id -> known.get(id).person()).distinct().forEach(compatibility::settle);
        var goingOn = ahead.goingOn(choices);
        goingOn.forEach(course -> goOn(course, change));
        moving.deputies(
                change,
                person -> change.isMerge() || goingOn.stream().anyMatch(course -> course.takesAlong(person)),
                actor.get().person());
    }

    private void end(AssignmentEntry entry, Reorganisation change) {
        var on = entry.today().isAfter(change.day()) ? entry.today() : change.day();
        happened.fire(assignments.toChange(entry.id()).end(actor.get().person(), on, clock.instant()));
    }

    private void goOn(RoleCourse course, Reorganisation change) {
        var entry = course.entry();
        var from = entry.today().isAfter(change.day()) ? entry.today() : change.day();
        moving.write(course, from);
        happened.fire(new RoleWentAlong(
                entry.id(),
                entry.person(),
                entry.role(),
                course.place(),
                course.department(),
                course.home(),
                from,
                clock.instant()));
    }

    private RolesAhead ahead(Reorganisation change) {
        var courses = new LinkedHashMap<String, RoleCourse>();
        open(change.from().id())
                .forEach(entry -> RoleCourse.of(change, entry).ifPresent(course -> courses.put(entry.id(), course)));
        var people = courses.values().stream()
                .map(course -> course.entry().person())
                .distinct()
                .toList();
        var language = actor.get().language();
        var roles = catalogue.byCode(language);
        return new RolesAhead(
                change,
                courses,
                open(change.into().id()),
                reader.openOf(people),
                roles,
                catalogue.incompatible(),
                reader.demands(),
                reader.fulfilments(people),
                entry -> Words.of(
                        "responsibility.roleOnChannel",
                        roles.get(entry.role()).name(),
                        places.name(entry.place(), entry.placeName(), language)));
    }

    /** What the former head asked for or has to decide waits for the new one. */
    private List<Consequence> underNewHead(Reorganisation change, NewHead plan) {
        var here = open(change.from().id()).stream()
                .filter(entry -> change.from().id().equals(entry.department()))
                .toList();
        var found = new ArrayList<Consequence>();
        count(here, "asked", entry -> entry.effect().lacks().contains(Lack.ACCEPTANCE), found);
        count(here, "moved", entry -> entry.effect().lacks().contains(Lack.MEMBERSHIP), found);
        count(here, "ownOfHead", entry -> entry.person().equals(plan.head()), found);
        count(here, "ofFormer", entry -> entry.person().equals(change.from().head()), found);
        count(here, "ofDepartment", entry -> !entry.person().equals(plan.head()), found);
        return found;
    }

    private static void count(
            List<AssignmentEntry> all, String text, Predicate<AssignmentEntry> which, List<Consequence> found) {
        var some = all.stream().filter(which).map(AssignmentEntry::id).toList();
        if (!some.isEmpty()) {
            found.add(Consequence.moves("roles " + text + " " + mark(some), Words.of(TEXT + text, some.size())));
        }
    }

    private List<AssignmentEntry> open(DepartmentId department) {
        return reader.stillOpen(OPEN_AT, department.value()).stream()
                .filter(entry -> !entry.effect().state().isOver())
                .toList();
    }

    private static String mark(List<String> ids) {
        return Fingerprint.of(ids.stream().sorted().collect(Collectors.joining("\n")));
    }
}
