package org.leitplanke.organisation;

import static org.leitplanke.organisation.ImportLines.optional;
import static org.leitplanke.organisation.ImportLines.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.organisation.ImportChange.Differences;
import org.leitplanke.organisation.ImportChange.Kind;
import org.leitplanke.organisation.ImportFile.Line;
import org.leitplanke.organisation.ImportLines.Unusable;
import org.leitplanke.organisation.ImportPlan.DepartmentTarget;
import org.leitplanke.platform.Words;

/** Works out what a file of departments would change, and that it stays a tree. Touches nothing. */
final class DepartmentPlanning {

    private final OrganisationState state;
    private final ImportLines lines;
    private final Map<String, DepartmentTarget> targets = new LinkedHashMap<>();

    private DepartmentPlanning(ImportFile file, OrganisationState state) {
        this.state = state;
        this.lines = new ImportLines(file, code -> state.department(code).isPresent());
    }

    static ImportPlan plan(ImportFile file, OrganisationState state) {
        return new DepartmentPlanning(file, state).plan();
    }

    private ImportPlan plan() {
        lines.sound().forEach((code, line) -> {
            try {
                targets.put(code, target(code, line));
            } catch (Unusable unusable) {
                lines.reject(line.number(), code, unusable.reason());
            }
        });
        while (rejectWithoutParent() | rejectCycles()) {
            // a rejected line may take others with it
        }
        var changes = new ArrayList<ImportChange>();
        var wanted = new ArrayList<DepartmentTarget>();
        for (var target : targets.values()) {
            var known = state.department(target.code());
            var differences = differences(known, target);
            if (!differences.isEmpty()) {
                var kind = known.isEmpty() ? Kind.CREATED : Kind.CHANGED;
                changes.add(new ImportChange(kind, target.code(), target.name(), differences));
                wanted.add(target);
            }
        }
        var endings = endings();
        endings.forEach((code, day) -> changes.add(new ImportChange(
                Kind.ENDED,
                code,
                state.department(code).orElseThrow().name(),
                new Differences().compare("ended", null, day).list())));
        var before = (int)
                state.departments().stream().filter(one -> !one.hasEnded()).count();
        return new ImportPlan(
                ImportKind.DEPARTMENTS,
                changes,
                lines.rejections(),
                hints(endings.keySet(), changes),
                before,
                lines.hasUnreadableKey(),
                List.of(),
                Map.of(),
                wanted,
                endings);
    }

    private DepartmentTarget target(String code, Line line) {
        var site = required(line, "site", 200);
        return new DepartmentTarget(
                line.number(),
                code,
                required(line, "name", 200),
                type(required(line, "type", 200)),
                optional(line, "parent", ImportLines.LONGEST_KEY),
                optional(line, "head", ImportLines.LONGEST_KEY),
                state.site(site)
                        .orElseThrow(() -> new Unusable("siteUnknown", site))
                        .id());
    }

    private static DepartmentType type(String text) {
        return Arrays.stream(DepartmentType.values())
                .filter(type -> type.name().equals(text.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> new Unusable(
                        "typeUnknown",
                        text,
                        Arrays.stream(DepartmentType.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private boolean rejectWithoutParent() {
        var orphans = targets.values().stream()
                .filter(target -> target.parent() != null && !staysOrComes(target.parent()))
                .toList();
        orphans.forEach(orphan ->
                reject(orphan, lines.isPresent(orphan.parent()) ? "parentRejected" : "parentUnknown", orphan.parent()));
        return !orphans.isEmpty();
    }

    private boolean rejectCycles() {
        var inCycles = new LinkedHashMap<DepartmentTarget, String>();
        for (var target : targets.values()) {
            var path = new LinkedHashSet<String>();
            var at = target.code();
            while (at != null && path.add(at)) {
                at = parentOf(at).orElse(null);
            }
            if (target.code().equals(at)) {
                inCycles.put(target, String.join(" → ", path) + " → " + at);
            }
        }
        inCycles.forEach((target, path) -> reject(target, "cycle", path));
        return !inCycles.isEmpty();
    }

    private void reject(DepartmentTarget target, String reason, String argument) {
        targets.remove(target.code());
        lines.reject(target.line(), target.code(), Words.of("organisation.import.reason." + reason, argument));
    }

    private boolean staysOrComes(String code) {
        return targets.containsKey(code)
                || lines.isPresent(code)
                        && state.department(code).filter(one -> !one.hasEnded()).isPresent();
    }

    private Optional<String> parentOf(String code) {
        return targets.containsKey(code)
                ? Optional.ofNullable(targets.get(code).parent())
                : state.department(code).map(state::parentCode);
    }

    private List<ImportChange.Difference> differences(Optional<Department> known, DepartmentTarget target) {
        return new Differences()
                .compare("name", known.map(Department::name).orElse(null), target.name())
                .compare("type", known.map(Department::type).orElse(null), target.type())
                .compare("parent", known.map(state::parentCode).orElse(null), target.parent())
                .compare("head", known.map(Department::headNumber).orElse(null), target.headNumber())
                .compare(
                        "site",
                        known.map(one -> state.site(one.site()).code()).orElse(null),
                        state.site(target.site()).code())
                .compare("ended", known.map(Department::endedOn).orElse(null), null)
                .list();
    }

    /** Missing from the file, unless a department that stays as it is hangs below. */
    private Map<String, LocalDate> endings() {
        var endings = new LinkedHashMap<String, LocalDate>();
        if (lines.hasUnreadableKey()) {
            return endings;
        }
        Set<String> needed = new HashSet<>();
        state.departments().stream()
                .filter(one -> lines.isPresent(one.code()) && !targets.containsKey(one.code()))
                .forEach(kept -> {
                    for (var at = kept.code(); at != null && needed.add(at); ) {
                        at = parentOf(at).orElse(null);
                    }
                });
        state.departments().stream()
                .filter(one -> !one.hasEnded() && !lines.isPresent(one.code()) && !needed.contains(one.code()))
                .forEach(
                        one -> endings.put(one.code(), state.todayAt(one.site()).minusDays(1)));
        return endings;
    }

    private List<Words> hints(Set<String> ending, List<ImportChange> changes) {
        var hints = new ArrayList<>(LostLetters.hint(changes));
        var homeless = state.people().stream()
                .filter(person -> person.employedOn(state.todayAt(person.site())))
                .filter(person ->
                        ending.contains(state.department(person.department()).code()))
                .count();
        if (homeless > 0) {
            hints.add(Words.of("organisation.import.hint.peopleStay", homeless));
        }
        var headsToCome = targets.values().stream()
                .filter(target -> target.headNumber() != null
                        && state.person(target.headNumber()).isEmpty())
                .count();
        if (headsToCome > 0) {
            hints.add(Words.of("organisation.import.hint.headsToCome", headsToCome));
        }
        return hints;
    }
}
