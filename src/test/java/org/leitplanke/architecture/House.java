package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the rules look at: the classes that are shipped, and the files they are made from. */
final class House {

    static final String ROOT = "org.leitplanke";
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    static final Path PAGES = Path.of("webapp");
    static final Path MIGRATIONS = Path.of("db/migration");

    /** Packages that serve the features and are none themselves. */
    static final Set<String> SERVING = Set.of("platform", "identity", "audit", "start", "demo", "verify", "launch");

    private static JavaClasses classes;

    private House() {}

    /** Every class that is shipped. */
    static synchronized JavaClasses classes() {
        if (classes == null) {
            classes = new ClassFileImporter().importPath(Path.of("target/classes"));
        }
        return classes;
    }

    /** The feature a class belongs to: the package right below the root. */
    static String featureOf(JavaClass type) {
        return featureOf(type.getPackageName());
    }

    static String featureOf(String packageName) {
        var below = packageName.substring(Math.min(packageName.length(), ROOT.length() + 1));
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    /** All files below a folder with this ending, in order. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Every Java file that is shipped, with its text. */
    static Map<Path, String> sources() {
        var sources = new TreeMap<Path, String>();
        files(MAIN, ".java").forEach(file -> sources.put(file, read(file)));
        return sources;
    }

    /** Fails with every violation on a line of its own, and with the reason. */
    static void none(Collection<String> violations, String because) {
        assertThat(violations).as(because).isEmpty();
    }
}
