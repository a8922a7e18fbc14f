package org.leitplanke.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Visitor;

/** Twenty requests a second, whatever becomes of them, each with its times. */
final class Load implements AutoCloseable {

    /** A request and its answer. */
    record Exchange(String path, Instant begun, Instant ended, Answer answer) {

        Duration took() {
            return Duration.between(begun, ended);
        }

        int status() {
            return answer == null ? 0 : answer.status();
        }

        @Override
        public String toString() {
            return path + " at " + begun + " took " + took().toMillis() + " ms: " + status();
        }
    }

    private static final int A_SECOND = 20;
    private static final int AT_ONCE = 200;
    private static final List<String> PATHS =
            List.of("/index.xhtml", "/guideline/list.xhtml", "/approval/mine.xhtml", "/training/list.xhtml");

    private final List<Exchange> exchanges = new ArrayList<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE);
    private int sent;

    Load(Visitor reader) {
        threads.scheduleAtFixedRate(
                () -> threads.execute(() -> exchange(reader, nextPath())),
                0,
                TimeUnit.SECONDS.toMillis(1) / A_SECOND,
                TimeUnit.MILLISECONDS);
    }

    private synchronized String nextPath() {
        return PATHS.get(sent++ % PATHS.size());
    }

    private void exchange(Visitor reader, String path) {
        var begun = Instant.now();
        Answer answer = null;
        try {
            answer = reader.get(path);
        } finally {
            add(new Exchange(path, begun, Instant.now(), answer));
        }
    }

    private synchronized void add(Exchange exchange) {
        exchanges.add(exchange);
    }

    /** Everything answered so far that was begun in this time. */
    synchronized List<Exchange> between(Instant from, Instant until) {
        return exchanges.stream()
                .filter(one -> !one.begun().isBefore(from) && one.begun().isBefore(until))
                .toList();
    }

    /** Whether a second has passed since then in which nobody was turned away. */
    synchronized boolean servesEverybody(Instant since) {
        var from = Instant.now().minusSeconds(1);
        var last = exchanges.stream().filter(one -> one.ended().isAfter(from)).toList();
        return from.isAfter(since)
                && last.size() >= A_SECOND / 2
                && last.stream().allMatch(one -> one.status() == 200);
    }

    synchronized List<Exchange> all() {
        return List.copyOf(exchanges);
    }

    /** Sends nothing more, and waits for the last answer. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a request hangs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
