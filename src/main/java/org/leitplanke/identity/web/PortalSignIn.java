package org.leitplanke.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.Presence;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.identity.SessionTimes;
import org.leitplanke.identity.SignIn;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.persistence.Outage;
import org.leitplanke.platform.web.SecurityHeaders;
import org.leitplanke.platform.web.TypedText;
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
    static final String PRESENCE = Presence.class.getName();
    static final String TOKEN = "org.leitplanke.session";
    static final String PERSON = "org.leitplanke.person";

    /** How much longer the server remembers pages than the session lasts, for those who come back soon. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);

    /** Where a session keeps the language of its person, for the moments when the database cannot say who she is. */
    static final String LANGUAGE = "org.leitplanke.language";

    @Inject
    SignIn signIn;

    @Inject
    SessionKeeping sessions;

    @Inject
    @Any
    Instance<TypedText> typed;

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
        Optional<Presence> presence;
        try {
            presence = token(request).flatMap(isOnlyAsking(request) ? sessions::look : sessions::recognise);
        } catch (RuntimeException e) {
            layAside(request);
            return unavailable(request, response, e);
        }
        if (presence.isPresent()) {
            return welcome(request, context, presence.get());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return toSignInPage(request, response);
    }

    private Optional<String> layAside(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        try {
            request.setCharacterEncoding("UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
        return typed.stream()
                .flatMap(keeper -> keeper.layAside(request).stream())
                .findFirst();
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

    /** A page that asks how long the session lasts is no activity of the person. */
    private static boolean isOnlyAsking(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && SessionEnd.PATH.equals(request.getRequestURI());
    }

    /** Whether a page that carries this name was made in the session this browser has, or had a moment ago. */
    public static boolean isOfThisBrowser(HttpServletRequest request, String session) {
        return token(request).map(Fingerprint::of).filter(session::equals).isPresent();
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential credential) {
        var outcome = signIn.attempt(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
        request.setAttribute(TOO_MANY, outcome.tooMany());
        if (outcome.token().isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var presence = sessions.recognise(outcome.token().get());
        presence.ifPresent(present -> enter(request, outcome.token().get(), present));
        return presence.map(present -> welcome(request, context, present)).orElse(AuthenticationStatus.SEND_FAILURE);
    }

    /** The pages of somebody else who used this browser are gone; those of the same person still answer. */
    private static void enter(HttpServletRequest request, String token, Presence present) {
        var person = present.actor().person();
        var before = request.getSession(true).getAttribute(PERSON);
        if (before != null && !before.equals(person)) {
            request.getSession().invalidate();
        }
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(TOKEN, token);
        session.setAttribute(PERSON, person);
        session.setAttribute(LANGUAGE, present.actor().language());
        session.setMaxInactiveInterval(
                (int) SessionTimes.set().idle().plus(AFTERWARDS).toSeconds());
    }

    private static AuthenticationStatus welcome(
            HttpServletRequest request, HttpMessageContext context, Presence presence) {
        var actor = presence.actor();
        request.setAttribute(PRESENCE, presence);
        request.setAttribute(ACTOR, actor);
        return context.notifyContainerAboutLogin(
                actor.person().value(), actor.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /** What a stranger sent is laid aside until she has signed in, if it came from a page of this portal. */
    private AuthenticationStatus toSignInPage(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI().replaceAll(";[^/]*", "");
        var asked = path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        var target = layAside(request).orElse(asked);
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", "/sign-in.xhtml?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
