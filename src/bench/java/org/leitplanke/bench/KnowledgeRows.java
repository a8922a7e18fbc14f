package org.leitplanke.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.leitplanke.platform.Fingerprint;

/** What there is to know: modules and guidelines, and what everybody has completed and taken note of. */
final class KnowledgeRows {

    /** The modules that come with the portal; the generated ones follow. */
    private static final int STARTER = 8;

    private static final int LESSONS = 4;
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final String PARAGRAPH =
            "Wer für das Unternehmen schreibt, nennt seinen Namen und seine Rolle, bleibt"
                    + " bei dem, was er weiß, und fragt, bevor er etwas veröffentlicht, das andere betrifft.\n\n";

    private final Connection connection;
    private final Size size;

    KnowledgeRows(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    void write() throws SQLException {
        modules();
        guidelines();
        completed();
        acknowledged();
    }

    static String moduleOf(int number) {
        return number < STARTER ? "T%02d".formatted(number + 1) : "B%03d".formatted(number);
    }

    static String guidelineOf(int number) {
        return "BG%02d".formatted(number);
    }

    static String fingerprintOf(int guideline) {
        return Fingerprint.of("guideline " + guideline);
    }

    private void modules() throws SQLException {
        try (var modules = new Batch(
                        connection,
                        "training_module (code, revision, version_number, level_number, level_from, released_on, minutes,"
                                + " valid_months, pass_mark, guidelines)");
                var conditions = new Batch(
                        connection, "ledger_condition (kind, condition_key, title_de, title_en, minutes, link)")) {
            for (int i = STARTER; i < Size.MODULES; i++) {
                var code = moduleOf(i);
                modules.add(code, 1L, 1, 1, FROM, FROM, 20, 24, 80, "");
                conditions.add(
                        "TRAINING", code, "Modul " + i, "Module " + i, 20, "/training/module.xhtml?code=" + code);
            }
        }
        try (var editions = new Batch(
                        connection, "training_edition (id, module_code, version_number, language, title, summary)");
                var required = new Batch(
                        connection,
                        "ledger_required (kind, condition_key, level_no, binding_from, binding_until, grace_until)")) {
            for (int i = STARTER; i < Size.MODULES; i++) {
                editions.add(Ids.EDITION.of(2L * i), moduleOf(i), 1, "DE", "Modul " + i, PARAGRAPH.strip());
                editions.add(Ids.EDITION.of(2L * i + 1), moduleOf(i), 1, "EN", "Module " + i, PARAGRAPH.strip());
                required.add("TRAINING", moduleOf(i), 1, FROM, CompanyRows.OPEN, CompanyRows.OPEN);
            }
        }
        try (var lessons = new Batch(connection, "training_lesson (id, edition_id, number, title, minutes, body)")) {
            for (int edition = 2 * STARTER; edition < 2 * Size.MODULES; edition++) {
                for (int i = 1; i <= LESSONS; i++) {
                    var id = Ids.LESSON.of(lessons.rows());
                    lessons.add(id, Ids.EDITION.of(edition), i, "Lektion " + i, 4, PARAGRAPH.repeat(8));
                }
            }
        }
    }

    private void guidelines() throws SQLException {
        var owner = Ids.PERSON.of(93);
        try (var guidelines = new Batch(connection, "guideline (id, revision, code, owner_id, changed_at)");
                var conditions = new Batch(
                        connection, "ledger_condition (kind, condition_key, title_de, title_en, minutes, link)")) {
            for (int i = 0; i < Size.GUIDELINES; i++) {
                var code = guidelineOf(i);
                guidelines.add(Ids.GUIDELINE.of(i), 1L, code, owner, CompanyRows.BEGIN);
                conditions.add(
                        "ACKNOWLEDGEMENT", code, "Richtlinie " + i, "Guideline " + i, 6, "/guideline/list.xhtml");
            }
        }
        try (var versions = new Batch(
                        connection,
                        "guideline_version (id, revision, guideline_id, version_number, level_no, level_from, stage,"
                                + " change_kind, codetermination, audience_kind, due_days, minutes, effective_from,"
                                + " until_day, review_by, round_no, fingerprint, written_by, written_at, submitted_by,"
                                + " submitted_at, decided_by, decided_at)");
                var required = new Batch(
                        connection,
                        "ledger_required (kind, condition_key, level_no, binding_from, binding_until, grace_until)")) {
            for (int i = 0; i < Size.GUIDELINES; i++) {
                versions.add(
                        Ids.VERSION.of(i),
                        1L,
                        Ids.GUIDELINE.of(i),
                        1,
                        1,
                        FROM,
                        "RELEASED",
                        "SUBSTANTIVE",
                        "NOT_AFFECTED",
                        "EVERYONE",
                        900 + i * 30,
                        6,
                        FROM,
                        CompanyRows.OPEN,
                        LocalDate.of(2028, 1, 1),
                        1,
                        fingerprintOf(i),
                        owner,
                        CompanyRows.BEGIN,
                        owner,
                        CompanyRows.BEGIN,
                        Ids.PERSON.of(94),
                        CompanyRows.BEGIN);
                required.add("ACKNOWLEDGEMENT", guidelineOf(i), 1, FROM, CompanyRows.OPEN, CompanyRows.OPEN);
            }
        }
        try (var texts = new Batch(connection, "guideline_text (id, version_id, language, title, summary, body)")) {
            for (int i = 0; i < Size.GUIDELINES; i++) {
                text(texts, i, "DE", "Richtlinie " + i);
                text(texts, i, "EN", "Guideline " + i);
            }
        }
        try (var links =
                new Batch(connection, "ledger_link (id, module_key, kind, condition_key, from_day, until_day)")) {
            links.add(Ids.LINK.of(0), "T02", "ACKNOWLEDGEMENT", guidelineOf(0), FROM, CompanyRows.OPEN);
        }
    }

    private static void text(Batch texts, int guideline, String language, String title) throws SQLException {
        var body = ("## Abschnitt\n\n" + PARAGRAPH.repeat(4)).repeat(6);
        texts.add(Ids.TEXT.of(texts.rows()), Ids.VERSION.of(guideline), language, title, PARAGRAPH.strip(), body);
    }

    /** Whoever is not new has passed the portal's own modules; everybody has passed many others, some longer ago. */
    private void completed() throws SQLException {
        try (var completions = new Batch(
                        connection,
                        "training_completion (id, person_id, module_code, version_number, level_number, passed_on,"
                                + " valid_until, attempt_id)");
                var fulfilled = fulfilments()) {
            for (int person = 0; person < size.people(); person++) {
                for (int i = 0; i < Size.COMPLETIONS; i++) {
                    var number = (long) person * Size.COMPLETIONS + i;
                    var module = moduleOf(moduleFor(person, i));
                    var day = LocalDate.of(2025, 6, 1).plusDays((person * 31L + i * 13L) % 500);
                    completions.add(
                            Ids.COMPLETION.of(number),
                            Ids.PERSON.of(person),
                            module,
                            1,
                            1,
                            day,
                            day.plusYears(2),
                            Ids.ATTEMPT.of(number));
                    fulfil(fulfilled, person, "TRAINING", module, day, day.plusYears(2));
                }
            }
        }
    }

    private static int moduleFor(int person, int which) {
        return !Size.isNew(person) && which < STARTER
                ? which
                : STARTER + (person * 7 + which * 3) % (Size.MODULES - STARTER);
    }

    private void acknowledged() throws SQLException {
        try (var acknowledgements = new Batch(
                        connection,
                        "acknowledgement (id, person_id, guideline_id, version_id, version_number, level_no, fingerprint,"
                                + " statement, language, acknowledged_at)");
                var fulfilled = fulfilments()) {
            for (int person = 0; person < size.people(); person++) {
                for (int i = 0; !Size.isNew(person) && i < Size.ACKNOWLEDGED; i++) {
                    acknowledgements.add(
                            Ids.ACKNOWLEDGEMENT.of(acknowledgements.rows()),
                            Ids.PERSON.of(person),
                            Ids.GUIDELINE.of(i),
                            Ids.VERSION.of(i),
                            1,
                            1,
                            fingerprintOf(i),
                            "Ich habe die Richtlinie „Richtlinie " + i + "“ in Version 1 gelesen.",
                            "DE",
                            CompanyRows.BEGIN);
                    fulfil(fulfilled, person, "ACKNOWLEDGEMENT", guidelineOf(i), FROM, CompanyRows.OPEN);
                }
            }
        }
    }

    private Batch fulfilments() throws SQLException {
        return new Batch(
                connection,
                "ledger_fulfilled (id, person_id, kind, condition_key, level_no, from_day, until_day, grace_until,"
                        + " recorded_at)");
    }

    private static void fulfil(Batch rows, int person, String kind, String key, LocalDate from, LocalDate until)
            throws SQLException {
        var first = kind.equals("TRAINING") ? 0 : 1L << 40;
        rows.add(
                Ids.FULFILMENT.of(first + rows.rows()),
                Ids.PERSON.of(person),
                kind,
                key,
                1,
                from,
                until,
                until,
                CompanyRows.BEGIN);
    }
}
