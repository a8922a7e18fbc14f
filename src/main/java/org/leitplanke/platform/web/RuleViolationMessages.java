package org.leitplanke.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.platform.persistence.Outage;

/**
 * The one place where broken rules become sentences: beside the field, or on top of the same page with everything that
 * was typed. What was not foreseen gets an incident number and the error page.
 */
public class RuleViolationMessages extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RuleViolationMessages.class.getName());
    private static final Pattern OURS = Pattern.compile("/[a-z][\\w/-]*\\.xhtml(\\?[\\w.~%&=+*-]*)?");

    RuleViolationMessages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Registered in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RuleViolationMessages(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var faces = FacesContext.getCurrentInstance();
            var thrown = events.next().getContext().getException();
            events.remove();
            answer(faces, thrown);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        var rule = find(thrown, RuleViolation.class);
        var canStay = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        var changed = rule instanceof ChangedMeanwhile || find(thrown, OptimisticLockException.class) != null;
        if (changed && canStay) {
            changedMeanwhile(faces);
        } else if (rule != null && canStay) {
            show(faces, rule);
        } else if (rule instanceof Missing) {
            sendError(faces, 404);
        } else if (rule instanceof Refusal) {
            sendError(faces, 403);
        } else if (rule != null) {
            sendError(faces, 409);
        } else if (find(thrown, ViewExpiredException.class) != null) {
            expired(faces);
        } else if (isRefusedByComponent(thrown)) {
            sendError(faces, 400);
        } else if (Outage.behind(thrown).isPresent()) {
            layAside(faces);
            Unavailable.note((HttpServletRequest) faces.getExternalContext().getRequest(), thrown);
            sendError(faces, 503);
        } else if (find(thrown, ServletException.class) != null) {
            sendError(faces, 400); // a form with a file that was not sent as one
        } else {
            layAside(faces)
                    .ifPresent(
                            page -> faces.getExternalContext().getRequestMap().put("keptPage", page));
            var incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(
                    Level.SEVERE,
                    "Incident " + incident + " on " + faces.getExternalContext().getRequestServletPath(),
                    thrown);
            faces.getExternalContext().getRequestMap().put("incident", incident);
            sendError(faces, 500);
        }
    }

    /** A component was sent what its page never sends: a million rows at once, letters for a number. */
    private static boolean isRefusedByComponent(Throwable thrown) {
        var refused = find(thrown, IllegalArgumentException.class);
        return refused != null
                && Arrays.stream(refused.getStackTrace())
                        .limit(4)
                        .anyMatch(frame -> frame.getClassName().startsWith("org.primefaces."));
    }

    /** Shows what changed beside what was typed; where nothing can be compared, a sentence. */
    private static void changedMeanwhile(FacesContext faces) {
        try {
            if (typedText().noneMatch(keeper -> keeper.besideNewer(faces))) {
                show(faces, new ChangedMeanwhile());
            }
        } catch (RuleViolation gone) {
            show(faces, gone);
        }
        faces.validationFailed();
    }

    private static Stream<TypedText> typedText() {
        return CDI.current().select(TypedText.class).stream();
    }

    /** The server has forgotten the page: back to it, with everything that was typed. */
    private static void expired(FacesContext faces) {
        var page = layAside(faces).or(() -> cameFrom(faces));
        if (page.isEmpty()) {
            faces.getExternalContext().getRequestMap().put("expired", true);
            sendError(faces, 409);
            return;
        }
        CDI.current().select(Notices.class).get().say("error.expired.back");
        try {
            faces.getExternalContext().redirect(page.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> layAside(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        return typedText().flatMap(keeper -> keeper.layAside(request).stream()).findFirst();
    }

    /** The page a button was pressed on, as the browser says it. */
    private static Optional<String> cameFrom(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var said = Optional.ofNullable(request.getHeader("Referer")).orElse("");
        var ours = said.indexOf("://" + request.getHeader("Host") + "/");
        return ours < 0
                ? Optional.empty()
                : Optional.of(said.substring(said.indexOf('/', ours + 3))).filter(OURS.asMatchPredicate());
    }

    private static void show(FacesContext faces, RuleViolation rule) {
        var sentence =
                Texts.say(Say.language(), rule.messageKey(), rule.arguments().toArray());
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
        if (rule instanceof InvalidInput input) {
            faces.addMessage(clientIdOf(faces, input.field()), message);
        } else {
            faces.addMessage(null, message);
        }
        faces.validationFailed();
    }

    /**
     * The client id of the input with this id, or with an id that ends so, as one of a row does; null when the page has
     * none. It stays valid, so that it keeps its value.
     */
    private static String clientIdOf(FacesContext faces, String field) {
        var found = new String[1];
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (context, component) -> {
                            if (component instanceof UIInput
                                    && (field.equals(component.getId())
                                            || component.getClientId(faces).endsWith(":" + field))) {
                                found[0] = component.getClientId(faces);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return found[0];
    }

    private static void sendError(FacesContext faces, int status) {
        var external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            try {
                external.responseSendError(status, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
