package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;

/** Brings departments to where a plan wants them, inside of its transaction. */
@ApplicationScoped
class DepartmentWriting {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Formers formers;

    @Inject
    CurrentActor actor;

    void write(ImportPlan plan, OrganisationState state, KeptChanges kept, Instant at) {
        var by = actor.get().person();
        var byCode = departments.all().stream().collect(Collectors.toMap(Department::code, Function.identity()));
        var known = new HashSet<>(plan.endings().keySet());
        plan.departments().forEach(target -> known.add(target.code()));
        known.retainAll(byCode.keySet());
        formers.keepDepartments(
                known.stream().map(code -> byCode.get(code).id()).toList(), at);
        var before = new HashMap<String, Map<String, String>>();
        known.forEach(code -> before.put(code, byCode.get(code).image()));
        for (var target : plan.departments()) {
            byCode.computeIfAbsent(target.code(), code -> {
                var created = new Department(code);
                created.describe(target.name(), target.type(), null, target.site());
                departments.add(created);
                return created;
            });
        }
        entityManager.flush(); // parents have to be there before somebody points at them
        var heads = people.idsOf(plan.departments().stream()
                .map(ImportPlan.DepartmentTarget::headNumber)
                .filter(number -> number != null)
                .collect(Collectors.toSet()));
        for (var target : plan.departments()) {
            var parent =
                    target.parent() == null ? null : byCode.get(target.parent()).id();
            var department = byCode.get(target.code());
            department.describe(target.name(), target.type(), parent, target.site());
            department.leadBy(target.headNumber(), target.headNumber() == null ? null : heads.get(target.headNumber()));
            var since = known.contains(target.code()) ? state.todayAt(target.site()) : Department.SINCE_EVER;
            department.record(since, at, by);
            keep(kept, department, before.get(target.code()));
        }
        plan.endings().forEach((code, day) -> {
            byCode.get(code).end(day);
            byCode.get(code).record(day.plusDays(1), at, by);
            keep(kept, byCode.get(code), before.get(code));
        });
    }

    /** Departments whose head was named before she was known. */
    void giveHeads(OrganisationState state, KeptChanges kept, Instant at) {
        var waiting = departments.all().stream()
                .filter(one -> one.headNumber() != null && one.head() == null)
                .toList();
        var heads = people.idsOf(waiting.stream().map(Department::headNumber).collect(Collectors.toSet()));
        var found = waiting.stream()
                .filter(one -> heads.containsKey(one.headNumber()))
                .toList();
        formers.keepDepartments(found.stream().map(Department::id).toList(), at);
        found.forEach(one -> {
            var before = one.image();
            one.leadBy(one.headNumber(), heads.get(one.headNumber()));
            one.record(state.todayAt(one.site()), at, actor.get().person());
            keep(kept, one, before);
        });
    }

    private static void keep(KeptChanges kept, Department department, Map<String, String> before) {
        kept.add(ImportKind.DEPARTMENTS, department.code(), department.name(), before, department.image());
    }
}
