package org.leitplanke.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.leitplanke.organisation.ImportChange.Kind;
import org.leitplanke.organisation.KeptChanges.Kept;
import org.leitplanke.platform.Words;

/**
 * Works out what becomes of an import that is taken back: who is again as before, who goes, and what stays because it
 * has changed since. Touches nothing.
 */
final class UndoPlanning {

    /**
     * The company as it is now, by key.
     *
     * @param images of the people or departments the import touched
     * @param traces what is known of those it created
     * @param parents code of the parent of every department that has one
     * @param leads codes of the departments somebody leads whom the import created, but did not make their head
     */
    record Now(
            Map<String, Map<String, String>> images,
            Map<String, Words> traces,
            Map<String, String> parents,
            Map<String, String> leads) {}

    private final ImportKind kind;
    private final Now now;
    private final ImageWords words;
    private final Map<String, Kept> restored = new LinkedHashMap<>();
    private final Map<String, Kept> removed = new LinkedHashMap<>();
    private final Map<String, ImportRejection> rejections = new LinkedHashMap<>();

    private UndoPlanning(ImportKind kind, Now now, ImageWords words) {
        this.kind = kind;
        this.now = now;
        this.words = words;
    }

    static UndoPlan plan(ImportKind kind, KeptChanges changes, Now now, ImageWords words) {
        var planning = new UndoPlanning(kind, now, words);
        changes.of(kind).forEach(planning::settle);
        if (kind == ImportKind.DEPARTMENTS) {
            planning.keepWhatOthersHangBelow();
            planning.keepOutOfCircles();
        }
        return planning.plan();
    }

    private void settle(Kept kept) {
        var image = now.images.get(kept.key());
        var since = image == null ? List.<String>of() : kept.changedSince(image);
        if (image == null) {
            refuse(kept, Words.of("organisation.undo.reason.gone"));
        } else if (!since.isEmpty()) {
            refuse(kept, Words.of("organisation.undo.reason.changed", words.fields(since)));
        } else if (!kept.wasCreated()) {
            restored.put(kept.key(), kept);
        } else if (now.leads.containsKey(kept.key())) {
            refuse(kept, Words.of("organisation.undo.reason.leads", now.leads.get(kept.key())));
        } else if (now.traces.containsKey(kept.key())) {
            refuse(kept, Words.of("organisation.undo.reason.known", now.traces.get(kept.key())));
        } else {
            removed.put(kept.key(), kept);
        }
    }

    private void refuse(Kept kept, Words reason) {
        restored.remove(kept.key());
        removed.remove(kept.key());
        rejections.put(kept.key(), new ImportRejection(0, kept.key(), reason));
    }

    /** A department that came with the import stays while one hangs below it that does not go or move back. */
    private void keepWhatOthersHangBelow() {
        for (var again = true; again; ) {
            var needed = new HashSet<String>();
            now.parents.keySet().forEach(code -> needed.add(parentThen(code)));
            var stuck = removed.values().stream()
                    .filter(kept -> needed.contains(kept.key()))
                    .toList();
            stuck.forEach(kept -> refuse(kept, Words.of("organisation.undo.reason.below")));
            again = !stuck.isEmpty();
        }
    }

    /** Where only a part goes back, nothing may end up above itself. */
    private void keepOutOfCircles() {
        Predicate<String> circles = code -> {
            Set<String> path = new HashSet<>();
            for (var at = code; at != null; at = parentThen(at)) {
                if (!path.add(at)) {
                    return true;
                }
            }
            return false;
        };
        for (var again = true; again; ) {
            var inCircles = restored.values().stream()
                    .filter(kept -> circles.test(kept.key()))
                    .toList();
            inCircles.forEach(kept -> refuse(kept, Words.of("organisation.undo.reason.circle")));
            again = !inCircles.isEmpty();
            if (again) {
                keepWhatOthersHangBelow();
            }
        }
    }

    /** Code of the parent when everything is done; null at the top and for what is gone. */
    private String parentThen(String code) {
        if (removed.containsKey(code)) {
            return null;
        }
        return restored.containsKey(code)
                ? words.codeOf(restored.get(code).before().get("parent"))
                : now.parents.get(code);
    }

    private UndoPlan plan() {
        var changes = new ArrayList<ImportChange>();
        removed.values().forEach(kept -> changes.add(new ImportChange(Kind.ENDED, kept.key(), kept.name(), List.of())));
        restored.values()
                .forEach(kept -> changes.add(new ImportChange(
                        Kind.CHANGED, kept.key(), kept.name(), words.differences(kept.after(), kept.before()))));
        return new UndoPlan(List.copyOf(restored.values()), lowestFirst(), changes, List.copyOf(rejections.values()));
    }

    private List<Kept> lowestFirst() {
        if (kind == ImportKind.PEOPLE) {
            return List.copyOf(removed.values());
        }
        return removed.values().stream()
                .sorted((one, other) -> Integer.compare(depth(other), depth(one)))
                .toList();
    }

    private int depth(Kept kept) {
        var depth = 0;
        for (var at = now.parents.get(kept.key()); at != null && depth < 1_000; at = now.parents.get(at)) {
            depth++;
        }
        return depth;
    }
}
