package org.leitplanke.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two files of the personnel system. Departments come first, because people belong to them. */
public enum ImportKind {
    DEPARTMENTS(
            new Column("code", "Kürzel", "kuerzel"),
            new Column("name", "Bezeichnung"),
            new Column("type", "Bereichsart"),
            new Column("parent", "Übergeordnet", "uebergeordnet"),
            new Column("head", "Leitung", "head_number"),
            new Column("site", "Standort")),
    PEOPLE(
            new Column("number", "Personalnummer"),
            new Column("given_name", "Vorname"),
            new Column("family_name", "Nachname"),
            new Column("email", "E-Mail", "e_mail"),
            new Column("department", "Abteilung"),
            new Column("site", "Standort"),
            new Column("entry", "Eintritt"),
            new Column("exit", "Austritt"),
            new Column("language", "Sprache"));

    private final List<Column> columns;

    ImportKind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** The column that says which person or department a line is about. */
    String keyColumn() {
        return columns.get(0).name;
    }

    /** The column a heading means, German or English, however it is written. */
    Optional<String> columnOf(String heading) {
        return columns.stream()
                .filter(column -> column.isMeantBy(heading.strip().replace(' ', '_')))
                .map(Column::name)
                .findFirst();
    }

    /** The headings that these columns lack. */
    List<String> missingIn(Collection<String> found) {
        return columns.stream()
                .filter(column -> !found.contains(column.name))
                .map(column -> column.german)
                .toList();
    }

    private record Column(String name, String german, List<String> aliases) {

        Column(String name, String german, String... aliases) {
            this(name, german, List.of(aliases));
        }

        boolean isMeantBy(String heading) {
            return Stream.concat(Stream.of(name, german), aliases.stream())
                    .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT)));
        }
    }
}
