package org.leitplanke.bench.server;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.leitplanke.platform.persistence.PortalDataSource;

/**
 * Writes the same rows as the portal, one transaction each, with nothing but prepared statements. In the same process,
 * because embedded Derby lets nobody else in. Answers how long it took in all, then how long each took, in nanoseconds.
 */
@WebServlet("/bench/plain")
public class PlainWork extends HttpServlet {

    /** One transaction's worth of rows. */
    interface Work {
        void once(int number) throws SQLException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var threads = Integer.parseInt(request.getParameter("threads"));
        var times = Integer.parseInt(request.getParameter("times"));
        var lesson = request.getParameter("work").equals("lesson");
        var salt = String.valueOf(System.nanoTime());
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var begun = System.nanoTime();
            var took = pool.invokeAll(IntStream.range(0, threads)
                    .<Callable<long[]>>mapToObj(thread -> () -> work(lesson, salt + "-" + thread, times))
                    .toList());
            var all = new ArrayList<String>();
            for (var one : took) {
                for (var nanos : one.get()) {
                    all.add(String.valueOf(nanos));
                }
            }
            response.getWriter().print((System.nanoTime() - begun) + " " + String.join(" ", all));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            pool.shutdown();
        }
    }

    private static long[] work(boolean lesson, String salt, int times) throws SQLException {
        try (var connection = new PortalDataSource().getConnection()) {
            connection.setAutoCommit(false);
            var work = work(connection, lesson, salt);
            var took = new long[times];
            for (int i = 0; i < times; i++) {
                var before = System.nanoTime();
                work.once(i);
                connection.commit();
                took[i] = System.nanoTime() - before;
            }
            return took;
        }
    }

    private static Work work(Connection connection, boolean lesson, String salt) throws SQLException {
        return lesson ? new PlainLesson(connection, salt) : new PlainAcknowledgement(connection);
    }
}
