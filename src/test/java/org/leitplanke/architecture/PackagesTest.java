package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every feature says in a few sentences what it promises. */
class PackagesTest {

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.:!](?=\\s|$)");

    @Test
    void every_feature_introduces_itself_in_two_to_six_sentences() {
        var violations = new ArrayList<String>();

        for (var feature : ModulesTest.MAY_IMPORT.keySet()) {
            var folder = House.MAIN.resolve("org/leitplanke").resolve(feature);
            if (Files.exists(folder)) {
                var file = folder.resolve("package-info.java");
                var sentences = Files.exists(file) ? sentences(House.read(file)) : 0;
                if (sentences < 2 || sentences > 6) {
                    violations.add(file + " says " + sentences + " sentences");
                }
            }
        }

        House.none(
                violations,
                "package-info.java is what a newcomer reads first: say in 2 to 6 sentences what the feature promises"
                        + " and which rules it guards");
    }

    @Test
    void sentences_are_counted() {
        assertThat(sentences("/** One thing. */ package a;")).isEqualTo(1);
        assertThat(sentences("/**\n * One thing, e.g. 2.5 of it.\n *\n * <p>And two.\n */"))
                .isEqualTo(2);
        assertThat(sentences("package a;")).isZero();
    }

    private static long sentences(String source) {
        var javadoc = JAVADOC.matcher(source);
        if (!javadoc.find()) {
            return 0;
        }
        var text = javadoc.group(1).replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\b\\w\\.\\w\\.", "");
        return SENTENCE_END.matcher(text.strip()).results().count();
    }
}
