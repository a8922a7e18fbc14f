package org.leitplanke.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields that the pages' sources ask for, whether anybody ever saw them or not. */
final class Sources {

    private static final Path WEBAPP = Path.of(System.getProperty("portal.basedir", "."), "webapp");
    private static final Pattern FIELD = Pattern.compile(
            "<(?:g:(?:field|area|date|choice|radios|checks|check)|h:(?:input|select)\\w+|select|input|textarea)\\b([^>]*)>");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\b[^>]*? name=\"([^\"]+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include\\b[^>]*? src=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\\s(?:id|name)=\"([^\"#]+)\"");

    private Sources() {}

    /** For every page below webapp the ids of its fields and the names of its parameters, those of its parts included. */
    static Map<String, Set<String>> all() {
        var all = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(WEBAPP)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                var page = "/" + WEBAPP.relativize(file).toString().replace('\\', '/');
                if (!page.startsWith("/WEB-INF/")) {
                    var found = new TreeSet<String>();
                    collect(page, found, new HashSet<>());
                    all.put(page, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void collect(String page, Set<String> found, Set<String> seen) {
        if (!seen.add(page)) {
            return;
        }
        var source = read(page);
        FIELD.matcher(source).results().forEach(tag -> {
            var id = ID.matcher(tag.group(1));
            if (!tag.group(1).contains("type=\"submit\"") && id.find()) {
                found.add(id.group(1));
            }
        });
        PARAMETER.matcher(source).results().forEach(parameter -> found.add("?" + parameter.group(1)));
        for (var part :
                INCLUDED.matcher(source).results().map(hit -> hit.group(1)).collect(Collectors.toSet())) {
            collect(part, found, seen);
        }
    }

    private static String read(String page) {
        try {
            return Files.readString(WEBAPP.resolve(page.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
