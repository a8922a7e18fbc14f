package org.leitplanke.approval;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;

/**
 * What the starter content says about requests: questions, deadlines, checklist, conditions and reasons. Read once per
 * start; a request keeps the texts it was decided by, and the fingerprint of the catalogue it was submitted under.
 */
@ApplicationScoped
public class Catalogue {

    private static final String FOLDER = "/db/starter/approval/";

    private final List<Question> questions =
            read("triage", row -> new Question(row.getField("code"), said(row, "question"), said(row, "help")));
    private final List<Type> types = read("types", Catalogue::type);
    private final List<Item> items = read("checklist", Catalogue::item);
    private final List<Demand> demands = read(
            "conditions",
            row -> new Demand(row.getField("code"), ConditionKind.valueOf(row.getField("kind")), said(row, "text")));
    private final List<Reason> reasons =
            read("reasons", row -> new Reason(row.getField("code"), said(row, "text"), said(row, "remedy")));
    private final String version =
            Fingerprint.of(questions + "\n" + types + "\n" + items + "\n" + demands + "\n" + reasons);

    /** A text in both languages. */
    public record Said(String german, String english) implements Serializable {
        public String in(Language language) {
            return language == Language.EN ? english : german;
        }
    }

    /** One of the six questions before everything. */
    public record Question(String code, Said text, Said help) implements Serializable {}

    /** A kind of request, with the working hours each step has. */
    record Type(String code, Said name, int contentHours, int privacyHours) {}

    /** A question of the checklist; a star means that "no" rules out a plain approval. */
    record Item(String code, boolean star, String shownWhen, Said text, Said hint) {}

    /** A condition to choose from. */
    public record Demand(String code, ConditionKind kind, Said text) implements Serializable {}

    /** A reason for rejection, with what would make the request approvable. */
    public record Reason(String code, Said text, Said remedy) implements Serializable {}

    List<Question> questions() {
        return questions;
    }

    List<Demand> demands() {
        return demands;
    }

    List<Reason> reasons() {
        return reasons;
    }

    Reason reason(String code) {
        return reasons.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("reason", code));
    }

    /** Working hours a step of this type has. */
    int hours(ApprovalType type, StepKind kind) {
        var found = type(type);
        return switch (kind) {
            case CONTENT -> found.contentHours();
            case PRIVACY -> found.privacyHours() > 0 ? found.privacyHours() : found.contentHours();
        };
    }

    boolean definesTypes() {
        return types.size() >= ApprovalType.values().length;
    }

    int size() {
        return types.size();
    }

    String version() {
        return version;
    }

    List<Item> items() {
        return items;
    }

    private Type type(ApprovalType type) {
        return types.stream()
                .filter(row -> row.code().equals(type.code()))
                .findFirst()
                .orElseThrow(() -> new Missing("approval type", type));
    }

    private static Type type(NamedCsvRecord row) {
        return new Type(
                row.getField("code"),
                said(row, "name"),
                Integer.parseInt(row.getField("deadline_hours_content")),
                Integer.parseInt(row.getField("deadline_hours_privacy")));
    }

    private static Item item(NamedCsvRecord row) {
        return new Item(
                row.getField("code"),
                Boolean.parseBoolean(row.getField("star")),
                row.getField("shown_when"),
                said(row, "text"),
                said(row, "hint"));
    }

    private static Said said(NamedCsvRecord row, String field) {
        return new Said(row.getField(field + "_de"), row.getField(field + "_en"));
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> each) {
        var name = FOLDER + file + ".csv";
        try (var stream = Objects.requireNonNull(
                        Catalogue.class.getResourceAsStream(name), name + " is part of the build");
                var rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(each).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
