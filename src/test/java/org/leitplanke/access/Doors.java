package org.leitplanke.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.identity.OpenToAll;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.UseCase;

/** Every door of the running portal, found among its beans and never listed by hand. */
@ApplicationScoped
class Doors {

    @Inject
    BeanManager beans;

    /** By name. */
    Map<String, Door> all() {
        var found = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.leitplanke."))
                .flatMap(this::doorsOf)
                .toList();
        var shared = found.stream().collect(Collectors.groupingBy(Door::name));
        return shared.values().stream()
                .flatMap(
                        same -> same.size() == 1 ? same.stream() : same.stream().map(Doors::withTypes))
                .sorted(Comparator.comparing(Door::name))
                .collect(Collectors.toMap(Door::name, Function.identity(), Doors::twice, java.util.TreeMap::new));
    }

    private Stream<Door> doorsOf(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> isDoor(bean.getBeanClass(), method))
                .map(method -> new Door(
                        bean.getBeanClass().getSimpleName() + "." + method.getName(), bean, method, operation(method)));
    }

    /** A public method of a use case, or whatever else carries a lock. */
    private static boolean isDoor(Class<?> type, Method method) {
        return !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers())
                && (method.isAnnotationPresent(Requires.class)
                        || method.isAnnotationPresent(OpenToAll.class)
                        || type.isAnnotationPresent(UseCase.class) && Modifier.isPublic(method.getModifiers()));
    }

    private static Permission operation(Method method) {
        var lock = method.getAnnotation(Requires.class);
        return lock == null ? null : lock.value();
    }

    private static Door withTypes(Door door) {
        var types = Arrays.stream(door.method().getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(","));
        return new Door(door.name() + "(" + types + ")", door.bean(), door.method(), door.operation());
    }

    private static Door twice(Door one, Door other) {
        throw new AssertionError("Two doors are called " + one.name() + ": rename one of their classes");
    }
}
