package org.leitplanke.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.organisation.ImportChange.Differences;
import org.leitplanke.organisation.ImportChange.Kind;
import org.leitplanke.organisation.ImportLines.Unusable;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** Works out what a file of people would change: who comes, who moves, who leaves. Touches nothing. */
final class PeoplePlanning {

    private final OrganisationState state;
    private final ImportLines lines;
    private final List<ImportChange> changes = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
    private final Map<String, Set<DepartmentId>> further = new LinkedHashMap<>();
    private final Map<String, LocalDate> endings = new LinkedHashMap<>();

    private PeoplePlanning(ImportFile file, OrganisationState state) {
        this.state = state;
        this.lines = new ImportLines(file, number -> state.person(number).isPresent());
    }

    static ImportPlan plan(ImportFile file, OrganisationState state) {
        return new PeoplePlanning(file, state).plan();
    }

    private ImportPlan plan() {
        lines.sound().forEach((number, line) -> {
            try {
                var wanted = new PersonLine(line, state);
                var row = wanted.row(number);
                settle(number, row, wanted.further(row.department()));
            } catch (Unusable unusable) {
                lines.reject(line.number(), number, unusable.reason());
            }
        });
        if (!lines.hasUnreadableKey()) {
            state.people().stream()
                    .filter(person -> !lines.isPresent(person.number()))
                    .sorted(Comparator.comparing(PersonRow::number))
                    .forEach(this::end);
        }
        return new ImportPlan(
                ImportKind.PEOPLE,
                changes,
                lines.rejections(),
                hints(),
                (int) state.people().stream().filter(this::isStillHere).count(),
                lines.hasUnreadableKey(),
                people,
                further,
                List.of(),
                endings);
    }

    private void settle(String number, PersonRow wanted, Optional<Set<DepartmentId>> furtherWanted) {
        var known = state.person(number).orElse(null);
        var gone = known != null && isGone(wanted);
        var target = gone ? inDepartmentOf(known, wanted) : wanted;
        var furtherNow = known == null ? Set.<DepartmentId>of() : state.furtherOf(known.id());
        var furtherThen = gone ? furtherNow : furtherWanted.orElse(furtherNow);
        var differences = differences(known, target)
                .compare("further", codes(furtherNow), codes(furtherThen))
                .list();
        if (!differences.isEmpty()) {
            var kind = known == null ? Kind.CREATED : Kind.CHANGED;
            changes.add(new ImportChange(kind, number, target.name(), differences));
            people.add(target);
            if (!furtherThen.equals(furtherNow)) {
                further.put(number, furtherThen);
            }
        }
    }

    private Differences differences(PersonRow before, PersonRow after) {
        return new Differences()
                .compare("given_name", before == null ? null : before.givenName(), after.givenName())
                .compare("family_name", before == null ? null : before.familyName(), after.familyName())
                .compare("email", before == null ? null : before.email(), after.email())
                .compare("department", before == null ? null : code(before), code(after))
                .compare(
                        "site",
                        before == null ? null : state.site(before.site()).code(),
                        state.site(after.site()).code())
                .compare("entry", before == null ? null : before.entry(), after.entry())
                .compare("exit", before == null ? null : lastDay(before), lastDay(after))
                .compare("language", before == null ? null : before.language(), after.language())
                .compare("employment", before == null ? Employment.INTERNAL : before.employment(), after.employment());
    }

    /** Their codes in one line, null when there are none. */
    private String codes(Set<DepartmentId> departments) {
        return departments.isEmpty()
                ? null
                : departments.stream()
                        .map(id -> state.department(id).code())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** Missing from the file: yesterday was her last day at her site; whoever never came has none. */
    private void end(PersonRow person) {
        var yesterday = state.todayAt(person.site()).minusDays(1);
        var exit = yesterday.isBefore(person.entry()) ? person.entry().minusDays(1) : yesterday;
        if (person.exit().isAfter(exit)) {
            endings.put(person.number(), exit);
            var differences = new Differences().compare("exit", lastDay(person), exit);
            changes.add(new ImportChange(Kind.ENDED, person.number(), person.name(), differences.list()));
        }
    }

    private List<Words> hints() {
        Set<PersonId> leaving = new HashSet<>();
        endings.keySet()
                .forEach(
                        number -> leaving.add(state.person(number).orElseThrow().id()));
        var withoutHead = state.departments().stream()
                .filter(department -> !department.hasEnded() && leaving.contains(department.head()))
                .count();
        var hints = new ArrayList<>(LostLetters.hint(changes));
        if (withoutHead > 0) {
            hints.add(Words.of("organisation.import.hint.headsLeave", withoutHead));
        }
        return hints;
    }

    /** Where somebody belonged who has left is history, whatever the file says. */
    private static PersonRow inDepartmentOf(PersonRow known, PersonRow wanted) {
        return new PersonRow(
                wanted.id(),
                wanted.number(),
                wanted.givenName(),
                wanted.familyName(),
                wanted.email(),
                known.department(),
                known.departmentName(),
                wanted.site(),
                wanted.entry(),
                wanted.exit(),
                wanted.language(),
                wanted.employment());
    }

    private String code(PersonRow person) {
        return state.department(person.department()).code();
    }

    private static LocalDate lastDay(PersonRow person) {
        return person.exit().equals(Person.OPEN) ? null : person.exit();
    }

    private boolean isStillHere(PersonRow person) {
        return state.isStillHere(person);
    }

    private boolean isGone(PersonRow person) {
        return state.isGone(person);
    }
}
