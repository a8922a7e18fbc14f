package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leitplanke.platform.Words;

/** Looks in all features for what is known of people or departments. */
@ApplicationScoped
class TracesFound {

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    @Any
    Instance<Traces> features;

    /** By id, what was found first. */
    Map<String, Words> ofPeople(List<String> ids) {
        return find(ids, Traces::ofPeople);
    }

    /** By id, what was found first. */
    Map<String, Words> ofDepartments(List<String> ids) {
        return find(ids, Traces::ofDepartments);
    }

    private Map<String, Words> find(List<String> ids, Function<Traces, List<Traces.Column>> where) {
        var found = new HashMap<String, Words>();
        for (var feature : features) {
            for (var column : where.apply(feature)) {
                for (int from = 0; from < ids.size(); from += CHUNK) {
                    ask(column, ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                            .forEach(id -> found.putIfAbsent((String) id, feature.name()));
                }
            }
        }
        return found;
    }

    private List<?> ask(Traces.Column column, List<String> ids) {
        var places = IntStream.rangeClosed(1, ids.size())
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", "));
        var query = entityManager.createNativeQuery("SELECT DISTINCT " + column.column() + " FROM " + column.table()
                + " WHERE " + column.column() + " IN (" + places + ")");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        return query.getResultList();
    }
}
