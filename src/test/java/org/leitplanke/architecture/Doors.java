package org.leitplanke.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leitplanke.identity.OpenToAll;
import org.leitplanke.identity.Requires;
import org.leitplanke.outside.Inventory;

/** Which locked doors the methods of a page lead to, through everything of the web they call. */
final class Doors {

    private final Set<String> found = new TreeSet<>();
    private final Set<String> visited = new HashSet<>();

    /** Filters let through, add headers or refuse; none of them answers with anything of its own. */
    static final Set<String> FILTERS = Set.of(
            "org.leitplanke.identity.web.ActorFilter",
            "org.leitplanke.platform.web.Admission",
            "org.leitplanke.platform.web.HeadersFilter",
            "org.leitplanke.platform.web.OperatorsFilter",
            "org.leitplanke.platform.web.ReadableRequests");

    /** What answers beside the pages: for the page's own script, and only to whoever has that page before her. */
    static final Set<String> ENDPOINTS =
            Set.of("org.leitplanke.draft.web.KeptAtOnce", "org.leitplanke.identity.web.SessionEnd");

    private Doors() {}

    /** The operations that the doors ask for, {@code open to all} for doors without a lock. */
    static Set<String> behind(Collection<? extends JavaCodeUnit> methods) {
        var doors = new Doors();
        methods.forEach(doors::follow);
        return doors.found;
    }

    private void follow(JavaCodeUnit method) {
        if (!visited.add(method.getFullName())) {
            return;
        }
        Stream.concat(method.getCallsFromSelf().stream(), method.getCodeUnitReferencesFromSelf().stream())
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .forEach(this::arrive);
    }

    private void arrive(JavaCodeUnit called) {
        if (called.isAnnotatedWith(Requires.class)) {
            found.add(called.getAnnotationOfType(Requires.class).value().name());
        } else if (called.isAnnotatedWith(OpenToAll.class)) {
            found.add(Inventory.OPEN_TO_ALL);
        } else if (isOfTheWeb(called.getOwner())) {
            follow(called);
        }
    }

    private static boolean isOfTheWeb(JavaClass type) {
        return type.getPackageName().startsWith(House.ROOT)
                && type.getPackageName().endsWith(".web");
    }

    /** What opening a page calls: what its expressions ask, and how their beans begin. */
    static List<JavaMethod> opening(Commands page) {
        var begun = page.asked().stream()
                .flatMap(asked -> bean(asked.substring(0, asked.indexOf('.'))).stream())
                .flatMap(bean -> bean.getAllMethods().stream())
                .filter(method -> method.isAnnotatedWith(PostConstruct.class));
        return Stream.concat(page.asked().stream().flatMap(asked -> methods(asked).stream()), begun)
                .distinct()
                .toList();
    }

    /** The methods that answer to {@code bean.name} in an expression. */
    static List<JavaMethod> methods(String asked) {
        var cut = asked.indexOf('.');
        if (cut < 0) {
            return List.of();
        }
        var name = asked.substring(cut + 1);
        var names = Set.of(name, "get" + capital(name), "is" + capital(name));
        return bean(asked.substring(0, cut)).stream()
                .flatMap(bean -> bean.getAllMethods().stream())
                .filter(method -> names.contains(method.getName()))
                .toList();
    }

    /** The bean of this name; none for what is no bean, such as the variable of a list. */
    static List<JavaClass> bean(String name) {
        return House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .filter(type -> type.getSimpleName().equals(capital(name)))
                .toList();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
