package org.leitplanke.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many connections at once, each asking again as soon as it was answered. */
final class Load {

    private Load() {}

    /** Gets this page over and over for so long. */
    static Pace get(List<Seat> seats, String path, double seconds) {
        var begun = System.nanoTime();
        var end = begun + (long) (seconds * 1e9);
        var took = together(seats.stream()
                .<Callable<List<Long>>>map(seat -> () -> {
                    var mine = new ArrayList<Long>();
                    while (System.nanoTime() < end) {
                        var before = System.nanoTime();
                        seat.get(path);
                        mine.add(System.nanoTime() - before);
                    }
                    return mine;
                })
                .toList());
        return Pace.of(took, (System.nanoTime() - begun) / 1e9);
    }

    /** Presses these buttons, each connection its own, all beginning at once. */
    static Pace press(List<Seat> seats, List<List<HttpRequest>> buttons) {
        var begun = System.nanoTime();
        var took = together(IntStream.range(0, seats.size())
                .<Callable<List<Long>>>mapToObj(number -> () -> {
                    var mine = new ArrayList<Long>();
                    for (var button : buttons.get(number)) {
                        var before = System.nanoTime();
                        if (seats.get(number).press(button)) {
                            mine.add(System.nanoTime() - before);
                        }
                    }
                    return mine;
                })
                .toList());
        var seconds = (System.nanoTime() - begun) / 1e9;
        return Pace.of(took, seconds, buttons.stream().mapToInt(List::size).sum() - took.length);
    }

    private static long[] together(List<Callable<List<Long>>> all) {
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            var took = new ArrayList<Long>();
            for (var one : threads.invokeAll(all)) {
                took.addAll(one.get());
            }
            return took.stream().mapToLong(Long::longValue).toArray();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }
}
