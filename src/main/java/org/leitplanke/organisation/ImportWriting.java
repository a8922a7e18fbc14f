package org.leitplanke.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;

/** Writes a worked-out plan: everything or nothing, in batches, in one short transaction. */
@UseCase
class ImportWriting {

    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ImportDrafts drafts;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Formers formers;

    @Inject
    CurrentActor actor;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    ImportOutcome write(String draftId, ImportPlan plan, OrganisationState state) {
        var draft = drafts.hold(draftId);
        if (draft.isApplied()) {
            return draft.outcome(ImportOutcome.State.APPLIED_BEFORE);
        }
        if (!drafts.moveOn(state.version())) {
            return draft.outcome(ImportOutcome.State.DATA_CHANGED);
        }
        switch (plan.kind()) {
            case DEPARTMENTS -> writeDepartments(plan, state);
            case PEOPLE -> writePeople(plan, state);
        }
        draft = drafts.hold(draftId);
        draft.apply(clock.instant());
        if (!plan.changes().isEmpty()) {
            happened.fire(event(draftId, plan));
        }
        return draft.outcome(ImportOutcome.State.APPLIED);
    }

    private void writeDepartments(ImportPlan plan, OrganisationState state) {
        var at = clock.instant();
        var by = actor.get().person();
        var byCode = departments.all().stream().collect(Collectors.toMap(Department::code, Function.identity()));
        var known = new HashSet<>(plan.endings().keySet());
        plan.departments().forEach(target -> known.add(target.code()));
        known.retainAll(byCode.keySet());
        formers.keepDepartments(
                known.stream().map(code -> byCode.get(code).id()).toList(), at);
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
        }
        plan.endings().forEach((code, day) -> {
            byCode.get(code).end(day);
            byCode.get(code).record(day.plusDays(1), at, by);
        });
    }

    private void writePeople(ImportPlan plan, OrganisationState state) {
        var newcomers = new ArrayList<PersonRow>();
        var known = new HashMap<String, PersonRow>();
        plan.people().forEach(row -> {
            if (state.person(row.number()).isPresent()) {
                known.put(row.number(), row);
            } else {
                newcomers.add(row);
            }
        });
        var at = clock.instant();
        inBatches(newcomers, rows -> create(rows, at));
        inBatches(List.copyOf(known.keySet()), numbers -> change(numbers, known, state, at));
        inBatches(List.copyOf(plan.endings().keySet()), numbers -> end(numbers, plan.endings(), at));
        giveHeads(state, at);
    }

    private void create(List<PersonRow> rows, Instant at) {
        var by = actor.get().person();
        for (var row : rows) {
            var person = new Person(row.id(), row.number());
            person.follow(row);
            person.record(at, by);
            people.add(person);
        }
        entityManager.flush(); // people before their memberships
        rows.forEach(row -> people.begin(new Membership(row.id(), row.department(), row.entry(), row.exit()), at));
    }

    private void change(List<String> numbers, Map<String, PersonRow> wanted, OrganisationState state, Instant at) {
        var loaded = people.load(numbers);
        var memberships = people.membershipsOf(loaded.values());
        var courses = loaded.values().stream()
                .map(person -> {
                    var row = wanted.get(person.number());
                    var stays = new MembershipHistory(memberships.getOrDefault(person.id(), List.of()));
                    return stays.follow(person, row, state.todayAt(row.site()));
                })
                .toList();
        var changed = loaded.values().stream()
                .filter(person -> !person.isAs(wanted.get(person.number())))
                .toList();
        formers.keepPeople(changed.stream().map(Person::id).toList(), at);
        people.rewrite(courses.stream().flatMap(one -> one.rewrites().stream()).toList(), at);
        courses.forEach(course -> course.begun().ifPresent(stay -> people.begin(stay, at)));
        changed.forEach(person -> {
            person.follow(wanted.get(person.number()));
            person.record(at, actor.get().person());
        });
    }

    private void end(List<String> numbers, Map<String, LocalDate> lastDays, Instant at) {
        var loaded = people.load(numbers);
        var memberships = people.membershipsOf(loaded.values());
        formers.keepPeople(loaded.values().stream().map(Person::id).toList(), at);
        people.rewrite(
                loaded.values().stream()
                        .flatMap(person -> new MembershipHistory(memberships.getOrDefault(person.id(), List.of()))
                                .end(lastDays.get(person.number())).stream())
                        .toList(),
                at);
        loaded.forEach((number, person) -> {
            person.employ(person.entryDay(), lastDays.get(number));
            person.record(at, actor.get().person());
        });
    }

    /** Departments whose head was named before she was known. */
    private void giveHeads(OrganisationState state, Instant at) {
        var waiting = departments.all().stream()
                .filter(one -> one.headNumber() != null && one.head() == null)
                .toList();
        var heads = people.idsOf(waiting.stream().map(Department::headNumber).collect(Collectors.toSet()));
        var found = waiting.stream()
                .filter(one -> heads.containsKey(one.headNumber()))
                .toList();
        formers.keepDepartments(found.stream().map(Department::id).toList(), at);
        found.forEach(one -> {
            one.leadBy(one.headNumber(), heads.get(one.headNumber()));
            one.record(state.todayAt(one.site()), at, actor.get().person());
        });
    }

    private DomainEvent event(String id, ImportPlan plan) {
        var created = plan.count(ImportChange.Kind.CREATED);
        var changed = plan.count(ImportChange.Kind.CHANGED);
        var ended = plan.count(ImportChange.Kind.ENDED);
        var rejected = plan.rejections().size();
        return switch (plan.kind()) {
            case DEPARTMENTS ->
                new DepartmentsImported(id, created, changed, ended, rejected, plan.hash(), clock.instant());
            case PEOPLE -> new PeopleImported(id, created, changed, ended, rejected, plan.hash(), clock.instant());
        };
    }

    /** Sends each batch to the database and lets go of it, so that ten thousand people cost ten times a thousand. */
    private <T> void inBatches(List<T> all, Consumer<List<T>> work) {
        for (var from = 0; from < all.size(); from += BATCH) {
            work.accept(all.subList(from, Math.min(all.size(), from + BATCH)));
            entityManager.flush();
            entityManager.clear();
        }
    }
}
