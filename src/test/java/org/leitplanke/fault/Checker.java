package org.leitplanke.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what clients were told with what is there: lost, doubled, and written without an entry in the trail. */
final class Checker {

    /** Rows of a table and the operations whose entries belong to them, company-wide. */
    private static final Map<String, List<String>> BALANCE = Map.of(
            "approval_decision", List.of("StepDecided"),
            "acknowledgement", List.of("GuidelineAcknowledged"),
            "training_completion", List.of("TrainingPassed"),
            "role_assignment", List.of("RoleAssigned", "RoleDeclared"),
            "channel", List.of("ChannelRegistered"),
            "approval_request", List.of("RequestDrafted"));

    private Checker() {}

    /** Everything that is not as it was confirmed. */
    static List<String> defects(Journal journal, Connection connection) throws SQLException {
        var found = new ArrayList<>(journal.broken());
        for (var told : journal.told().entrySet()) {
            var deed = told.getKey();
            var rows = deed.kind().rows(connection, deed.keys());
            var entries = deed.kind().entries(connection, deed.keys());
            var least = told.getValue().contains(Journal.Outcome.OK) ? 1 : 0;
            var most = told.getValue().stream().allMatch(Journal.Outcome.FAILED::equals) ? 0 : 1;
            if (rows < least || rows > most || entries != rows) {
                found.add(deed + " told " + told.getValue() + ": " + rows + " rows, " + entries + " entries");
            }
        }
        found.addAll(imbalances(connection));
        return found;
    }

    /** Tables with more or fewer rows than entries in the trail. */
    static List<String> imbalances(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        for (var pair : BALANCE.entrySet()) {
            var rows = number(connection, "SELECT COUNT(*) FROM " + pair.getKey());
            var operations = String.join("', '", pair.getValue());
            var entries =
                    number(connection, "SELECT COUNT(*) FROM audit_entry WHERE operation IN ('" + operations + "')");
            if (rows != entries) {
                found.add(pair.getKey() + " has " + rows + " rows and " + entries + " entries " + pair.getValue());
            }
        }
        return found;
    }

    static int people(Connection connection) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM person");
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            result.next();
            return result.getInt(1);
        }
    }
}
