package org.leitplanke.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in only so many at once as there are connections to the database, less a few for those at the door. So whoever is
 * inside waits for nobody, and whoever is not let in hears so soon instead of queueing for every single question. The
 * clicks of one person are let in one after the other, and the second of two equal ones is led where the first was.
 *
 * <p>Named by its servlet, it comes after the filters that read what was sent: a slow sender occupies no place.
 */
@WebFilter(filterName = "admission", servletNames = "faces")
public class Admission implements Filter {

    private static final int PLACES = 20;
    private static final int SECONDS_AT_THE_DOOR = 2;

    private final Semaphore places = new Semaphore(PLACES, true);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var session = http.getSession(false);
        if (http.getServletPath().startsWith(SecurityHeaders.RESOURCES)) {
            chain.doFilter(request, response);
        } else if (session == null || !"POST".equals(http.getMethod())) {
            enter(http, answer, chain);
        } else {
            click(Clicks.of(session), http, answer, chain);
        }
    }

    private void click(Clicks clicks, HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!clicks.begin()) {
            refuse(request, answer, "an earlier click is not over");
            return;
        }
        try {
            var mark = Clicks.mark(request);
            var before = clicks.ledBefore(mark);
            if (before.isPresent()) {
                answer.sendRedirect(before.get());
                return;
            }
            var watched = new Watched(answer);
            enter(request, watched, chain);
            if (watched.leadsOn()) {
                clicks.remember(mark, watched.where);
            }
        } finally {
            clicks.end();
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!isLetIn()) {
            refuse(request, answer, "too many at once");
            return;
        }
        try {
            chain.doFilter(request, answer);
        } finally {
            places.release();
        }
    }

    private boolean isLetIn() {
        try {
            return places.tryAcquire(SECONDS_AT_THE_DOOR, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse answer, String reason)
            throws IOException {
        Unavailable.note(request, reason);
        answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Sees where an answer leads. One that changes the browser's cookies has to be given each time. */
    private static final class Watched extends HttpServletResponseWrapper {

        private String where;
        private boolean changesCookies;

        Watched(HttpServletResponse answer) {
            super(answer);
        }

        boolean leadsOn() {
            return where != null && !changesCookies;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            where = location;
            super.sendRedirect(location);
        }

        @Override
        public void addCookie(Cookie cookie) {
            changesCookies = true;
            super.addCookie(cookie);
        }
    }
}
