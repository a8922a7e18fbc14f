package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sentences get what they name, and every option of a choice has its word. */
class ArgumentsTest {

    private static final Pattern PLAIN = Pattern.compile("text\\['([^']+)'\\]");
    private static final Pattern FILLED = Pattern.compile("say\\.with\\(\\s*'([^']+)'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Constants that are never put into words there, and so need none. */
    private static final Map<String, Set<String>> NEVER_SAID = Map.of(
            "guideline.mark.", Set.of("SAME"), // what has not changed carries no mark
            "guideline.mine.", Set.of("NOT_ASKED"), // is not listed
            "responsibility.candidate.word.", Set.of("INFO"), // candidates are ready, missing something or impossible
            "responsibility.training.word.", Set.of("INFO", "LATE") // training is never shown as late to the head
            );

    private static final Catalogue GERMAN = Catalogue.of("de");

    @Test
    void pages_fill_in_what_a_sentence_names() {
        var violations = House.files(House.PAGES, ".xhtml").stream()
                .flatMap(file -> violations(Page.path(file), House.read(file), GERMAN.texts()).stream())
                .toList();

        House.none(
                violations,
                "readers would see {0}: a text with arguments is said by say.with('key', a, b), one argument each;"
                        + " a text without is said by text['key']");
    }

    @Test
    void every_option_has_its_word() {
        var violations = new TreeSet<String>();

        optionWords().forEach((prefix, words) -> {
            var isComplete = enums().values().stream().anyMatch(words::containsAll);
            if (!isComplete) {
                enums().forEach((name, constants) -> {
                    if (constants.containsAll(words)) {
                        var missing = new TreeSet<>(constants);
                        missing.removeAll(words);
                        missing.removeAll(NEVER_SAID.getOrDefault(prefix, Set.of()));
                        if (missing.isEmpty()) {
                            return;
                        }
                        violations.add(prefix + " has no words for " + missing + " of " + name);
                    }
                });
            }
        });

        House.none(violations, "a constant without a word is shown as ??? key ???: add its text in both languages");
    }

    @Test
    void wrong_arguments_are_found() {
        var texts = Map.of("a.none", "Ja", "a.two", "{0} von {1}");

        assertThat(violations("a.xhtml", "#{text['a.none']} #{say.with('a.two', f(x, y), z)}", texts))
                .isEmpty();
        assertThat(violations("a.xhtml", "#{text['a.two']}", texts)).hasSize(1);
        assertThat(violations("a.xhtml", "#{say.with('a.two', f(x, y))}", texts))
                .hasSize(1);
    }

    private static List<String> violations(String file, String source, Map<String, String> texts) {
        var found = new ArrayList<String>();
        PLAIN.matcher(source).results().forEach(said -> {
            if (named(texts.getOrDefault(said.group(1), "")) > 0) {
                found.add(file + " says " + said.group(1) + " without its arguments");
            }
        });
        FILLED.matcher(source).results().forEach(said -> {
            var given = argumentsAfter(source, said.end());
            var text = texts.get(said.group(1));
            if (text != null && named(text) > given) {
                found.add(file + " gives " + given + " arguments to " + said.group(1) + ", which names " + named(text));
            }
        });
        return found;
    }

    /** How many arguments a text asks for. */
    private static int named(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** How many arguments follow until the bracket closes. */
    private static int argumentsAfter(String source, int start) {
        var depth = 0;
        var count = 0;
        var quoted = false;
        for (int i = start; i < source.length() && depth >= 0; i++) {
            var character = source.charAt(i);
            quoted ^= character == '\'';
            if (!quoted && (character == '(' || character == '[')) {
                depth++;
            } else if (!quoted && (character == ')' || character == ']')) {
                depth--;
            } else if (!quoted && character == ',' && depth == 0) {
                count++;
            }
        }
        return count;
    }

    /** The words in capitals that stand below a prefix which the code completes. */
    private static Map<String, Set<String>> optionWords() {
        var words = new TreeMap<String, Set<String>>();
        TextsTest.uses().stream()
                .map(Catalogue.Use::key)
                .filter(key -> key.endsWith(".*"))
                .map(key -> key.substring(0, key.length() - 1))
                .forEach(prefix -> {
                    var options = GERMAN.texts().keySet().stream()
                            .filter(key -> key.startsWith(prefix))
                            .map(key -> key.substring(prefix.length()))
                            .filter(option -> WORD.matcher(option).matches())
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (!options.isEmpty()) {
                        words.put(prefix, options);
                    }
                });
        return words;
    }

    private static Map<String, Set<String>> enums() {
        return House.classes().stream()
                .filter(JavaClass::isEnum)
                .collect(Collectors.toMap(JavaClass::getName, ArgumentsTest::constants));
    }

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
    }
}
