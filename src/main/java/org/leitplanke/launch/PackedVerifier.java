package org.leitplanke.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * The check of the audit trail as it lies packed in the runnable jar: the drivers and the verifier's own classes are
 * taken out of the portal's archive into a folder that goes again at the end. Nothing else of the portal is loaded.
 */
final class PackedVerifier {

    private static final String ARCHIVE = "MICRO-INF/deploy/ROOT.war";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final Pattern NEEDED =
            Pattern.compile("WEB-INF/lib/(derby|postgresql)[^/]*\\.jar|" + CLASSES + "org/leitplanke/verify/[^/]+");

    int run(String[] options) throws Exception {
        var folder = Files.createTempDirectory("leitplanke-verify");
        try {
            var path = unpack(folder);
            try (var loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
                return (int) loader.loadClass("org.leitplanke.verify.Verify")
                        .getMethod("run", String[].class, PrintStream.class)
                        .invoke(null, options, System.out);
            }
        } finally {
            delete(folder);
        }
    }

    private static List<URL> unpack(Path folder) throws Exception {
        var jar = Path.of(PackedVerifier.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var path = new ArrayList<URL>();
        path.add(Files.createDirectories(folder.resolve(CLASSES)).toUri().toURL());
        try (var file = new JarFile(jar.toFile());
                var archive = new ZipInputStream(file.getInputStream(file.getEntry(ARCHIVE)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!NEEDED.matcher(entry.getName()).matches()) {
                    continue;
                }
                var target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(archive, target);
                if (entry.getName().endsWith(".jar")) {
                    path.add(target.toUri().toURL());
                }
            }
        }
        return path;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
