package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leitplanke.platform.PersonId;

/** Plain statements that both databases understand, asked through a {@link Lens}. */
@ApplicationScoped
class Statements {

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager entityManager;

    List<Object[]> rows(Lens lens, String statement, Object... parameters) {
        return cells(lens, statement, parameters).stream()
                .map(Object[].class::cast)
                .toList();
    }

    /** The same for statements with a single column. */
    List<?> cells(Lens lens, String statement, Object... parameters) {
        var looked = lens.over(statement);
        var query = query(looked, parameters);
        lens.bind(looked, query);
        return query.getResultList();
    }

    Query query(String statement, Object... parameters) {
        var query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    /** What was changed in this transaction is seen by the next statement. */
    void flush() {
        entityManager.flush();
    }

    /** A statement that ends with a list of people, a few hundred of them at a time. */
    List<Object[]> forPeople(Lens lens, String statement, Collection<PersonId> people) {
        var found = new ArrayList<Object[]>();
        for (var some : chunks(people.stream().map(PersonId::value).distinct().toList())) {
            found.addAll(rows(lens, statement + list(1, some.size()), some.toArray()));
        }
        return found;
    }

    /** Place holders for a list, beginning with number {@code first}. */
    static String list(int first, int size) {
        return IntStream.range(first, first + size)
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    static List<List<String>> chunks(List<String> ids) {
        return IntStream.range(0, (ids.size() + CHUNK - 1) / CHUNK)
                .mapToObj(number -> ids.subList(number * CHUNK, Math.min(ids.size(), (number + 1) * CHUNK)))
                .toList();
    }
}
