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
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.leitplanke.platform.persistence.StatementCounter;

/**
 * Security headers on every answer, and no entry for requests that another site makes a browser send. Pages carry the
 * content security policy of PrimeFaces; everything else gets one here.
 */
@WebFilter(
        filterName = "headers",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class HeadersFilter implements Filter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final URI base = URI.create(ConfigProvider.getConfig()
            .getOptionalValue("leitplanke.base.url", String.class)
            .orElse("http://localhost:8080"));

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        StatementCounter.reset();
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        addHeaders(http, answer);
        if (comesFromElsewhere(http)) {
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(new PageNonce(http), new OnePolicy(answer));
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

    private void addHeaders(HttpServletRequest request, HttpServletResponse answer) {
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if ("https".equals(base.getScheme())) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.startsWith("/jakarta.faces.resource/")) {
            answer.setHeader("Cache-Control", "no-store");
        }
        if (!path.endsWith(".xhtml") || path.startsWith("/jakarta.faces.resource/")) {
            answer.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'");
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
