package org.leitplanke.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.identity.SignIn;
import org.leitplanke.platform.persistence.Outage;
import org.leitplanke.platform.web.SecurityHeaders;
import org.leitplanke.platform.web.Unavailable;

/**
 * The portal's own sign-in as a Jakarta Security mechanism. It recognises the session of a request, takes name and
 * password from the sign-in page, and sends strangers there. Room for OpenID Connect and tokens is beside it.
 */
@ApplicationScoped
public class PortalSignIn implements HttpAuthenticationMechanism {

    /** Where the sign-in page finds out that there were too many attempts. */
    public static final String TOO_MANY = "org.leitplanke.tooManyAttempts";

    static final String ACTOR = Actor.class.getName();
    static final String TOKEN = "org.leitplanke.session";

    /** Where a session keeps the language of its person, for the moments when the database cannot say who she is. */
    static final String LANGUAGE = "org.leitplanke.language";

    @Inject
    SignIn signIn;

    @Inject
    SessionKeeping sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.on(request, response);
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            return signIn(request, context, credential);
        }
        if (needsNobody(request)) {
            return context.doNothing();
        }
        Optional<Actor> actor;
        try {
            actor = token(request).flatMap(sessions::actorOf);
        } catch (RuntimeException e) {
            return unavailable(request, response, e);
        }
        if (actor.isPresent()) {
            return welcome(request, context, actor.get());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return toSignInPage(request, response, context);
    }

    /** Style, script and pictures are the same for everybody, and operators ask without a session. */
    private static boolean needsNobody(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/jakarta.faces.resource/") || path.equals("/health") || path.startsWith("/health/");
    }

    /** Who it is cannot be known now; the page says so, and nobody is sent to sign in again. */
    private static AuthenticationStatus unavailable(
            HttpServletRequest request, HttpServletResponse response, RuntimeException thrown) {
        if (Outage.behind(thrown).isEmpty()) {
            throw thrown;
        }
        Unavailable.note(request, thrown);
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The secret of this request's session, if it has one; a session named in the address is nobody's. */
    static Optional<String> token(HttpServletRequest request) {
        if (request.isRequestedSessionIdFromURL()) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(TOKEN));
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential credential) {
        var outcome = signIn.attempt(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
        request.setAttribute(TOO_MANY, outcome.tooMany());
        if (outcome.token().isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(TOKEN, outcome.token().get());
        return sessions.actorOf(outcome.token().get())
                .map(actor -> {
                    request.getSession().setAttribute(LANGUAGE, actor.language());
                    return welcome(request, context, actor);
                })
                .orElse(AuthenticationStatus.SEND_FAILURE);
    }

    private static AuthenticationStatus welcome(HttpServletRequest request, HttpMessageContext context, Actor actor) {
        request.setAttribute(ACTOR, actor);
        return context.notifyContainerAboutLogin(
                actor.person().value(), actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static AuthenticationStatus toSignInPage(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = request.getRequestURI().replaceAll(";[^/]*", "");
        var target = path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "/sign-in.xhtml?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
