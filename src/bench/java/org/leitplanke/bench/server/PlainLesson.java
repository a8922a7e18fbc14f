package org.leitplanke.bench.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.leitplanke.platform.Fingerprint;

/** A lesson that was done: one row. */
final class PlainLesson implements PlainWork.Work {

    private final PreparedStatement insert;
    private final String salt;

    PlainLesson(Connection connection, String salt) throws SQLException {
        this.salt = salt;
        insert = connection.prepareStatement("INSERT INTO training_lesson_done (id, person_id, module_code,"
                + " version_number, lesson_number) VALUES (?, ?, 'T01', 1, 1)");
    }

    @Override
    public void once(int number) throws SQLException {
        insert.setString(1, Fingerprint.of(salt + number));
        insert.setString(2, Fingerprint.of(salt).substring(0, 36));
        insert.executeUpdate();
    }
}
