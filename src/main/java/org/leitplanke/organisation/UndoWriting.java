package org.leitplanke.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.ImportRuns.Run;
import org.leitplanke.organisation.KeptChanges.Kept;
import org.leitplanke.organisation.MembershipHistory.Rewrite;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Takes an import back as it was worked out: everything or nothing, in batches, in one short transaction. */
@UseCase
class UndoWriting {

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
    FurtherDepartments stays;

    @Inject
    Formers formers;

    @Inject
    CurrentActor actor;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    ImportOutcome write(String importId, UndoPlan plan, long version, Run run) {
        var draft = drafts.hold(importId);
        if (draft.undoneAt() != null) {
            return draft.outcome(ImportOutcome.State.APPLIED_BEFORE);
        }
        if (!drafts.moveOn(version)) {
            return draft.outcome(ImportOutcome.State.DATA_CHANGED);
        }
        run.writes(plan.changes().size());
        var at = clock.instant();
        switch (draft.kind()) {
            case DEPARTMENTS -> departments(plan, at);
            case PEOPLE -> people(plan, at, run);
        }
        drafts.hold(importId).undo(at);
        var restored = plan.restored().size();
        var removed = plan.removed().size();
        var kept = plan.rejections().size();
        happened.fire(new ImportUndone(importId, restored, removed, kept, plan.hash(), at));
        return new ImportOutcome(ImportOutcome.State.APPLIED, 0, restored, removed, kept);
    }

    private void departments(UndoPlan plan, Instant at) {
        var byCode = departments.all().stream().collect(Collectors.toMap(Department::code, Function.identity()));
        var again = plan.restored().stream().map(kept -> byCode.get(kept.key())).toList();
        formers.keepDepartments(again.stream().map(Department::id).toList(), at);
        plan.restored().forEach(kept -> {
            var department = byCode.get(kept.key());
            department.restore(kept.before());
            department.correct(at, actor.get().person());
        });
        entityManager.flush(); // nothing hangs any more below what goes
        for (var kept : plan.removed()) {
            entityManager.remove(byCode.get(kept.key()));
            entityManager.flush();
        }
    }

    private void people(UndoPlan plan, Instant at, Run run) {
        takeHeads(plan, at);
        inBatches(plan.restored(), some -> restore(some, at), run);
        inBatches(plan.removed(), this::remove, run);
    }

    /** Whoever goes leads nothing; the number of the head who was announced stays. */
    private void takeHeads(UndoPlan plan, Instant at) {
        var going = plan.removed().stream().map(Kept::key).collect(Collectors.toSet());
        var led = departments.all().stream()
                .filter(one -> one.head() != null && going.contains(one.headNumber()))
                .toList();
        formers.keepDepartments(led.stream().map(Department::id).toList(), at);
        led.forEach(one -> {
            one.leadBy(one.headNumber(), null);
            one.correct(at, actor.get().person());
        });
        entityManager.flush();
    }

    private void restore(List<Kept> some, Instant at) {
        var loaded = people.load(some.stream().map(Kept::key).toList());
        var memberships = people.membershipsOf(loaded.values());
        formers.keepPeople(loaded.values().stream().map(Person::id).toList(), at);
        var rewrites = new ArrayList<Rewrite>();
        var begun = new ArrayList<Membership>();
        var mistaken = new ArrayList<Membership>();
        for (var kept : some) {
            var person = loaded.get(kept.key());
            var now = memberships.getOrDefault(person.id(), List.of()).stream()
                    .collect(Collectors.toMap(Membership::id, Function.identity()));
            told(kept.before()).forEach(told -> {
                var stay = now.remove(told.id());
                if (stay == null) {
                    begun.add(Membership.further(person.id(), told.department(), told.from(), told.until()));
                } else {
                    rewrites.add(new Rewrite(stay, told.department(), told.from(), told.until()));
                }
            });
            mistaken.addAll(now.values());
            person.restore(kept.before());
            person.record(at, actor.get().person());
        }
        stays.takeBack(mistaken, at);
        people.rewrite(rewrites.stream().filter(Rewrite::changes).toList(), at);
        begun.forEach(stay -> people.begin(stay, at));
    }

    private void remove(List<Kept> some) {
        var ids = people.idsOf(some.stream().map(Kept::key).toList()).values().stream()
                .map(PersonId::value)
                .toList();
        entityManager
                .createQuery("delete from Membership m where m.personId in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entityManager
                .createQuery("delete from Person p where p.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private static Stream<PersonImage.Told> told(Map<String, String> image) {
        return Stream.of(PersonImage.MAIN, PersonImage.FURTHER)
                .flatMap(field -> PersonImage.stays(image, field).stream());
    }

    private void inBatches(List<Kept> all, Consumer<List<Kept>> work, Run run) {
        for (var from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            work.accept(some);
            entityManager.flush();
            entityManager.clear();
            run.wrote(some.size());
        }
    }
}
