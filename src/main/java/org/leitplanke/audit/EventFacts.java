package org.leitplanke.audit;

import java.lang.reflect.RecordComponent;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Personal;

/** Reads an event record component by component: what goes into the chain, and what is kept apart as personal. */
record EventFacts(SortedMap<String, String> plain, SortedMap<String, String> personal) {

    static EventFacts of(DomainEvent event) {
        var plain = new TreeMap<String, String>();
        var personal = new TreeMap<String, String>();
        for (var component : event.getClass().getRecordComponents()) {
            var value = String.valueOf(value(component, event));
            if (component.getName().equals("at")) {
                continue;
            }
            (component.isAnnotationPresent(Personal.class) ? personal : plain).put(component.getName(), value);
        }
        return new EventFacts(plain, personal);
    }

    /** The personal part as lines {@code name=value}; empty when there is none. */
    String payload() {
        return personal.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Object value(RecordComponent component, DomainEvent event) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An event must be a record: " + event.getClass(), e);
        }
    }
}
