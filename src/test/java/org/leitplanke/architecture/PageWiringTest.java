package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What pages name exists: other pages, and what they ask their beans for. Found here in seconds, not by a visitor. */
class PageWiringTest {

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w:/.])(/(?:[a-zA-Z][\\w-]*/)*[\\w-]+\\.xhtml)");
    private static final Pattern EL = Pattern.compile("#\\{((?:[^}'\"]|'[^']*'|\"[^\"]*\")*)}");
    private static final Pattern ASKED = Pattern.compile("(?<![.\\w'])([a-z]\\w*)\\.([a-zA-Z]\\w*)");

    /** Pages that are on their way. */
    private static final Set<String> NOT_YET = Set.of();

    @Test
    void every_address_leads_somewhere() {
        var violations = new ArrayList<String>();

        House.sources()
                .forEach((file, source) -> Literals.in(source)
                        .forEach(literal -> violations.addAll(deadEnds(file + ":" + literal.line(), literal.text()))));
        House.files(House.PAGES, ".xhtml")
                .forEach(file -> violations.addAll(deadEnds(file.toString(), House.read(file))));

        House.none(violations, "a link that leads nowhere costs trust: name a page that exists below webapp");
    }

    @Test
    void beans_have_what_pages_ask_for() {
        var beans = beans();
        var violations = House.files(House.PAGES, ".xhtml").stream()
                .flatMap(file -> unanswered(Page.path(file), House.read(file), beans).stream())
                .toList();

        House.none(violations, "the page would break when it is opened: the bean has no such getter or method");
    }

    @Test
    void dead_ends_and_unanswered_questions_are_found() {
        var beans = beans();

        assertThat(deadEnds("A.java", "/nowhere/at-all.xhtml?id=1")).hasSize(1);
        assertThat(deadEnds("A.java", "/sign-in.xhtml?faces-redirect=true")).isEmpty();
        assertThat(unanswered("/a.xhtml", "#{shell.nothing} #{say.with('shell.nothing', shell.language)}", beans))
                .hasSize(1);
    }

    private static List<String> deadEnds(String where, String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(address -> address.group(1))
                .filter(address -> !Files.exists(House.PAGES.resolve(address.substring(1))))
                .filter(address -> !NOT_YET.contains(address))
                .map(address -> where + " leads to " + address)
                .toList();
    }

    private static List<String> unanswered(String file, String source, Map<String, JavaClass> beans) {
        var found = new ArrayList<String>();
        EL.matcher(source).results().forEach(expression -> {
            var words = expression.group(1).replaceAll("'[^']*'", "''");
            ASKED.matcher(words)
                    .results()
                    .filter(asked -> beans.containsKey(asked.group(1)))
                    .filter(asked -> !answers(beans.get(asked.group(1)), asked.group(2)))
                    .map(asked -> file + " asks #{" + asked.group() + "}")
                    .forEach(found::add);
        });
        return found;
    }

    private static boolean answers(JavaClass bean, String name) {
        var capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return bean.getAllMethods().stream()
                .anyMatch(
                        method -> Set.of(name, "get" + capital, "is" + capital).contains(method.getName()));
    }

    private static Map<String, JavaClass> beans() {
        return House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.toMap(PageWiringTest::nameOf, type -> type, (one, other) -> one, TreeMap::new));
    }

    private static String nameOf(JavaClass bean) {
        var given = bean.getAnnotationOfType(Named.class).value();
        var simple = bean.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }
}
