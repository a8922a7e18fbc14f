package org.leitplanke.bench.server;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leitplanke.platform.SortKey;
import org.leitplanke.platform.persistence.PortalDataSource;

/** People of a file as rows: two tables, batches of five hundred, one transaction, nothing checked. */
final class PlainImport {

    private static final int BATCH = 500;
    private static final String HEADINGS =
            "Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Standort;Eintritt;Austritt;" + "Sprache\n";

    private PlainImport() {}

    /** A file of so many people, spread over the departments of the generated company. */
    static String lines(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> "I%06d;Vorname%d;Nachname %d;i%d@example.org;A%05d;NORD;01.02.2021;;de"
                        .formatted(number, number % 97, number, number, number % 10))
                .collect(Collectors.joining("\n", HEADINGS, "\n"));
    }

    static void write(Connection connection, String file) throws SQLException {
        connection.setAutoCommit(false);
        var lines = file.lines().skip(1).map(line -> line.split(";")).toList();
        try (var query = connection.createStatement();
                var person = connection.prepareStatement("INSERT INTO person (id, revision, number, given_name,"
                        + " family_name, sort_key, email, site_id, language, entry_day, exit_day)"
                        + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, 'DE', ?, ?)");
                var stay = connection.prepareStatement("INSERT INTO membership (id, person_id, department_id,"
                        + " from_day, until_day) VALUES (?, ?, ?, ?, ?)")) {
            var site = first(query, "SELECT id FROM site WHERE code = 'NORD'");
            var department = first(query, "SELECT id FROM department WHERE code = 'A00000'");
            for (int from = 0; from < lines.size(); from += BATCH) {
                for (var line : lines.subList(from, Math.min(lines.size(), from + BATCH))) {
                    var id = UUID.randomUUID().toString();
                    person.setString(1, id);
                    person.setString(2, line[0]);
                    person.setString(3, line[1]);
                    person.setString(4, line[2]);
                    person.setString(5, SortKey.of(line[2] + " " + line[1]));
                    person.setString(6, line[3]);
                    person.setString(7, site);
                    person.setDate(8, Date.valueOf("2021-02-01"));
                    person.setDate(9, Date.valueOf("9999-12-31"));
                    person.addBatch();
                    stay.setString(1, UUID.randomUUID().toString());
                    stay.setString(2, id);
                    stay.setString(3, department);
                    stay.setDate(4, Date.valueOf("2021-02-01"));
                    stay.setDate(5, Date.valueOf("9999-12-31"));
                    stay.addBatch();
                }
                person.executeBatch();
                stay.executeBatch();
            }
            connection.commit();
        }
    }

    /** Takes the imported people away again; how many there were. */
    static int forget() throws SQLException {
        try (var connection = new PortalDataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("DELETE FROM membership WHERE person_id IN"
                    + " (SELECT p.id FROM person p WHERE p.number LIKE 'I%')");
            var people = statement.executeUpdate("DELETE FROM person WHERE number LIKE 'I%'");
            connection.commit();
            return people;
        }
    }

    private static String first(java.sql.Statement query, String sql) throws SQLException {
        try (var rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
