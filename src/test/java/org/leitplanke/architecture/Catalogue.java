package org.leitplanke.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one language, and where keys are used. */
record Catalogue(String file, List<String> keysInOrder, Map<String, String> texts) {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z0-9_]+)+\\.?");
    private static final Pattern COMPOSED =
            Pattern.compile("\"([a-z][A-Za-z]*\\.)\" \\+ [\\w.()]+ \\+ \"([A-Za-z.]*[A-Za-z])\"");
    private static final Pattern EL = Pattern.compile("#\\{((?:[^}'\"]|'[^']*'|\"[^\"]*\")*)}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern OPTION = Pattern.compile("say\\.option\\(\\s*'([^']+)'");

    /** A key as it stands in a file; a star stands for what the code puts there. */
    record Use(String key, String where) {

        boolean covers(String other) {
            return key.contains("*")
                    ? other.matches(key.replace(".", "\\.").replace("*", "[A-Za-z0-9_.-]+"))
                    : other.equals(key);
        }
    }

    static Catalogue of(String language) {
        var file = Path.of("src/main/resources/texts_" + language + ".properties");
        return of(file.toString(), House.read(file));
    }

    static Catalogue of(String file, String content) {
        var keys = new ArrayList<String>();
        var texts = new TreeMap<String, String>();
        content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var equals = line.indexOf('=');
            keys.add(line.substring(0, equals));
            texts.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return new Catalogue(file, keys, texts);
    }

    /** The first words of all keys: whatever looks like a key and begins with one of them must be one. */
    Set<String> namespaces() {
        return texts.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys and parts of keys that a Java file speaks of. */
    static List<Use> usesInJava(Path file, String source, Set<String> namespaces) {
        var found = new ArrayList<Use>();
        Literals.in(source).stream()
                .filter(literal -> isKey(literal.text(), namespaces))
                .map(literal -> new Use(open(literal.text()), file + ":" + literal.line()))
                .forEach(found::add);
        COMPOSED.matcher(source)
                .results()
                .filter(parts -> namespaces.contains(
                        parts.group(1).substring(0, parts.group(1).indexOf('.'))))
                .map(parts -> new Use(parts.group(1) + "*" + parts.group(2), file.toString()))
                .forEach(found::add);
        return found;
    }

    private static String open(String key) {
        return key.endsWith(".") ? key + "*" : key;
    }

    /** Keys and parts of keys that a page speaks of. */
    static List<Use> usesInPage(String file, String source, Set<String> namespaces) {
        var found = new ArrayList<Use>();
        EL.matcher(source).results().forEach(expression -> {
            var line =
                    file + ":" + source.substring(0, expression.start()).lines().count();
            OPTION.matcher(expression.group())
                    .results()
                    .forEach(option -> found.add(new Use(option.group(1) + ".*", line)));
            var rest = OPTION.matcher(expression.group()).replaceAll("");
            QUOTED.matcher(rest)
                    .results()
                    .map(quoted -> quoted.group(1))
                    .filter(text -> isKey(text, namespaces))
                    .forEach(key -> found.add(new Use(open(key), line)));
        });
        return found;
    }

    private static boolean isKey(String text, Set<String> namespaces) {
        return KEY.matcher(text).matches() && namespaces.contains(text.substring(0, text.indexOf('.')));
    }

    boolean knows(Use use) {
        return use.key().contains("*") ? texts.keySet().stream().anyMatch(use::covers) : texts.containsKey(use.key());
    }

    /** Whether the text belongs to taking note of a guideline. */
    static boolean isAcknowledgement(String key) {
        return key.toLowerCase(Locale.ROOT).contains("acknowledg");
    }
}
