package org.leitplanke.draft.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.leitplanke.draft.DraftKeeping;
import org.leitplanke.draft.NotOfThisPerson;
import org.leitplanke.draft.Sheet;
import org.leitplanke.draft.TooMuchToKeep;
import org.leitplanke.draft.TypedFields;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.identity.web.PortalSignIn;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.TypedText;

/**
 * What arrived too late: after the end of the session, for a page the server has forgotten, or while the database is
 * away. It waits in this browser's session on the server; whoever signs in next gets it only if she wrote it.
 */
@ApplicationScoped
public class LaidAside implements TypedText {

    private static final Logger LOG = Logger.getLogger(LaidAside.class.getName());
    private static final String PLACE = LaidAside.class.getName();
    private static final int AT_ONCE = 8;

    @Inject
    SessionKeeping sessions;

    @Inject
    DraftKeeping drafts;

    @Inject
    Conflict conflict;

    /** A form with the name of the session its page was made in. */
    private record Late(String madeFor, Sheet sheet, TypedFields typed) implements Serializable {}

    @Override
    public Optional<String> layAside(HttpServletRequest request) {
        var madeFor = request.getParameter("keptBy");
        var sheet = Sheet.of(request.getParameter("kept")).orElse(null);
        if (sheet == null || !isOurs(request, madeFor)) {
            return Optional.empty();
        }
        var typed = TypedFields.of(sheet, request.getParameterMap());
        if (typed.isTooMuch()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(late(request.getSession(true)));
        all.removeIf(one -> one.sheet().equals(sheet));
        all.add(new Late(madeFor, sheet, typed));
        var youngest = all.subList(Math.max(0, all.size() - AT_ONCE), all.size());
        request.getSession().setAttribute(PLACE, new ArrayList<>(youngest));
        return Optional.of(sheet.page());
    }

    @Override
    public boolean besideNewer(FacesContext faces) {
        var sent = new UIForm[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && form.isSubmitted()) {
                sent[0] = form;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        if (sent[0] == null || !(sent[0].getAttributes().get("edits") instanceof EditedByMany page)) {
            return false;
        }
        conflict.show(faces, sent[0], page);
        return true;
    }

    /** Gives what was laid aside to the person who is here now, if it is hers; to everybody else it is lost. */
    void giveBack(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        for (var one : late(session)) {
            try {
                drafts.keep(one.madeFor(), one.sheet(), one.typed());
            } catch (NotOfThisPerson | TooMuchToKeep e) {
                LOG.log(Level.FINE, "Text that was laid aside is not for whoever is here now", e);
            }
        }
        session.removeAttribute(PLACE);
    }

    /** It was sent once more, and saved. */
    static void forget(HttpServletRequest request, Sheet sheet) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(PLACE) != null) {
            var others = late(session).stream()
                    .filter(one -> !one.sheet().equals(sheet))
                    .toList();
            session.setAttribute(PLACE, new ArrayList<>(others));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Late> late(HttpSession session) {
        var kept = session.getAttribute(PLACE);
        return kept == null ? List.of() : (List<Late>) kept;
    }

    /** Strangers cannot fill the memory: the page must have been made in this browser's session, or in a known one. */
    private boolean isOurs(HttpServletRequest request, String madeFor) {
        if (madeFor == null || !madeFor.matches("[0-9a-f]{64}")) {
            return false;
        }
        if (PortalSignIn.isOfThisBrowser(request, madeFor)) {
            return true;
        }
        try {
            return sessions.knows(madeFor);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Whose page this was cannot be found out while the database is away", e);
            return false;
        }
    }
}
