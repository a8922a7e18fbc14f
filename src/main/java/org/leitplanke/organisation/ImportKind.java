package org.leitplanke.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two files of the personnel system. Departments come first, because people belong to them. */
public enum ImportKind {
    DEPARTMENTS(
            needed("code", "Kürzel", "Abteilungskürzel", "Abteilungsnummer", "department_code", "department_id"),
            needed("name", "Bezeichnung", "Abteilungsname", "Abteilungsbezeichnung", "department_name", "title"),
            needed("type", "Bereichsart", "Art", "department_type"),
            needed("parent", "Übergeordnet", "Übergeordnete Abteilung", "parent_code", "parent_department"),
            needed("head", "Leitung", "Abteilungsleitung", "Leiter", "head_number", "manager", "head_of_department"),
            needed("site", "Standort", "Standortkürzel", "location", "site_code")),
    PEOPLE(
            needed(
                    "number",
                    "Personalnummer",
                    "Personal-Nr",
                    "Pers-Nr",
                    "Mitarbeiternummer",
                    "employee_number",
                    "employee_no",
                    "employee_id",
                    "staff_number",
                    "personnel_number"),
            needed("given_name", "Vorname", "Rufname", "first_name", "forename"),
            needed("family_name", "Nachname", "Familienname", "last_name", "surname"),
            optional("email", "E-Mail", "E-Mail-Adresse", "Mail", "email_address"),
            needed(
                    "department",
                    "Abteilung",
                    "Abteilungskürzel",
                    "department_code",
                    "org_unit",
                    "Organisationseinheit"),
            needed("site", "Standort", "Standortkürzel", "location", "site_code"),
            needed("entry", "Eintritt", "Eintrittsdatum", "entry_date", "hire_date", "start_date"),
            optional("exit", "Austritt", "Austrittsdatum", "exit_date", "leaving_date", "end_date"),
            optional("language", "Sprache", "preferred_language"),
            optional("employment", "Beschäftigung", "Beschäftigungsart", "employment_kind", "employment_type"),
            optional("further", "Weitere Abteilungen", "further_departments", "additional_departments"));

    private final List<Column> columns;

    ImportKind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** What columns can mean, the key first. */
    public List<String> meanings() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column that says which person or department a line is about. */
    String keyColumn() {
        return columns.get(0).name;
    }

    /** How a heading is recognised again, however it is written: letters and digits only, umlauts written out. */
    static String plain(String heading) {
        var plain = new StringBuilder();
        heading.toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> plain.append(
                        switch (letter) {
                            case 'ä' -> "ae";
                            case 'ö' -> "oe";
                            case 'ü' -> "ue";
                            case 'ß' -> "ss";
                            default -> Character.toString(letter);
                        }));
        return plain.substring(0, Math.min(plain.length(), ImportColumns.LONGEST_HEADING));
    }

    /** The column a heading means, German or English, however it is written. */
    Optional<String> columnOf(String heading) {
        var plain = plain(heading);
        return columns.stream()
                .filter(column ->
                        column.spellings.stream().anyMatch(known -> plain(known).equals(plain)))
                .map(Column::name)
                .findFirst();
    }

    /** What a file cannot do without and these columns do not say. */
    List<String> missingIn(Collection<String> found) {
        return columns.stream()
                .filter(column -> column.needed && !found.contains(column.name))
                .map(Column::name)
                .toList();
    }

    /** How many columns a file has at least. */
    int leastColumns() {
        return missingIn(List.of()).size();
    }

    private static Column needed(String name, String... spellings) {
        return new Column(name, true, withName(name, spellings));
    }

    /** What this column would say stays as it is when a file has no such column. */
    private static Column optional(String name, String... spellings) {
        return new Column(name, false, withName(name, spellings));
    }

    private static List<String> withName(String name, String... spellings) {
        return Stream.concat(Stream.of(name), Arrays.stream(spellings)).toList();
    }

    private record Column(String name, boolean needed, List<String> spellings) {}
}
