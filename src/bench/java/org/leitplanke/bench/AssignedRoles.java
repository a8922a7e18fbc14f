package org.leitplanke.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.leitplanke.responsibility.Place;

/** Role assignments that everybody has agreed to. */
final class AssignedRoles implements AutoCloseable {

    private static final LocalDate UNTIL = LocalDate.of(2028, 12, 31);

    private final Batch rows;

    AssignedRoles(Connection connection) throws SQLException {
        rows = new Batch(
                connection,
                "role_assignment (id, revision, person_id, role_code, place_kind, place_id, department_id,"
                        + " home_department_id, from_day, until_day, proposed_at, proposed_by, confirmed_on,"
                        + " accepted_on, accepted_at, refused_on, ended_on, open_key)");
    }

    void give(int team, int inTeam, String role) throws SQLException {
        var department = CompanyRows.departmentOf(team);
        add(team * Size.TEAM + inTeam, role, "DEPARTMENT", department, department, team * Size.TEAM);
    }

    void giveCompany(int person, String role) throws SQLException {
        add(person, role, "COMPANY", Place.COMPANY.id(), null, 92);
    }

    private void add(int person, String role, String kind, String place, String department, int by)
            throws SQLException {
        var id = Ids.ASSIGNMENT.of(rows.rows());
        rows.add(
                id,
                1L,
                Ids.PERSON.of(person),
                role,
                kind,
                place,
                department,
                department,
                CompanyRows.ENTRY,
                UNTIL,
                CompanyRows.BEGIN,
                Ids.PERSON.of(by),
                CompanyRows.ENTRY,
                CompanyRows.ENTRY,
                CompanyRows.BEGIN,
                CompanyRows.OPEN,
                CompanyRows.OPEN,
                id);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
