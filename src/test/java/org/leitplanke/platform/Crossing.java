package org.leitplanke.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.PlaceRegister;

/** Takes two rows one after the other, as a use case would; the rows are two places of nobody's. */
@ApplicationScoped
@Transactional
@Repeatable
public class Crossing {

    private final AtomicInteger attempts = new AtomicInteger();

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlaceRegister places;

    @Inject
    OrganisationFixture organisation;

    /** A row that nobody else touches. */
    public String aRow() {
        var id = UUID.randomUUID().toString();
        places.put(Place.channel(id), "frei", organisation.aDepartment("Kreuzung", DepartmentType.OTHER));
        return id;
    }

    /** Marks the first row, waits for the others who are under way for the first time, then marks the second. */
    public void cross(String first, String second, String mark, CyclicBarrier meeting) {
        attempts.incrementAndGet();
        mark(first, mark);
        meet(meeting);
        mark(second, mark);
    }

    /** Marks a row and keeps it until told. */
    public void hold(String row, CountDownLatch held, CountDownLatch release) throws InterruptedException {
        mark(row, "held");
        held.countDown();
        release.await(1, TimeUnit.MINUTES);
    }

    public int attempts() {
        return attempts.getAndSet(0);
    }

    public String markOf(String row) {
        return (String) entityManager
                .createNativeQuery("SELECT name FROM place WHERE kind = 'CHANNEL' AND place_id = ?1")
                .setParameter(1, row)
                .getSingleResult();
    }

    private void mark(String row, String mark) {
        entityManager
                .createNativeQuery("UPDATE place SET name = ?1 WHERE kind = 'CHANNEL' AND place_id = ?2")
                .setParameter(1, mark)
                .setParameter(2, row)
                .executeUpdate();
    }

    /** Nobody waits at a meeting that has taken place. */
    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await(5, TimeUnit.SECONDS);
        } catch (Exception alone) {
            meeting.reset();
        }
    }
}
