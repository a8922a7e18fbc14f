package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leitplanke.architecture.Page.Tag;

/** Whatever stands in an address, the page is loaded: what a parameter is turned into must not fail. */
class AddressesTest {

    /** A text is what it is, and everything that is not yes is no. */
    private static final Set<Class<?>> ANYTHING = Set.of(String.class, boolean.class);

    /** What makes something of whatever is typed. */
    private static final Map<Class<?>, String> NEVER_COMPLAINING = Map.of(int.class, "page");

    private static final Map<String, Class<?>> BEANS = House.classes().stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(Collectors.toMap(AddressesTest::nameOf, JavaClass::reflect, (one, other) -> one));

    @Test
    void no_parameter_of_an_address_keeps_a_page_from_being_loaded() {
        var violations =
                Page.all().stream().flatMap(page -> fragile(page).stream()).toList();

        House.none(
                violations,
                "where a parameter cannot be read, the action of the page is skipped and it stands there empty: take a"
                        + " text and read it kindly, or use converter=\"page\" for the number of a page");
    }

    @Test
    void a_fragile_parameter_is_found() {
        var bad = Page.of(
                "/channel/bad.xhtml",
                "<f:metadata><f:viewParam name=\"page\" value=\"#{channelListPage.page}\"/>"
                        + "<f:viewParam name=\"page\" value=\"#{channelListPage.page}\" converter=\"page\"/>"
                        + "<f:viewParam name=\"from\" value=\"#{auditListPage.question.from}\" converter=\"day\"/>"
                        + "<f:viewParam name=\"id\" value=\"#{channelDetailPage.id}\" required=\"true\"/>"
                        + "<f:viewParam name=\"id\" value=\"#{channelDetailPage.id}\"/></f:metadata>");

        assertThat(fragile(bad)).hasSize(3);
    }

    private static List<String> fragile(Page page) {
        return page.tags("f:viewParam")
                .filter(tag -> !isRobust(tag))
                .map(tag -> page.at(tag) + tag.attribute("name") + " is read as "
                        + typeOf(tag.attribute("value")).getSimpleName())
                .toList();
    }

    private static boolean isRobust(Tag tag) {
        var type = typeOf(tag.attribute("value"));
        var converter = tag.attribute("converter");
        var understood = converter.isEmpty() ? ANYTHING.contains(type) : converter.equals(NEVER_COMPLAINING.get(type));
        return understood
                && Stream.of("required", "validator")
                        .allMatch(one -> tag.attribute(one).isEmpty());
    }

    /** The type behind {@code #{bean.part.property}}. */
    private static Class<?> typeOf(String expression) {
        var words = new ArrayList<>(
                List.of(expression.substring(2, expression.length() - 1).split("\\.")));
        var type = BEANS.get(words.remove(0));
        for (var word : words) {
            type = property(type, word);
        }
        return type;
    }

    private static Class<?> property(Class<?> type, String name) {
        var capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(type.getMethods())
                .filter(method -> Set.of("get" + capital, "is" + capital).contains(method.getName()))
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
    }

    private static String nameOf(JavaClass bean) {
        var given = bean.getAnnotationOfType(Named.class).value();
        var simple = bean.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }
}
