package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The pages as they are shipped, ours and those in libraries. */
class PackedPagesIT {

    private static final Pattern PATH =
            Pattern.compile("<(?:ui:(?:include|composition|decorate)|c:import)\\b[^>]*?(?:src|template)=\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("/[\\w/.-]+\\.xhtml");

    private final List<String> pages = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    /** T03: what is included never depends on a request. */
    @Test
    void every_page_in_the_jar_is_put_together_from_fixed_paths() throws IOException {
        try (var jar = Files.newInputStream(Path.of(System.getProperty("portal.jar")))) {
            look("", jar);
        }

        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    private void look(String where, InputStream archive) throws IOException {
        var entries = new ZipInputStream(archive);
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            var name = where + "/" + entry.getName();
            if (name.endsWith(".war") || where.contains(".war") && name.endsWith(".jar")) {
                look(name, entries);
            } else if (name.endsWith(".xhtml")) {
                pages.add(name);
                var source = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                PATH.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(path -> !LITERAL.matcher(path).matches())
                        .forEach(path -> wrong.add(name + " includes " + path));
            }
        }
    }
}
