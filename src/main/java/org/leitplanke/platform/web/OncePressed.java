package org.leitplanke.platform.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.leitplanke.platform.Fingerprint;

/**
 * A button pressed twice on the same page with the same words is pressed once: the second press waits for the first and
 * leads to the same place. Without a script, too; every showing of a page has its own state, so that the same button on
 * the next showing is a new press.
 */
@WebFilter(filterName = "oncePressed", urlPatterns = "*.xhtml")
public class OncePressed implements Filter {

    private static final long PATIENCE_SECONDS = 30;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var session = http.getSession(false);
        if (session == null || http.getRemoteUser() == null || !isPress(http)) {
            chain.doFilter(request, response);
            return;
        }
        var press = Presses.of(session).press(words(http));
        var waited = press.await();
        try {
            if (press.leadsTo != null) {
                ((HttpServletResponse) response).sendRedirect(press.leadsTo);
                return;
            }
            chain.doFilter(request, new Following((HttpServletResponse) response, press));
        } finally {
            if (waited) {
                press.turn.unlock();
            }
        }
    }

    /** Uploads are read by the page alone, and lists that turn their pages in place change nothing. */
    private static boolean isPress(HttpServletRequest request) throws IOException {
        var type = request.getContentType();
        if (!"POST".equals(request.getMethod())
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        return request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null
                && request.getHeader("Faces-Request") == null;
    }

    private static String words(HttpServletRequest request) {
        var all = new StringBuilder(request.getServletPath());
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) ->
                        all.append('\n').append(name).append('=').append(String.join("\t", values)));
        return Fingerprint.of(all.toString());
    }

    /** Remembers where the answer leads. */
    private static final class Following extends HttpServletResponseWrapper {

        private final Press press;

        Following(HttpServletResponse response, Press press) {
            super(response);
            this.press = press;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            press.leadsTo = location;
            super.sendRedirect(location);
        }
    }

    /** One press of a button; only where it leads is remembered. */
    private static final class Press implements Serializable {

        private final ReentrantLock turn = new ReentrantLock();
        private volatile String leadsTo;

        boolean await() {
            try {
                return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** The last presses of a session. */
    private static final class Presses implements Serializable {

        private static final String PLACE = OncePressed.class.getName();
        private static final int REMEMBERED = 30;

        private final Map<String, Press> last = new LinkedHashMap<>();

        static Presses of(HttpSession session) {
            synchronized (OncePressed.class) {
                if (!(session.getAttribute(PLACE) instanceof Presses)) {
                    session.setAttribute(PLACE, new Presses());
                }
                return (Presses) session.getAttribute(PLACE);
            }
        }

        synchronized Press press(String words) {
            if (last.size() >= REMEMBERED && !last.containsKey(words)) {
                last.remove(last.keySet().iterator().next());
            }
            return last.computeIfAbsent(words, any -> new Press());
        }
    }
}
