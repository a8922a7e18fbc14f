package org.leitplanke.bench.server;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.leitplanke.platform.persistence.StatementCounter;

/** How many statements the last page sent, finding out who asks included. */
@WebListener
@WebServlet("/bench/statements")
public class Statements extends HttpServlet implements ServletRequestListener {

    private static final AtomicInteger LAST = new AtomicInteger();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        StatementCounter.reset();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request
                && !request.getRequestURI().startsWith("/bench/")) {
            LAST.set(StatementCounter.count());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(LAST.get());
    }
}
