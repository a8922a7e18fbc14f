package org.leitplanke.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            case DEPARTMENTS -> writeDepartments(plan);
            case PEOPLE -> writePeople(plan, state);
        }
        draft = drafts.hold(draftId);
        draft.apply(clock.instant());
        if (!plan.changes().isEmpty()) {
            happened.fire(event(draftId, plan));
        }
        return draft.outcome(ImportOutcome.State.APPLIED);
    }

    private void writeDepartments(ImportPlan plan) {
        var byCode = departments.all().stream().collect(Collectors.toMap(Department::code, Function.identity()));
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
        }
        plan.endings().forEach((code, day) -> byCode.get(code).end(day));
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
        inBatches(newcomers, this::create);
        inBatches(List.copyOf(known.keySet()), numbers -> change(numbers, known, state));
        inBatches(List.copyOf(plan.endings().keySet()), numbers -> end(numbers, plan.endings()));
        giveHeads();
    }

    private void create(List<PersonRow> rows) {
        for (var row : rows) {
            var person = new Person(row.id(), row.number());
            person.follow(row);
            people.add(person);
        }
        entityManager.flush(); // people before their memberships
        rows.forEach(row -> people.add(new Membership(row.id(), row.department(), row.entry(), row.exit())));
    }

    private void change(List<String> numbers, Map<String, PersonRow> wanted, OrganisationState state) {
        var loaded = people.load(numbers);
        var memberships = people.membershipsOf(loaded.values());
        loaded.forEach((number, person) -> {
            var row = wanted.get(number);
            new MembershipHistory(memberships.getOrDefault(person.id(), List.of()))
                    .follow(person, row, state.todayAt(row.site()))
                    .ifPresent(people::add);
            person.follow(row);
        });
    }

    private void end(List<String> numbers, Map<String, LocalDate> lastDays) {
        var loaded = people.load(numbers);
        var memberships = people.membershipsOf(loaded.values());
        loaded.forEach((number, person) -> {
            person.employ(person.entryDay(), lastDays.get(number));
            new MembershipHistory(memberships.getOrDefault(person.id(), List.of())).end(lastDays.get(number));
        });
    }

    /** Departments whose head was named before she was known. */
    private void giveHeads() {
        var waiting = departments.all().stream()
                .filter(one -> one.headNumber() != null && one.head() == null)
                .toList();
        var heads = people.idsOf(waiting.stream().map(Department::headNumber).collect(Collectors.toSet()));
        waiting.forEach(one -> one.leadBy(one.headNumber(), heads.get(one.headNumber())));
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
