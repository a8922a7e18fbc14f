package org.leitplanke.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.SortKey;

/** The company itself: sites, a tree of departments, people with accounts, channels and who is responsible for them. */
final class CompanyRows {

    static final LocalDate ENTRY = LocalDate.of(2020, 1, 1);
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    static final Instant BEGIN = Instant.parse("2026-01-02T08:00:00Z");

    private static final List<String> TYPES = List.of("HR", "SALES", "CUSTOMER_SERVICE", "MARKETING", "PR", "OTHER");
    private static final List<String> GIVEN =
            List.of("Ayşe", "Ben", "Clara", "Deniz", "Eva", "Finn", "Greta", "Hugo", "Ida", "Jonas", "Kim", "Lena");
    private static final List<String> FAMILY = List.of(
            "Arndt", "Brandt", "Çelik", "Dietz", "Engel", "Fuchs", "Groß", "Hahn", "Iversen", "Jäger", "Krüger");

    /** Who of the first team carries which access role. */
    static final Map<Integer, PortalRole> OFFICES = Map.of(
            90, PortalRole.ADMIN,
            91, PortalRole.AUDITOR,
            92, PortalRole.MANAGEMENT,
            93, PortalRole.SOCIAL_MEDIA_LEAD,
            94, PortalRole.COMPLIANCE_OFFICER,
            96, PortalRole.TRAINING_MANAGER);

    private final Connection connection;
    private final Size size;

    CompanyRows(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    void write() throws SQLException {
        places();
        if (size.people() == 0) {
            return;
        }
        people();
        heads();
        accounts();
        channels();
        roles();
    }

    static String typeOf(int team) {
        return TYPES.get(team % TYPES.size());
    }

    static String departmentOf(int team) {
        return Ids.DEPARTMENT.of(1_000_000L + team);
    }

    static String numberOf(int person) {
        return "N%06d".formatted(person);
    }

    private void places() throws SQLException {
        try (var sites = new Batch(connection, "site (id, revision, code, name, zone, holiday_region)")) {
            sites.add(Ids.SITE.of(0), 1L, "NORD", "Werk Nord", "Europe/Berlin", "hh");
            sites.add(Ids.SITE.of(1), 1L, "WIEN", "Werk Wien", "Europe/Vienna", null);
        }
        try (var departments =
                new Batch(connection, "department (id, revision, code, name, sort_key, type, parent_id, site_id)")) {
            department(departments, Ids.DEPARTMENT.of(0), "C", "Unternehmen", "OTHER", null);
            for (int i = 0; i < size.divisions(); i++) {
                department(departments, division(i), "B%04d".formatted(i), "Bereich " + i, "OTHER", 0L);
            }
        }
        try (var departments =
                new Batch(connection, "department (id, revision, code, name, sort_key, type, parent_id, site_id)")) {
            for (int i = 0; i < size.teams(); i++) {
                department(
                        departments,
                        departmentOf(i),
                        "A%05d".formatted(i),
                        "Abteilung " + i,
                        typeOf(i),
                        1L + Math.min(i / Size.DIVISION, size.divisions() - 1));
            }
        }
    }

    private static void department(Batch rows, String id, String code, String name, String type, Long parent)
            throws SQLException {
        var above = parent == null ? null : Ids.DEPARTMENT.of(parent);
        rows.add(id, 1L, code, name, SortKey.of(name), type, above, Ids.SITE.of(0));
    }

    private static String division(int number) {
        return Ids.DEPARTMENT.of(1L + number);
    }

    private void people() throws SQLException {
        try (var people = new Batch(
                connection,
                "person (id, revision, number, given_name, family_name, sort_key, email, site_id, language,"
                        + " entry_day, exit_day)")) {
            for (int i = 0; i < size.people(); i++) {
                var given = GIVEN.get(i % GIVEN.size());
                var family = FAMILY.get(i % FAMILY.size()) + " " + Integer.toString(i, Character.MAX_RADIX);
                people.add(
                        Ids.PERSON.of(i),
                        1L,
                        numberOf(i),
                        given,
                        family,
                        SortKey.of(family + " " + given),
                        Size.loginOf(i) + "@example.org",
                        Ids.SITE.of(i % 2),
                        "DE",
                        ENTRY,
                        OPEN);
            }
        }
        try (var stays = new Batch(connection, "membership (id, person_id, department_id, from_day, until_day)")) {
            for (int i = 0; i < size.people(); i++) {
                stays.add(Ids.MEMBERSHIP.of(i), Ids.PERSON.of(i), departmentOf(Size.teamOf(i)), ENTRY, OPEN);
            }
        }
    }

    private void heads() throws SQLException {
        try (var update = connection.prepareStatement("UPDATE department SET head_person_id = ? WHERE id = ?")) {
            for (int i = 0; i < size.people() / Size.TEAM; i++) {
                update.setString(1, Ids.PERSON.of((long) i * Size.TEAM));
                update.setString(2, departmentOf(i));
                update.addBatch();
            }
            update.executeBatch();
            connection.commit();
        }
    }

    private void accounts() throws SQLException {
        try (var accounts =
                new Batch(connection, "account (id, revision, person_id, login_name, wrong_passwords, created_at)")) {
            for (int i = 0; i < size.people(); i++) {
                accounts.add(Ids.ACCOUNT.of(i), 1L, Ids.PERSON.of(i), Size.loginOf(i), 0, BEGIN);
            }
        }
        try (var roles = new Batch(connection, "account_role (account_id, role)")) {
            for (var office : OFFICES.entrySet()) {
                roles.add(Ids.ACCOUNT.of(office.getKey()), office.getValue().name());
            }
        }
    }

    private void channels() throws SQLException {
        try (var places = new Batch(connection, "place (kind, place_id, name, sort_key, department_id, until_day)");
                var channels = new Batch(
                        connection,
                        "channel (id, revision, network, name, sort_key, department_id, purpose, comments_open, state,"
                                + " state_since, registered_at, registered_by)")) {
            for (int i = 0; i < size.divisions(); i++) {
                var owner = departmentOf(i * Size.DIVISION);
                var name = "Kanal " + i;
                places.add("CHANNEL", Ids.CHANNEL.of(i), name, SortKey.of(name), owner, OPEN);
                channels.add(
                        Ids.CHANNEL.of(i),
                        1L,
                        "LINKEDIN",
                        name,
                        SortKey.of(name),
                        owner,
                        "Stellen und Einblicke in die Arbeit",
                        true,
                        "ACTIVE",
                        ENTRY,
                        BEGIN,
                        Ids.PERSON.of(93));
            }
        }
    }

    /** In each department a coordinator, two approvers, three authors, and a new author whose role has to wait. */
    private void roles() throws SQLException {
        try (var roles = new AssignedRoles(connection)) {
            for (int team = 0; team < size.teams(); team++) {
                roles.give(team, 1, "R03");
                roles.give(team, 2, "R05");
                roles.give(team, 3, "R05");
                roles.give(team, 4, "R04");
                roles.give(team, 5, "R04");
                roles.give(team, 6, "R04");
                roles.give(team, Size.NEW_EVERY - 1, "R04");
            }
            roles.giveCompany(93, "R02");
            roles.giveCompany(94, "R12");
            roles.giveCompany(97, "R12");
        }
    }
}
