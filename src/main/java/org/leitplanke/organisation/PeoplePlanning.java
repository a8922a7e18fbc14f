package org.leitplanke.organisation;

import static org.leitplanke.organisation.ImportLines.day;
import static org.leitplanke.organisation.ImportLines.optional;
import static org.leitplanke.organisation.ImportLines.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.leitplanke.organisation.ImportChange.Differences;
import org.leitplanke.organisation.ImportChange.Kind;
import org.leitplanke.organisation.ImportFile.Line;
import org.leitplanke.organisation.ImportLines.Unusable;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** Works out what a file of people would change: who comes, who moves, who leaves. Touches nothing. */
final class PeoplePlanning {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private final OrganisationState state;
    private final ImportLines lines;
    private final List<ImportChange> changes = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
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
                settle(number, target(number, line));
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
                List.of(),
                endings);
    }

    private PersonRow target(String number, Line line) {
        var known = state.person(number);
        var givenName = required(line, "given_name", 100);
        var familyName = required(line, "family_name", 100);
        var email = optional(line, "email", 200);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new Unusable("email", email);
        }
        var department = department(required(line, "department", 200));
        var site = site(required(line, "site", 200));
        var entry = day(required(line, "entry", 40));
        var lastDay = optional(line, "exit", 40);
        var exit = lastDay == null ? Person.OPEN : day(lastDay);
        if (exit.isBefore(entry)) {
            throw new Unusable("exitBeforeEntry");
        }
        if (known.isPresent()
                && isStillHere(known.get())
                && entry.isAfter(known.get().exit())) {
            throw new Unusable("entryAfterExit");
        }
        var id = known.map(PersonRow::id).orElseGet(PersonId::fresh);
        return new PersonRow(
                id,
                number,
                givenName,
                familyName,
                email,
                department.id(),
                department.name(),
                site.id(),
                entry,
                exit,
                language(optional(line, "language", 10)),
                known.map(PersonRow::employment).orElse(Employment.INTERNAL));
    }

    private void settle(String number, PersonRow wanted) {
        var known = state.person(number);
        if (known.isEmpty()) {
            changes.add(new ImportChange(Kind.CREATED, number, wanted.name(), differences(null, wanted)));
            people.add(wanted);
            return;
        }
        var target = isGone(wanted) ? inDepartmentOf(known.get(), wanted) : wanted;
        var differences = differences(known.get(), target);
        if (!differences.isEmpty()) {
            changes.add(new ImportChange(Kind.CHANGED, number, target.name(), differences));
            people.add(target);
        }
    }

    private List<ImportChange.Difference> differences(PersonRow before, PersonRow after) {
        var differences = new Differences()
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
                .compare("language", before == null ? null : before.language(), after.language());
        return differences.list();
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
        return withoutHead == 0 ? List.of() : List.of(Words.of("organisation.import.hint.headsLeave", withoutHead));
    }

    private Department department(String code) {
        return state.department(code)
                .filter(department -> !department.hasEnded())
                .orElseThrow(() -> new Unusable("departmentUnknown", code));
    }

    private Site site(String code) {
        return state.site(code).orElseThrow(() -> new Unusable("siteUnknown", code));
    }

    private static Language language(String text) {
        if (text == null || text.equalsIgnoreCase("de")) {
            return Language.DE;
        }
        if (text.equalsIgnoreCase("en")) {
            return Language.EN;
        }
        throw new Unusable("languageUnknown", text);
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
        return !isGone(person) && !person.exit().isBefore(person.entry());
    }

    private boolean isGone(PersonRow person) {
        return person.exit().isBefore(state.todayAt(person.site()));
    }
}
