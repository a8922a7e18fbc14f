package org.leitplanke.bench.server;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.leitplanke.identity.SessionKeeping;

/** Signs somebody in without a password, because checking passwords is slow on purpose and attempts are counted. */
@WebServlet("/bench/door")
public class Door extends HttpServlet {

    private static final String TOKEN = "org.leitplanke.session";

    @Inject
    SessionKeeping sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession(true).setAttribute(TOKEN, sessions.begin(request.getParameter("login")));
        response.getWriter().print("come in");
    }
}
