package org.leitplanke.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Language;

/** Lets everything behind it know who is acting. */
@WebFilter(
        filterName = "actor",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class ActorFilter implements Filter {

    @Inject
    CurrentActor current;

    /** The person acting, in the language this browser was asked to speak. */
    private static Actor speaking(HttpServletRequest request) {
        var actor = (Actor) request.getAttribute(PortalSignIn.ACTOR);
        if (actor == null || request.getCookies() == null) {
            return actor;
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(Preference.LANGUAGE))
                .findFirst()
                .map(cookie -> actor.speaking(Language.of(cookie.getValue())))
                .orElse(actor);
    }

    private static boolean onlyShows(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getRequestURI().endsWith(".xhtml");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var failure = new Exception[1];
        Supplier<Void> answer = () -> {
            try {
                chain.doFilter(request, response);
            } catch (IOException | ServletException e) {
                failure[0] = e;
            }
            return null;
        };
        var http = (HttpServletRequest) request;
        current.acting(speaking(http), () -> onlyShows(http) ? AskedOnce.during(answer) : answer.get());
        if (failure[0] instanceof IOException io) {
            throw io;
        }
        if (failure[0] instanceof ServletException servlet) {
            throw servlet;
        }
    }
}
