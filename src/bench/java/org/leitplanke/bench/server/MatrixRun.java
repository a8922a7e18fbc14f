package org.leitplanke.bench.server;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.PortalDataSource;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.MatrixFilter;
import org.leitplanke.responsibility.MatrixQueries;

/** Asks for the whole matrix as its page does, and the same joins by one plain statement, in turns. */
@WebServlet("/bench/matrix")
public class MatrixRun extends HttpServlet {

    private static final String PLAIN = "SELECT a.id, a.role_code, a.place_kind, a.place_id, d.name, p.given_name,"
            + " p.family_name FROM role_assignment a JOIN person p ON p.id = a.person_id"
            + " LEFT JOIN department d ON d.id = a.department_id"
            + " LEFT JOIN place pl ON pl.kind = a.place_kind AND pl.place_id = a.place_id"
            + " WHERE a.accepted_on <= ? AND a.confirmed_on <= ? AND a.from_day <= ? AND a.until_day >= ?"
            + " AND a.ended_on > ? AND a.refused_on > ? AND p.entry_day <= ? AND p.exit_day >= ?"
            + " AND (pl.until_day IS NULL OR pl.until_day >= ?) AND (a.home_department_id IS NULL OR EXISTS (SELECT 1"
            + " FROM membership m WHERE m.person_id = a.person_id AND m.department_id = a.home_department_id"
            + " AND m.from_day <= ? AND m.until_day >= ?)) AND NOT EXISTS (SELECT 1 FROM role_version v"
            + " JOIN role_prerequisite q ON q.version_id = v.id"
            + " JOIN ledger_link l ON l.module_key = q.condition_key AND l.from_day <= ? AND l.until_day >= ?"
            + " JOIN ledger_required w ON w.kind = l.kind AND w.condition_key = l.condition_key"
            + " AND w.binding_from <= ? AND w.binding_until >= ? WHERE v.role_code = a.role_code"
            + " AND v.from_day <= ? AND v.until_day >= ?"
            + " AND (q.department_type = '*' OR q.department_type = d.type) AND NOT EXISTS (SELECT 1"
            + " FROM ledger_required r JOIN ledger_fulfilled f ON f.kind = r.kind AND f.condition_key = r.condition_key"
            + " AND f.level_no >= r.level_no WHERE r.kind = l.kind AND r.condition_key = l.condition_key"
            + " AND r.binding_from <= ? AND r.grace_until >= ? AND f.person_id = a.person_id"
            + " AND f.from_day <= ? AND f.grace_until >= ? AND f.withdrawn_at IS NULL))";
    private static final int DAYS = 21;
    private static final Actor ANYBODY = Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE);

    @Inject
    MatrixQueries matrices;

    @Inject
    CurrentActor current;

    @Inject
    Days days;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var times = Integer.parseInt(request.getParameter("times"));
        var asked = new long[times];
        var plain = new long[times];
        var statements = 0;
        try {
            for (int i = 0; i < times; i++) {
                StatementCounter.reset();
                var begun = System.nanoTime();
                var matrix = current.acting(ANYBODY, () -> matrices.show(MatrixFilter.ALL, null, -1));
                asked[i] = System.nanoTime() - begun;
                statements = StatementCounter.count();
                begun = System.nanoTime();
                var rows = plain(days.today());
                plain[i] = System.nanoTime() - begun;
                if (rows < matrix.lines().size()) {
                    throw new IllegalStateException(
                            rows + " in effect, " + matrix.lines().size() + " lines");
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.getWriter()
                .print(String.format(Locale.ROOT, "%.3f %.3f %d", middle(asked), middle(plain), statements));
    }

    private static int plain(LocalDate day) throws SQLException {
        try (var connection = new PortalDataSource().getConnection();
                var statement = connection.prepareStatement(PLAIN)) {
            for (int i = 1; i <= DAYS; i++) {
                statement.setDate(i, Date.valueOf(day));
            }
            var found = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= 7; column++) {
                        rows.getString(column);
                    }
                    found++;
                }
            }
            return found;
        }
    }

    private static double middle(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
