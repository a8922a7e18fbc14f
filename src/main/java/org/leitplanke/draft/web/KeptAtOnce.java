package org.leitplanke.draft.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.leitplanke.draft.DraftKeeping;
import org.leitplanke.draft.Sheet;
import org.leitplanke.draft.TypedFields;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.platform.web.Texts;

/**
 * Takes what is being typed, in the background, and answers with a sentence; or drops it and shows the page afresh. Only
 * pages know the name of the session they were made in, so no other site can send this.
 */
@WebServlet({KeptAtOnce.KEEP, KeptAtOnce.DROP})
public class KeptAtOnce extends HttpServlet {

    static final String KEEP = "/kept";
    static final String DROP = "/kept/drop";

    @Inject
    transient DraftKeeping drafts;

    @Inject
    transient SessionKeeping sessions;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        var sheet = Sheet.of(request.getParameter("kept")).orElse(null);
        var madeFor = request.getParameter("keptBy");
        if (sheet == null || madeFor == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (KEEP.equals(request.getServletPath())) {
            keep(request, response, madeFor, sheet);
        } else if (sessions.belongs(madeFor, actor.get().person())) {
            drafts.drop(sheet);
            response.sendRedirect(sheet.page());
        } else {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, String madeFor, Sheet sheet)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var language = actor.get().language();
        try {
            var at = drafts.keep(madeFor, sheet, TypedFields.of(sheet, request.getParameterMap()));
            response.getWriter().write(Texts.say(language, "draft.saved", at));
        } catch (RuleViolation rule) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter()
                    .write(Texts.say(
                            language, rule.messageKey(), rule.arguments().toArray()));
        }
    }
}
