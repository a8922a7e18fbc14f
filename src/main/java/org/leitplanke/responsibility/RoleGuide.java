package org.leitplanke.responsibility;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.leitplanke.platform.SortKey;

/**
 * What each role of the starter catalogue has to do with a department and with a channel, and the words under which
 * people look for it. Explains only; nothing is decided by it.
 */
@ApplicationScoped
class RoleGuide {

    private static final String FILE = "/db/starter/role/raci.csv";

    /** What the guide says about a role; the topics of both languages as they are compared. */
    private record Entry(Letter inDepartment, Letter onChannel, List<String> topics) {}

    private final Map<RoleCode, Entry> entries = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        var file = Objects.requireNonNull(RoleGuide.class.getResourceAsStream(FILE), FILE + " is part of the build");
        try (var rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> entries.put(new RoleCode(row.getField("role")), entry(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter of a role in the line of such a place; none for a role the guide does not know. */
    Optional<Letter> letter(RoleCode role, Place.Kind line) {
        return Optional.ofNullable(entries.get(role))
                .map(entry -> line == Place.Kind.CHANNEL ? entry.onChannel() : entry.inDepartment());
    }

    /** Whether somebody who types this word looks for this role. */
    boolean isAbout(RoleCode role, String word) {
        var key = SortKey.of(word);
        var entry = entries.get(role);
        return entry != null && entry.topics().stream().anyMatch(topic -> topic.contains(key));
    }

    private static Entry entry(NamedCsvRecord row) {
        var topics = row.getField("topics_de") + ", " + row.getField("topics_en");
        return new Entry(
                Letter.valueOf(row.getField("department")),
                Letter.valueOf(row.getField("channel")),
                Arrays.stream(topics.split(", ")).map(SortKey::of).toList());
    }
}
