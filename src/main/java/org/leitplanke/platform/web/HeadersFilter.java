package org.leitplanke.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * Security headers on every answer, and no entry for requests that another site makes a browser send. Pages put the
 * content security policy of PrimeFaces in the place of ours.
 */
@WebFilter(
        filterName = "headers",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class HeadersFilter implements Filter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        SecurityHeaders.on(http, answer);
        if (Unavailable.isShownTo(http)) {
            answer.setHeader("Retry-After", "5");
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST && comesFromElsewhere(http)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var readable = request.getDispatcherType() == DispatcherType.ERROR ? new ErrorRequest(http) : http;
        chain.doFilter(new PageNonce(readable), new OnePolicy(answer));
    }

    /** An error page rendered after another page must not carry two policies; browsers would take the intersection. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse answer) {
            super(answer);
        }

        @Override
        public void addHeader(String name, String value) {
            if ("Content-Security-Policy".equals(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (HARMLESS.contains(request.getMethod())) {
            return false;
        }
        if (site != null) {
            return !OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && !origin.endsWith("//" + request.getHeader("Host"));
    }
}
