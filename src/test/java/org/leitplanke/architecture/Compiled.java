package org.leitplanke.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Classes that break a rule on purpose. They are compiled into a folder of their own, so that no server ever finds
 * them.
 */
final class Compiled {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    private Compiled() {}

    static JavaClasses from(Path folder, String... sources) {
        try {
            var arguments = new ArrayList<>(List.of(
                    "-proc:none",
                    "-nowarn",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.resolve("classes").toString()));
            for (var source : sources) {
                var file =
                        folder.resolve(first(PACKAGE, source).replace('.', '/')).resolve(first(TYPE, source) + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source);
                arguments.add(file.toString());
            }
            var result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (result != 0) {
                throw new IllegalStateException("The example does not compile");
            }
            return new ClassFileImporter().importPath(folder.resolve("classes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, String source) {
        var found = pattern.matcher(source);
        if (!found.find()) {
            throw new IllegalArgumentException(source);
        }
        return found.group(1);
    }
}
