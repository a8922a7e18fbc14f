package org.leitplanke.guideline;

import static org.leitplanke.identity.Permission.GUIDELINE_DRAFT;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.UseCase;

/** The guidelines that come with the portal as a pattern, to be taken over as drafts of one's own. */
@UseCase
public class StarterGuidelines {

    private static final int PATTERNS = 10;

    @Inject
    Guidelines guidelines;

    @Inject
    GuidelineDrafting drafting;

    @Inject
    Days days;

    /** A pattern with its title in the reader's language. */
    public record Pattern(String code, String title, int minutes) implements java.io.Serializable {}

    /** Those that were not taken over yet. */
    @Requires(GUIDELINE_DRAFT)
    public List<Pattern> offered(Language language) {
        var taken = guidelines.codes();
        return IntStream.rangeClosed(1, PATTERNS)
                .mapToObj("G%02d"::formatted)
                .filter(code -> !taken.contains(code))
                .flatMap(code -> read(code, language).or(() -> read(code, Language.DE)).stream()
                        .map(file -> new Pattern(code, file.fact("title"), file.minutes())))
                .toList();
    }

    /** A new draft with the pattern's text in all its languages. */
    @Requires(GUIDELINE_DRAFT)
    public GuidelineId takeOver(String code) {
        var german = read(code, Language.DE).orElseThrow(() -> new Missing("guideline", code));
        var texts = new EnumMap<Language, Wording>(Language.class);
        for (var language : Language.values()) {
            read(code, language).ifPresent(file -> texts.put(language, file.wording()));
        }
        return drafting.start(code, german.draft(texts, days.today()));
    }

    static Optional<StarterFile> read(String code, Language language) {
        var path = "/db/starter/guideline/" + code + "_" + language.code() + ".md";
        try (var file = StarterGuidelines.class.getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(StarterFile.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Front matter between two lines of dashes, then the text. */
    record StarterFile(Map<String, String> facts, String body) {

        static StarterFile parse(String content) {
            var parts = content.replace("\r\n", "\n").split("(?m)^---\\s*$", 3);
            var facts = new HashMap<String, String>();
            parts[1].lines().filter(line -> line.contains(":")).forEach(line -> {
                var colon = line.indexOf(':');
                facts.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            });
            return new StarterFile(facts, parts[2].strip());
        }

        String fact(String name) {
            return facts.getOrDefault(name, "");
        }

        int minutes() {
            return Integer.parseInt(facts.getOrDefault("minutes", "5"));
        }

        Wording wording() {
            return new Wording(fact("title"), fact("summary"), body, null);
        }

        Draft draft(Map<Language, Wording> texts, LocalDate today) {
            var usual = Draft.blank(today);
            return new Draft(
                    texts,
                    ChangeKind.SUBSTANTIVE,
                    new CoDetermination(
                            CoDetermination.State.valueOf(facts.getOrDefault("codetermination", "OPEN")), null, null),
                    usual.audience(),
                    usual.dueDays(),
                    minutes(),
                    usual.effectiveFrom(),
                    usual.reviewBy());
        }
    }
}
