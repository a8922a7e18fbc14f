package org.leitplanke.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.leitplanke.platform.Fingerprint;

/** What happened: requests, open and closed, and a trail that a check finds intact. */
final class WorkRows {

    private static final int HOURS = 16;

    private final Connection connection;
    private final Size size;

    WorkRows(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    void write() throws SQLException {
        requests();
        trail();
    }

    /** The open ones first, spread over the channels; then a published one for everybody. */
    private void requests() throws SQLException {
        try (var requests = new Batch(
                connection,
                "approval_request (id, revision, requester_id, state, type, triage, risk, title, channel_id, body, basis,"
                        + " channel_name, department_id, fingerprint, round, drafted_at, submitted_at, publish_by,"
                        + " published_at, published_by, link)")) {
            for (int i = 0; i < size.openRequests() + size.people(); i++) {
                var open = i < size.openRequests();
                var division = i % size.divisions();
                var by = open ? i * 5 : i - size.openRequests();
                var drafted = CompanyRows.BEGIN.plus(i % 300_000, ChronoUnit.MINUTES);
                requests.add(
                        Ids.REQUEST.of(i),
                        1L,
                        Ids.PERSON.of(by),
                        open ? "IN_REVIEW" : "PUBLISHED",
                        "POST",
                        "nnnnnn",
                        i % 4,
                        "Beitrag " + i,
                        Ids.CHANNEL.of(division),
                        "Wir suchen Verstärkung.",
                        "NOBODY",
                        "Kanal " + division,
                        department(i),
                        Fingerprint.of("post " + i),
                        1,
                        drafted,
                        drafted,
                        LocalDate.of(2027, 12, 31),
                        open ? null : drafted,
                        open ? null : Ids.PERSON.of(by),
                        open ? null : "https://social.example.org/" + i);
            }
        }
        steps();
        decisions();
    }

    private void steps() throws SQLException {
        try (var steps = new Batch(
                connection,
                "approval_step (id, request_id, round, kind, place_kind, place_id, state, hours, opened_at, due_at,"
                        + " left_seconds)")) {
            for (int i = 0; i < size.openRequests() + size.people(); i++) {
                var opened = CompanyRows.BEGIN.plus(i % 300_000, ChronoUnit.MINUTES);
                steps.add(
                        Ids.STEP.of(i),
                        Ids.REQUEST.of(i),
                        1,
                        "CONTENT",
                        "DEPARTMENT",
                        department(i),
                        i < size.openRequests() ? "OPEN" : "DECIDED",
                        HOURS,
                        opened,
                        opened.plus(2, ChronoUnit.DAYS),
                        HOURS * 3_600L);
            }
        }
    }

    private void decisions() throws SQLException {
        try (var decisions = new Batch(
                connection,
                "approval_decision (id, step_id, verdict, decided_by, assignment_id, holding_facts, fingerprint,"
                        + " in_time, decided_at)")) {
            for (int i = size.openRequests(); i < size.openRequests() + size.people(); i++) {
                var team = (i % size.divisions()) * Size.DIVISION;
                decisions.add(
                        Ids.DECISION.of(i),
                        Ids.STEP.of(i),
                        "APPROVED",
                        Ids.PERSON.of((long) team * Size.TEAM + 2),
                        Ids.ASSIGNMENT.of(0),
                        "R05",
                        Fingerprint.of("post " + i),
                        i % 10 != 0,
                        CompanyRows.BEGIN.plus(i % 300_000, ChronoUnit.MINUTES));
            }
        }
    }

    private String department(int request) {
        return CompanyRows.departmentOf((request % size.divisions()) * Size.DIVISION);
    }

    /** Goes on after what the portal itself has recorded at its first start. */
    private void trail() throws SQLException {
        long seq;
        String hash;
        try (var head = connection.createStatement().executeQuery("SELECT seq, hash FROM audit_head")) {
            head.next();
            seq = head.getLong(1);
            hash = head.getString(2);
        }
        try (var entries = new Batch(
                connection,
                "audit_entry (seq, occurred_us, operation, subject_kind, subject_id, actor_ref, canonical, prev_hash,"
                        + " entry_hash)")) {
            for (int i = 0; i < size.people() * Size.AUDIT_ENTRIES; i++) {
                var person = Ids.PERSON.of(i % size.people());
                var micros = ChronoUnit.MICROS.between(Instant.EPOCH, CompanyRows.BEGIN) + i * 60_000_000L;
                var entry = new Entry(++seq, micros, "TrainingPassed", "training", "T01", person);
                var bytes = entry.canonical(Map.of("module", "T01", "level", "1", "person", person));
                var next = link(hash, bytes);
                entries.add(seq, micros, entry.operation, entry.kind, entry.subject, person, bytes, hash, next);
                hash = next;
            }
        }
        try (var head = connection.prepareStatement("UPDATE audit_head SET seq = ?, hash = ?")) {
            head.setLong(1, seq);
            head.setString(2, hash);
            head.executeUpdate();
            connection.commit();
        }
    }

    /** SHA-256 over a zero byte, the hash before and the canonical bytes, as the format says. */
    static String link(String before, byte[] canonical) {
        var hash = HexFormat.of().parseHex(before);
        var all = new byte[1 + hash.length + canonical.length];
        System.arraycopy(hash, 0, all, 1, hash.length);
        System.arraycopy(canonical, 0, all, 1 + hash.length, canonical.length);
        return Fingerprint.of(all);
    }

    /** An entry in the format {@code leitplanke-audit/1}. */
    record Entry(long seq, long micros, String operation, String kind, String subject, String actor) {

        byte[] canonical(Map<String, String> details) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new DataOutputStream(bytes)) {
                text(out, "leitplanke-audit/1");
                out.writeLong(seq);
                out.writeLong(micros);
                for (var field : new String[] {operation, kind, subject, actor, ""}) {
                    text(out, field);
                }
                out.writeInt(details.size());
                for (var detail : new TreeMap<>(details).entrySet()) {
                    text(out, detail.getKey());
                    text(out, detail.getValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private static void text(DataOutputStream out, String field) throws IOException {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
