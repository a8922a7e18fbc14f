package org.leitplanke.organisation;

import static org.leitplanke.organisation.ImportLines.day;
import static org.leitplanke.organisation.ImportLines.optional;
import static org.leitplanke.organisation.ImportLines.required;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leitplanke.organisation.ImportFile.Line;
import org.leitplanke.organisation.ImportLines.Unusable;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** A line about a person, cell by cell. What the file has no column for stays as it is known. */
record PersonLine(Line line, OrganisationState state) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[,;|\n]\\s*");
    private static final Map<Employment, Set<String>> EMPLOYMENTS = Map.of(
            Employment.INTERNAL, Set.of("internal", "intern", "festangestellt", "permanent"),
            Employment.EXTERNAL, Set.of("external", "extern", "freiberuflich", "freelance"),
            Employment.TEMPORARY, Set.of("temporary", "befristet", "aufzeit", "temp"));

    /** The person as the line wants her. */
    PersonRow row(String number) {
        var known = state.person(number);
        var givenName = required(line, "given_name", 100);
        var familyName = required(line, "family_name", 100);
        var email = line.tells("email") ? email() : known.map(PersonRow::email).orElse(null);
        var department = department(required(line, "department", 200));
        var site = site(required(line, "site", 200));
        var entry = day(required(line, "entry", 40));
        var exit = exit(known, entry);
        if (exit.isBefore(entry)) {
            throw new Unusable("exitBeforeEntry");
        }
        if (known.filter(state::isStillHere)
                .filter(person -> entry.isAfter(person.exit()))
                .isPresent()) {
            throw new Unusable("entryAfterExit");
        }
        return new PersonRow(
                known.map(PersonRow::id).orElseGet(PersonId::fresh),
                number,
                givenName,
                familyName,
                email,
                department.id(),
                department.name(),
                site.id(),
                entry,
                exit,
                line.tells("language")
                        ? language()
                        : known.map(PersonRow::language).orElse(Language.DE),
                line.tells("employment")
                        ? employment()
                        : known.map(PersonRow::employment).orElse(Employment.INTERNAL));
    }

    /** The departments beside the main one; empty when the file has no such column. */
    Optional<Set<DepartmentId>> further(DepartmentId main) {
        if (!line.tells("further")) {
            return Optional.empty();
        }
        var found = new LinkedHashSet<DepartmentId>();
        for (var code : BETWEEN_CODES.split(line.cell("further"))) {
            if (code.length() > ImportLines.LONGEST_KEY) {
                throw new Unusable("tooLong", code.substring(0, 30), ImportLines.LONGEST_KEY);
            }
            if (!code.isBlank()) {
                found.add(department(code.strip()).id());
            }
        }
        found.remove(main);
        return Optional.of(found);
    }

    private String email() {
        var email = optional(line, "email", 200);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new Unusable("email", email);
        }
        return email;
    }

    /** Whoever returns and of whom the file does not say when she leaves, stays. */
    private LocalDate exit(Optional<PersonRow> known, LocalDate entry) {
        if (line.tells("exit")) {
            var lastDay = optional(line, "exit", 40);
            return lastDay == null ? Person.OPEN : day(lastDay);
        }
        return known.map(PersonRow::exit).filter(exit -> !exit.isBefore(entry)).orElse(Person.OPEN);
    }

    private Language language() {
        var text = optional(line, "language", 10);
        if (text == null || text.equalsIgnoreCase("de")) {
            return Language.DE;
        }
        if (text.equalsIgnoreCase("en")) {
            return Language.EN;
        }
        throw new Unusable("languageUnknown", text);
    }

    private Employment employment() {
        var word = optional(line, "employment", 40);
        return word == null
                ? Employment.INTERNAL
                : EMPLOYMENTS.entrySet().stream()
                        .filter(kind -> kind.getValue().contains(ImportKind.plain(word)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow(() -> new Unusable("employmentUnknown", word));
    }

    private Department department(String code) {
        return state.department(code)
                .filter(department -> !department.hasEnded())
                .orElseThrow(() -> new Unusable("departmentUnknown", code));
    }

    private Site site(String code) {
        return state.site(code).orElseThrow(() -> new Unusable("siteUnknown", code));
    }
}
