package org.leitplanke.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Something people do in the portal: which row it leaves, and which entry in the trail. Both are asked with its keys. */
enum Kind {
    SUBMIT(
            "SELECT COUNT(*) FROM approval_request WHERE title = ? AND submitted_at IS NOT NULL",
            "SELECT COUNT(*) FROM audit_entry e JOIN approval_request r ON r.id = e.subject_id"
                    + " WHERE e.operation = 'RequestSubmitted' AND r.title = ?"),
    DECIDE(
            "SELECT COUNT(*) FROM approval_decision d JOIN approval_step s ON s.id = d.step_id WHERE s.request_id = ?",
            "SELECT COUNT(*) FROM audit_entry WHERE operation = 'StepDecided' AND subject_id = ?"),
    PUBLISH(
            "SELECT COUNT(*) FROM approval_request WHERE id = ? AND link IS NOT NULL",
            "SELECT COUNT(*) FROM audit_entry WHERE operation = 'PostPublished' AND subject_id = ?"),
    DRAFT(
            "SELECT COUNT(*) FROM approval_request r JOIN account a ON a.person_id = r.requester_id"
                    + " WHERE a.login_name = ? AND r.state = 'DRAFT'",
            "SELECT COUNT(*) FROM audit_entry e JOIN approval_request r ON r.id = e.subject_id JOIN account a"
                    + " ON a.person_id = r.requester_id WHERE e.operation = 'RequestDrafted' AND a.login_name = ?"
                    + " AND r.state = 'DRAFT'"),
    REGISTER(
            "SELECT COUNT(*) FROM channel WHERE name = ?",
            "SELECT COUNT(*) FROM audit_entry e JOIN channel c ON c.id = e.subject_id"
                    + " WHERE e.operation = 'ChannelRegistered' AND c.name = ?"),
    HAND_OUT(
            "SELECT COUNT(*) FROM account WHERE login_name = ?",
            "SELECT COUNT(*) FROM audit_entry e JOIN account a ON a.id = e.subject_id"
                    + " WHERE e.operation = 'AccountHandedOut' AND a.login_name = ?"),
    ASSIGN(
            "SELECT COUNT(*) FROM role_assignment WHERE person_id = ? AND role_code = ? AND place_id = ?",
            "SELECT COUNT(*) FROM audit_entry e JOIN role_assignment r ON r.id = e.subject_id"
                    + " WHERE e.operation = 'RoleAssigned' AND r.person_id = ? AND r.role_code = ? AND r.place_id = ?"),
    ACCEPT(
            "SELECT COUNT(*) FROM role_assignment WHERE id = ? AND accepted_at IS NOT NULL",
            "SELECT COUNT(*) FROM audit_entry WHERE operation = 'RoleAccepted' AND subject_id = ?"),
    ACKNOWLEDGE(
            "SELECT COUNT(*) FROM acknowledgement k JOIN account a ON a.person_id = k.person_id WHERE a.login_name = ?",
            "SELECT COUNT(*) FROM audit_entry e JOIN account a ON a.person_id = e.actor_ref"
                    + " WHERE e.operation = 'GuidelineAcknowledged' AND a.login_name = ?"),
    PASS(
            "SELECT COUNT(*) FROM training_completion t JOIN account a ON a.person_id = t.person_id"
                    + " WHERE a.login_name = ? AND t.module_code = ?",
            "SELECT COUNT(*) FROM audit_entry e JOIN account a ON a.person_id = e.actor_ref"
                    + " WHERE e.operation = 'TrainingPassed' AND a.login_name = ? AND e.subject_id = ?");

    private final String rows;
    private final String entries;

    Kind(String rows, String entries) {
        this.rows = rows;
        this.entries = entries;
    }

    int rows(Connection connection, List<String> keys) throws SQLException {
        return count(connection, rows, keys);
    }

    int entries(Connection connection, List<String> keys) throws SQLException {
        return count(connection, entries, keys);
    }

    private static int count(Connection connection, String question, List<String> keys) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < keys.size(); i++) {
                statement.setString(i + 1, keys.get(i));
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
