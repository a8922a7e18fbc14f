package org.leitplanke.access;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.leitplanke.identity.Permission;

/**
 * A public method of a use case.
 *
 * @param name class and method; with the types of its arguments where the name alone is not enough
 * @param operation what the lock asks for; null for the few doors that are open to all
 */
record Door(String name, Bean<?> bean, Method method, Permission operation) {

    boolean isOpenToAll() {
        return operation == null;
    }

    /** Goes through; throws what was thrown behind it. */
    void enter(Object... arguments) {
        var manager = CDI.current().getBeanManager();
        var instance = manager.getReference(bean, bean.getBeanClass(), manager.createCreationalContext(bean));
        try {
            method.setAccessible(true);
            method.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
