package org.leitplanke.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.leitplanke.platform.DomainEvent;

/** What happened so far in the use cases that are running in this thread. */
@ApplicationScoped
class Recording {

    private static final ThreadLocal<Deque<List<DomainEvent>>> RUNNING = ThreadLocal.withInitial(ArrayDeque::new);

    void hear(@Observes DomainEvent event) {
        var running = RUNNING.get();
        if (running.isEmpty()) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " was fired outside a use case");
        }
        running.peek().add(event);
    }

    void begin() {
        RUNNING.get().push(new ArrayList<>());
    }

    /** Ends this recording and hands over what was heard. */
    List<DomainEvent> end() {
        var heard = RUNNING.get().pop();
        if (RUNNING.get().isEmpty()) {
            RUNNING.remove();
        }
        return heard;
    }
}
