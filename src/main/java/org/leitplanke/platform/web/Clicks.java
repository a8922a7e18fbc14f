package org.leitplanke.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.leitplanke.platform.Fingerprint;

/**
 * The clicks of one session, one after the other. A click on the same button of the same page with the same content
 * leads where the first one led, without doing anything again.
 */
final class Clicks implements Serializable {

    private static final String NAME = Clicks.class.getName();
    private static final int REMEMBERED = 30;
    private static final long A_WHILE = Duration.ofMinutes(5).toNanos();
    private static final int SECONDS_IN_LINE = 8;

    private record Led(String where, long since) implements Serializable {}

    private final ReentrantLock line = new ReentrantLock(true);
    private final Map<String, Led> led = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Led> eldest) {
            return size() > REMEMBERED;
        }
    };

    static synchronized Clicks of(HttpSession session) {
        var clicks = (Clicks) session.getAttribute(NAME);
        if (clicks == null) {
            clicks = new Clicks();
            session.setAttribute(NAME, clicks);
        }
        return clicks;
    }

    /** What was pressed, where, and with what; it says nothing of its content. */
    static String mark(HttpServletRequest request) {
        return Fingerprint.of(request.getServletPath()
                + new TreeMap<>(request.getParameterMap())
                        .entrySet().stream()
                                .map(field -> field.getKey() + "=" + Arrays.toString(field.getValue()))
                                .collect(Collectors.joining("\n", "\n", "")));
    }

    /** Waits until the click before is over; whether it was, in time. */
    boolean begin() {
        try {
            return line.tryLock(SECONDS_IN_LINE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void end() {
        line.unlock();
    }

    /** Where the same click led a while ago. */
    Optional<String> ledBefore(String mark) {
        return Optional.ofNullable(led.get(mark))
                .filter(before -> System.nanoTime() - before.since() < A_WHILE)
                .map(Led::where);
    }

    void remember(String mark, String where) {
        led.put(mark, new Led(where, System.nanoTime()));
    }
}
