package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.SortKey;

/** The channels on which roles can be held, told by the register of channels in its own transaction. */
@ApplicationScoped
public class PlaceRegister {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    History history;

    @Inject
    Clock clock;

    /** The channel exists under this name and belongs to this department. */
    public void put(Place place, String name, DepartmentId owner) {
        former(place);
        var changed = entityManager
                .createNativeQuery("UPDATE place SET name = ?3, sort_key = ?4, department_id = ?5, until_day = ?6"
                        + " WHERE kind = ?1 AND place_id = ?2")
                .setParameter(1, place.kind().name())
                .setParameter(2, place.id())
                .setParameter(3, name)
                .setParameter(4, SortKey.of(name))
                .setParameter(5, owner.value())
                .setParameter(6, Cells.sql(Ledger.OPEN_END))
                .executeUpdate();
        if (changed == 0) {
            entityManager
                    .createNativeQuery("INSERT INTO place (kind, place_id, name, sort_key, department_id, until_day,"
                            + " recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                    .setParameter(1, place.kind().name())
                    .setParameter(2, place.id())
                    .setParameter(3, name)
                    .setParameter(4, SortKey.of(name))
                    .setParameter(5, owner.value())
                    .setParameter(6, Cells.sql(Ledger.OPEN_END))
                    .setParameter(7, Cells.sql(clock.instant()))
                    .executeUpdate();
        }
    }

    /** The channel, closed or not, belongs to another department now. */
    public void handOver(Place place, DepartmentId owner) {
        former(place);
        entityManager
                .createNativeQuery("UPDATE place SET department_id = ?3 WHERE kind = ?1 AND place_id = ?2")
                .setParameter(1, place.kind().name())
                .setParameter(2, place.id())
                .setParameter(3, owner.value())
                .executeUpdate();
    }

    /** No role takes effect on the channel after that day. */
    public void close(Place place, LocalDate lastDay) {
        former(place);
        entityManager
                .createNativeQuery("UPDATE place SET until_day = ?3 WHERE kind = ?1 AND place_id = ?2")
                .setParameter(1, place.kind().name())
                .setParameter(2, place.id())
                .setParameter(3, Cells.sql(lastDay))
                .executeUpdate();
    }

    private void former(Place place) {
        history.keep("place", "kind = ?1 AND place_id = ?2", place.kind().name(), place.id());
    }
}
