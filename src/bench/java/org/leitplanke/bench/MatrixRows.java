package org.leitplanke.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.platform.SortKey;

/** Two hundred departments with a channel each, in which every one of the fourteen roles is held and in effect. */
final class MatrixRows {

    static final int DEPARTMENTS = 200;

    private static final int ROLES = 14;
    private static final List<String> OF_THE_COMPANY = List.of("R01", "R02", "R12", "R13");

    private final Connection connection;

    private MatrixRows(Connection connection) {
        this.connection = connection;
    }

    /** The database with them, filled now if it was not before. */
    static Store of(Store.Engine engine, Path folder, Path war) {
        var store = Store.of(engine, folder, "matrix");
        try {
            if (!store.isFilled()) {
                Server.portal(store, war).close();
                try (var connection = store.connect()) {
                    new MatrixRows(connection).write();
                    connection.commit();
                }
                store.release();
                store.settle();
                store.markFilled();
            }
            return store;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The departments could not be written", e);
        }
    }

    private void write() throws SQLException {
        places();
        people();
        roles();
        fulfilled();
    }

    private void places() throws SQLException {
        try (var sites = new Batch(connection, "site (id, revision, code, name, zone, holiday_region)")) {
            sites.add(Ids.SITE.of(0), 1L, "NORD", "Werk Nord", "Europe/Berlin", "hh");
        }
        try (var departments =
                new Batch(connection, "department (id, revision, code, name, sort_key, type, site_id)")) {
            for (int i = 0; i < DEPARTMENTS; i++) {
                var name = "Abteilung " + i;
                departments.add(
                        CompanyRows.departmentOf(i),
                        1L,
                        "A%05d".formatted(i),
                        name,
                        SortKey.of(name),
                        CompanyRows.typeOf(i),
                        Ids.SITE.of(0));
            }
        }
        try (var places = new Batch(connection, "place (kind, place_id, name, sort_key, department_id, until_day)")) {
            for (int i = 0; i < DEPARTMENTS; i++) {
                var name = "Kanal " + i;
                places.add(
                        "CHANNEL",
                        Ids.CHANNEL.of(i),
                        name,
                        SortKey.of(name),
                        CompanyRows.departmentOf(i),
                        CompanyRows.OPEN);
            }
        }
    }

    private void people() throws SQLException {
        try (var people = new Batch(
                        connection,
                        "person (id, revision, number, given_name, family_name, sort_key, email, site_id, language,"
                                + " entry_day, exit_day)");
                var accounts = new Batch(
                        connection, "account (id, revision, person_id, login_name, wrong_passwords, created_at)")) {
            for (int person : numbers()) {
                var family = "Muster " + person;
                people.add(
                        Ids.PERSON.of(person),
                        1L,
                        CompanyRows.numberOf(person),
                        "Robin",
                        family,
                        SortKey.of(family + " Robin"),
                        Size.loginOf(person) + "@example.org",
                        Ids.SITE.of(0),
                        "DE",
                        CompanyRows.ENTRY,
                        CompanyRows.OPEN);
            }
            accounts.add(Ids.ACCOUNT.of(0), 1L, Ids.PERSON.of(0), Size.loginOf(0), 0, CompanyRows.BEGIN);
        }
        try (var stays = new Batch(connection, "membership (id, person_id, department_id, from_day, until_day)")) {
            for (int person : numbers()) {
                stays.add(
                        Ids.MEMBERSHIP.of(person),
                        Ids.PERSON.of(person),
                        CompanyRows.departmentOf(Size.teamOf(person)),
                        CompanyRows.ENTRY,
                        CompanyRows.OPEN);
            }
        }
    }

    private void roles() throws SQLException {
        try (var roles = new AssignedRoles(connection)) {
            for (int person : numbers()) {
                var role = "R%02d".formatted(Size.inTeam(person) + 1);
                if (!OF_THE_COMPANY.contains(role)) {
                    roles.give(Size.teamOf(person), Size.inTeam(person), role);
                } else if (Size.teamOf(person) < 2) {
                    roles.giveCompany(person, role);
                }
            }
        }
    }

    /** Whatever any role asks for. */
    private void fulfilled() throws SQLException {
        var asked = new ArrayList<String[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT DISTINCT l.kind, l.condition_key FROM role_prerequisite q"
                        + " JOIN ledger_link l ON l.module_key = q.condition_key")) {
            while (rows.next()) {
                asked.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        try (var done = new Batch(
                connection,
                "ledger_fulfilled (id, person_id, kind, condition_key, level_no, from_day, until_day, grace_until,"
                        + " recorded_at)")) {
            for (int person : numbers()) {
                for (var condition : asked) {
                    done.add(
                            Ids.FULFILMENT.of(done.rows()),
                            Ids.PERSON.of(person),
                            condition[0],
                            condition[1],
                            99,
                            CompanyRows.ENTRY,
                            CompanyRows.OPEN,
                            CompanyRows.OPEN,
                            CompanyRows.BEGIN);
                }
            }
        }
    }

    /** One person for each role of each department. */
    private static List<Integer> numbers() {
        var found = new ArrayList<Integer>();
        for (int team = 0; team < DEPARTMENTS; team++) {
            for (int role = 0; role < ROLES; role++) {
                found.add(team * Size.TEAM + role);
            }
        }
        return found;
    }
}
