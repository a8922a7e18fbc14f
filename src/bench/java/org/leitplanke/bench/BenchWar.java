package org.leitplanke.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The portal as it is shipped, with the reference page and the doors of the measurements beside it. Never shipped. */
final class BenchWar {

    private static final Path CLASSES = Path.of("target/test-classes");
    private static final Path PAGES = Path.of("src/bench/webapp");
    private static final String BESIDE = "org/leitplanke/bench/server";

    /** Nobody has to be signed in to be measured; the doors stand on loopback and only while a measurement runs. */
    private static final String OPEN_DOORS = """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>bench</web-resource-name>
                  <url-pattern>/bench/*</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    private BenchWar() {}

    static Path build() {
        var war = Path.of("target/bench/ROOT.war");
        try {
            Files.createDirectories(war.getParent());
            Files.copy(Path.of("target/ROOT.war"), war, StandardCopyOption.REPLACE_EXISTING);
            var fragment = Path.of("target/bench/open-doors.jar");
            Files.deleteIfExists(fragment);
            try (var jar = FileSystems.newFileSystem(fragment, Map.of("create", "true"))) {
                Files.createDirectories(jar.getPath("META-INF"));
                Files.writeString(jar.getPath("META-INF", "web-fragment.xml"), OPEN_DOORS);
            }
            try (var zip = FileSystems.newFileSystem(war)) {
                copy(CLASSES.resolve(BESIDE), zip.getPath("WEB-INF/classes", BESIDE));
                copy(PAGES.resolve("portal"), zip.getPath("/"));
                Files.copy(fragment, zip.getPath("WEB-INF/lib/open-doors.jar"));
            }
            return war;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Faces application with one page and nothing behind it, packed into a jar as the portal is. */
    static Path empty() {
        var war = Path.of("target/bench/empty/ROOT.war");
        var jar = Path.of("target/bench/empty.jar");
        try {
            Files.createDirectories(war.getParent());
            Files.deleteIfExists(war);
            try (var zip = FileSystems.newFileSystem(war, Map.of("create", "true"))) {
                copy(PAGES.resolve("empty"), zip.getPath("/"));
            }
            Files.deleteIfExists(jar);
            var packing = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            System.getProperty("payara.jar", "target/server/payara-micro.jar"),
                            "--deploy",
                            war.toString(),
                            "--prebootcommandfile",
                            "payara-config/pre-boot.txt",
                            "--logproperties",
                            "payara-config/logging.properties",
                            "--nocluster",
                            "--disablephonehome",
                            "--outputuberjar",
                            jar.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/bench/empty.log").toFile())
                    .start();
            if (packing.waitFor() != 0) {
                throw new IllegalStateException("The empty application could not be packed");
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
