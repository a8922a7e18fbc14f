package org.leitplanke.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.UseCase;

/** What somebody said about headings of the personnel system's files; said once, it holds for the files to come. */
@UseCase
class KnownHeadings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<DomainEvent> happened;

    @Inject
    Clock clock;

    /** By heading as it is recognised again; empty is what nobody needs. */
    Map<String, String> of(ImportKind kind) {
        var known = new HashMap<String, String>();
        List<?> rows = entityManager
                .createNativeQuery("SELECT heading, meaning FROM import_column WHERE kind = ?1")
                .setParameter(1, kind.name())
                .getResultList();
        for (var row : rows) {
            var cells = (Object[]) row;
            known.put((String) cells[0], (String) cells[1]);
        }
        return known;
    }

    /** The same with what is said now. */
    Map<String, String> with(ImportKind kind, Map<String, String> meanings) {
        var known = of(kind);
        meanings.forEach((heading, meaning) -> known.put(ImportKind.plain(heading), sound(kind, meaning)));
        return known;
    }

    void keep(String importId, ImportKind kind, Map<String, String> meanings) {
        meanings.forEach((heading, meaning) -> {
            var plain = ImportKind.plain(heading);
            var changed = entityManager
                    .createNativeQuery("UPDATE import_column SET meaning = ?1 WHERE kind = ?2 AND heading = ?3")
                    .setParameter(1, sound(kind, meaning))
                    .setParameter(2, kind.name())
                    .setParameter(3, plain)
                    .executeUpdate();
            if (changed == 0) {
                entityManager
                        .createNativeQuery("INSERT INTO import_column (kind, heading, meaning) VALUES (?1, ?2, ?3)")
                        .setParameter(1, kind.name())
                        .setParameter(2, plain)
                        .setParameter(3, sound(kind, meaning))
                        .executeUpdate();
            }
        });
        happened.fire(new ImportColumnsAssigned(importId, meanings.size(), clock.instant()));
    }

    private static String sound(ImportKind kind, String meaning) {
        return kind.meanings().contains(meaning) ? meaning : "";
    }
}
