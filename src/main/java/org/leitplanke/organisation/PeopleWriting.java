package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.ImportRuns.Run;
import org.leitplanke.platform.PersonId;

/** Brings people to where a plan wants them, in batches, inside of its transaction. */
@ApplicationScoped
class PeopleWriting {

    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    People people;

    @Inject
    Formers formers;

    @Inject
    FurtherDepartments further;

    @Inject
    DepartmentWriting departments;

    @Inject
    CurrentActor actor;

    void write(ImportPlan plan, OrganisationState state, KeptChanges kept, Instant at, Run run) {
        var newcomers = new ArrayList<PersonRow>();
        var known = new HashMap<String, PersonRow>();
        plan.people().forEach(row -> {
            if (state.person(row.number()).isPresent()) {
                known.put(row.number(), row);
            } else {
                newcomers.add(row);
            }
        });
        inBatches(newcomers, rows -> create(rows, plan, kept, at), run);
        inBatches(
                List.copyOf(known.keySet()),
                numbers -> {
                    var batch = new Batch(numbers);
                    change(batch, known, plan, state, at);
                    batch.keep(kept);
                },
                run);
        inBatches(
                List.copyOf(plan.endings().keySet()),
                numbers -> {
                    var batch = new Batch(numbers);
                    end(batch, plan.endings(), at);
                    batch.keep(kept);
                },
                run);
        departments.giveHeads(state, kept, at);
    }

    /** Some people with their memberships, and how all of that was before. */
    private final class Batch {

        private final Map<String, Person> loaded;
        private final Map<PersonId, List<Membership>> stays = new HashMap<>();
        private final Map<String, Map<String, String>> before = new HashMap<>();

        Batch(List<String> numbers) {
            loaded = people.load(numbers);
            people.membershipsOf(loaded.values()).forEach((person, hers) -> stays.put(person, new ArrayList<>(hers)));
            loaded.forEach((number, person) -> before.put(number, PersonImage.of(person, staysOf(person))));
        }

        List<Membership> staysOf(Person person) {
            return stays.computeIfAbsent(person.id(), any -> new ArrayList<>());
        }

        void begin(Person person, Membership stay, Instant at) {
            people.begin(stay, at);
            staysOf(person).add(stay);
        }

        void keep(KeptChanges kept) {
            loaded.forEach((number, person) -> PeopleWriting.keep(kept, person, before.get(number), staysOf(person)));
        }
    }

    private void create(List<PersonRow> rows, ImportPlan plan, KeptChanges kept, Instant at) {
        var by = actor.get().person();
        var created = new ArrayList<Person>();
        for (var row : rows) {
            var person = new Person(row.id(), row.number());
            person.follow(row);
            person.record(at, by);
            people.add(person);
            created.add(person);
        }
        entityManager.flush(); // people before their memberships
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var stays = new ArrayList<Membership>();
            stays.add(new Membership(row.id(), row.department(), row.entry(), row.exit()));
            plan.further()
                    .getOrDefault(row.number(), java.util.Set.of())
                    .forEach(other -> stays.add(Membership.further(row.id(), other, row.entry(), row.exit())));
            stays.forEach(stay -> people.begin(stay, at));
            keep(kept, created.get(i), null, stays);
        }
    }

    private void change(
            Batch batch, Map<String, PersonRow> wanted, ImportPlan plan, OrganisationState state, Instant at) {
        var changed = batch.loaded.values().stream()
                .filter(person -> !person.isAs(wanted.get(person.number())))
                .toList();
        formers.keepPeople(changed.stream().map(Person::id).toList(), at);
        var rewrites = new ArrayList<MembershipHistory.Rewrite>();
        var begun = new HashMap<Person, List<Membership>>();
        var takenBack = new ArrayList<Membership>();
        batch.loaded.forEach((number, person) -> {
            var row = wanted.get(number);
            var today = state.todayAt(row.site());
            var course = new MembershipHistory(batch.staysOf(person)).follow(person, row, today);
            rewrites.addAll(course.rewrites());
            begun.put(person, new ArrayList<>(course.begun().stream().toList()));
            if (plan.further().containsKey(number)) {
                var beside = new FurtherStays(batch.staysOf(person))
                        .follow(row, plan.further().get(number), today);
                rewrites.addAll(beside.rewrites());
                takenBack.addAll(beside.takenBack());
                batch.staysOf(person).removeAll(beside.takenBack());
                begun.get(person).addAll(beside.begun());
            }
        });
        people.rewrite(rewrites, at);
        further.takeBack(takenBack, at);
        begun.forEach((person, stays) -> stays.forEach(stay -> batch.begin(person, stay, at)));
        changed.forEach(person -> {
            person.follow(wanted.get(person.number()));
            person.record(at, actor.get().person());
        });
    }

    private void end(Batch batch, Map<String, LocalDate> lastDays, Instant at) {
        formers.keepPeople(batch.loaded.values().stream().map(Person::id).toList(), at);
        people.rewrite(
                batch.loaded.values().stream()
                        .flatMap(person -> new MembershipHistory(batch.staysOf(person))
                                .end(lastDays.get(person.number())).stream())
                        .toList(),
                at);
        batch.loaded.forEach((number, person) -> {
            person.employ(person.entryDay(), lastDays.get(number));
            person.record(at, actor.get().person());
        });
    }

    private static void keep(KeptChanges kept, Person person, Map<String, String> before, List<Membership> stays) {
        kept.add(ImportKind.PEOPLE, person.number(), person.name(), before, PersonImage.of(person, stays));
    }

    /** Sends each batch to the database and lets go of it, so that ten thousand people cost ten times a thousand. */
    private <T> void inBatches(List<T> all, Consumer<List<T>> work, Run run) {
        for (var from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            work.accept(some);
            entityManager.flush();
            entityManager.clear();
            run.wrote(some.size());
        }
    }
}
