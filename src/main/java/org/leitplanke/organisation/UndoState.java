package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.organisation.KeptChanges.Kept;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** Reads how the people or departments of an import are now, and works out what becomes of them. */
@ApplicationScoped
class UndoState {

    private static final int CHUNK = 500;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Sites sites;

    @Inject
    TracesFound traces;

    UndoPlan plan(ImportKind kind, KeptChanges changes) {
        var all = departments.all();
        var now = kind == ImportKind.PEOPLE ? people(changes, all) : departments(changes, all);
        return UndoPlanning.plan(kind, changes, now, new ImageWords(all, sites.all()));
    }

    private UndoPlanning.Now departments(KeptChanges changes, List<Department> all) {
        var byId = all.stream().collect(Collectors.toMap(Department::id, Function.identity()));
        var created = created(changes, ImportKind.DEPARTMENTS);
        var ids = all.stream()
                .filter(one -> created.contains(one.code()))
                .collect(Collectors.toMap(one -> one.id().value(), Department::code));
        var images = all.stream().collect(Collectors.toMap(Department::code, Department::image));
        var parents = all.stream()
                .filter(one -> one.parent() != null)
                .collect(Collectors.toMap(
                        Department::code, one -> byId.get(one.parent()).code()));
        return new UndoPlanning.Now(
                images, byKey(traces.ofDepartments(List.copyOf(ids.keySet())), ids), parents, Map.of());
    }

    private UndoPlanning.Now people(KeptChanges changes, List<Department> all) {
        var images = new HashMap<String, Map<String, String>>();
        var ids = new HashMap<String, String>();
        var created = created(changes, ImportKind.PEOPLE);
        var numbers = changes.of(ImportKind.PEOPLE).stream().map(Kept::key).toList();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            var loaded = people.load(numbers.subList(from, Math.min(numbers.size(), from + CHUNK)));
            var stays = people.membershipsOf(loaded.values());
            loaded.forEach((number, person) -> {
                images.put(number, PersonImage.of(person, stays.getOrDefault(person.id(), List.of())));
                if (created.contains(number)) {
                    ids.put(person.id().value(), number);
                }
            });
        }
        var led = new HashMap<String, String>();
        var byImport = headsByImport(changes);
        all.stream()
                .filter(one -> one.head() != null && ids.containsKey(one.head().value()))
                .filter(one -> !one.head().equals(byImport.get(one.code())))
                .forEach(one -> led.put(ids.get(one.head().value()), one.code()));
        return new UndoPlanning.Now(images, byKey(traces.ofPeople(List.copyOf(ids.keySet())), ids), Map.of(), led);
    }

    /** By code of the department, whom the import of people made its head. */
    private static Map<String, PersonId> headsByImport(KeptChanges changes) {
        return changes.of(ImportKind.DEPARTMENTS).stream()
                .filter(kept -> kept.after().containsKey("head_person"))
                .collect(Collectors.toMap(
                        Kept::key, kept -> new PersonId(kept.after().get("head_person"))));
    }

    private static Set<String> created(KeptChanges changes, ImportKind kind) {
        return changes.of(kind).stream()
                .filter(Kept::wasCreated)
                .map(Kept::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, Words> byKey(Map<String, Words> byId, Map<String, String> keys) {
        return byId.entrySet().stream()
                .collect(Collectors.toMap(found -> keys.get(found.getKey()), Map.Entry::getValue));
    }
}
