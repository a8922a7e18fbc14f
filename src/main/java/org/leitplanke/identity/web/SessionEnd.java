package org.leitplanke.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.leitplanke.identity.Presence;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.identity.SessionTimes;

/** How long the session lasts: pages ask with GET, which changes nothing, and people go on with POST. */
@WebServlet(SessionEnd.PATH)
public class SessionEnd extends HttpServlet {

    static final String PATH = "/session";

    @Inject
    transient SessionKeeping sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say((Presence) request.getAttribute(PortalSignIn.PRESENCE), response);
    }

    /** The page names the session it was made in, which no other site can. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var presence = (Presence) request.getAttribute(PortalSignIn.PRESENCE);
        var page = request.getParameter("keptBy");
        if (page == null || !sessions.belongs(page, presence.actor().person())) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        say(presence, response);
    }

    private static void say(Presence presence, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter()
                .write("{\"left\":%d,\"warned\":%d,\"atLongest\":%b}"
                        .formatted(
                                presence.left().toSeconds(),
                                SessionTimes.set().warnedBefore().toSeconds(),
                                presence.atLongest()));
    }
}
