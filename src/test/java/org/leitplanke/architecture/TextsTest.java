package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal says the same in both languages, says nothing it never shows, and never speaks in codes. */
class TextsTest {

    private static final Pattern CODE = Pattern.compile("\\b[RTGA]\\d{1,2}\\b|\\bBR-\\d+");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern CONSENT = Pattern.compile("(?i)zustimm|\\bagree|\\bconsent");

    /** Keys that the platform asks for by itself. */
    private static final Pattern OF_FACES = Pattern.compile("(jakarta\\.faces|org\\.primefaces|primefaces)\\..*");

    private static final Catalogue GERMAN = Catalogue.of("de");
    private static final Catalogue ENGLISH = Catalogue.of("en");

    @Test
    void both_languages_say_the_same_keys() {
        var onlyGerman = new TreeSet<>(GERMAN.texts().keySet());
        onlyGerman.removeAll(ENGLISH.texts().keySet());
        var onlyEnglish = new TreeSet<>(ENGLISH.texts().keySet());
        onlyEnglish.removeAll(GERMAN.texts().keySet());

        House.none(onlyGerman, "these keys have no English text: half of the readers would see ??? key ???");
        House.none(onlyEnglish, "these keys have no German text: half of the readers would see ??? key ???");
    }

    @Test
    void keys_are_sorted_and_stand_once() {
        for (var catalogue : List.of(GERMAN, ENGLISH)) {
            assertThat(catalogue.keysInOrder())
                    .as(catalogue.file() + ": sorted files merge without conflicts; LC_ALL=C sort -u does it")
                    .doesNotHaveDuplicates();
            assertThat(House.read(Path.of(catalogue.file())).lines())
                    .as(catalogue.file() + ": sorted files merge without conflicts; LC_ALL=C sort -u does it")
                    .isSorted();
        }
    }

    @Test
    void every_key_that_is_used_exists() {
        var missing = uses().stream()
                .filter(use -> !GERMAN.knows(use))
                .map(use -> use.where() + " says " + use.key())
                .toList();

        House.none(missing, "a page would show ??? key ???: add the text to texts_de and texts_en");
    }

    @Test
    void every_key_that_exists_is_used() {
        var uses = uses();
        var unused = GERMAN.texts().keySet().stream()
                .filter(key -> !OF_FACES.matcher(key).matches())
                .filter(key -> uses.stream().noneMatch(use -> use.covers(key)))
                .toList();

        House.none(unused, "nobody reads these texts: take them out of both files, or say them where they belong");
    }

    @Test
    void texts_can_be_filled_in() {
        var violations = Stream.of(GERMAN, ENGLISH)
                .flatMap(catalogue -> malformed(catalogue).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        GERMAN.texts().forEach((key, text) -> {
            var other = ENGLISH.texts().get(key);
            if (other != null && !arguments(text).equals(arguments(other))) {
                violations.add(
                        key + " names " + arguments(text) + " in German and " + arguments(other) + " in English");
            }
        });

        House.none(
                violations,
                "texts with {0} are filled in by MessageFormat: braces must close, apostrophes are doubled there"
                        + " (and only there), and both languages name the same things");
    }

    @Test
    void texts_speak_in_words_and_not_in_codes() {
        House.none(
                Stream.of(GERMAN, ENGLISH)
                        .flatMap(catalogue -> codes(catalogue).stream())
                        .toList(),
                "only administration knows catalogue codes; say the name of the role, module or rule");
    }

    @Test
    void taking_note_is_not_agreeing() {
        House.none(
                Stream.of(GERMAN, ENGLISH)
                        .flatMap(catalogue -> consents(catalogue).stream())
                        .toList(),
                "an employee takes note of a guideline and need not agree with it: say zur Kenntnis nehmen / take note");
    }

    @Test
    void texts_that_break_every_rule_are_found() {
        var bad = Catalogue.of(
                "bad",
                "a.acknowledge=Ich stimme zu, zustimmen\na.open={0 offen\na.quote=Nimm's, {0}\na.twice=O''k\na.code=Rolle R04");

        assertThat(malformed(bad)).hasSize(3);
        assertThat(codes(bad)).hasSize(1);
        assertThat(consents(bad)).hasSize(1);
    }

    @Test
    void keys_are_found_where_they_are_used() {
        var names = Set.of("channel");

        assertThat(Catalogue.usesInJava(
                        Path.of("A.java"),
                        "say(\"channel.a\"); // \"channel.b\"\n\"channel.state.\" + s; \"channel.\" + field + \"Needed\"",
                        names))
                .extracting(Catalogue.Use::key)
                .containsExactly("channel.a", "channel.state.*", "channel.*Needed");
        assertThat(Catalogue.usesInPage(
                        "a.xhtml",
                        "<p>#{text[ok ? 'channel.a' : 'channel.b']}</p>"
                                + " #{say.option('channel.state', row.state)} 'channel.c'",
                        names))
                .extracting(Catalogue.Use::key)
                .containsExactly("channel.a", "channel.b", "channel.state.*");
    }

    static List<Catalogue.Use> uses() {
        var namespaces = GERMAN.namespaces();
        var uses = new ArrayList<Catalogue.Use>();
        House.sources().forEach((file, source) -> uses.addAll(Catalogue.usesInJava(file, source, namespaces)));
        House.files(House.PAGES, ".xhtml")
                .forEach(file -> uses.addAll(Catalogue.usesInPage(Page.path(file), House.read(file), namespaces)));
        return uses;
    }

    private static List<String> malformed(Catalogue catalogue) {
        var found = new ArrayList<String>();
        catalogue.texts().forEach((key, text) -> {
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                found.add(catalogue.file() + " " + key + ": " + e.getMessage());
                return;
            }
            var filledIn = ARGUMENT.matcher(text).find();
            if (filledIn && LONE_APOSTROPHE.matcher(text).find()) {
                found.add(catalogue.file() + " " + key + ": a single apostrophe swallows what follows");
            }
            if (!filledIn && text.contains("''")) {
                found.add(catalogue.file() + " " + key + ": shows two apostrophes, because nothing is filled in");
            }
        });
        return found;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(Catalogue catalogue) {
        return matching(catalogue, CODE, key -> true);
    }

    private static List<String> consents(Catalogue catalogue) {
        return matching(catalogue, CONSENT, Catalogue::isAcknowledgement);
    }

    private static List<String> matching(
            Catalogue catalogue, Pattern pattern, java.util.function.Predicate<String> keys) {
        return catalogue.texts().entrySet().stream()
                .filter(text -> keys.test(text.getKey()))
                .filter(text -> pattern.matcher(text.getValue()).find())
                .map(text -> catalogue.file() + " " + text.getKey() + "=" + text.getValue())
                .toList();
    }
}
