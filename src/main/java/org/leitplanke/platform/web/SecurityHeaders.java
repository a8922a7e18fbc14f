package org.leitplanke.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.leitplanke.platform.settings.Setting;

/** What every answer tells the browser, whoever gives it: a page, a redirect, an error or a resource. */
public final class SecurityHeaders {

    static final String RESOURCES = "/jakarta.faces.resource/";

    /** The policy of whatever is no page; pages put their own in its place. */
    private static final String NO_PAGE = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Content-Security-Policy", NO_PAGE);

    private static final boolean SECURE = Setting.BASE_URL.value().startsWith("https:");

    private SecurityHeaders() {}

    /** Puts them on the answer; what is not a resource is kept by nobody. */
    public static void on(HttpServletRequest request, HttpServletResponse answer) {
        ALWAYS.forEach(answer::setHeader);
        if (SECURE) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.startsWith(RESOURCES)) {
            answer.setHeader("Cache-Control", "no-store");
        }
    }
}
