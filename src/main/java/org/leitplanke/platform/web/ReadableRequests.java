package org.leitplanke.platform.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Refuses what no page of ours makes a browser send, before anything tries to make sense of it: odd methods, files where
 * none are asked for, states of pages that were never given out, characters that no keyboard has.
 */
@WebFilter(filterName = "readable", urlPatterns = "/*", asyncSupported = true)
public class ReadableRequests implements Filter {

    /** The pages that take files. */
    public static final Set<String> TAKE_FILES = Set.of("/organisation/import.xhtml");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Pattern STATE = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}");
    private static final List<String> DATES = List.of("If-Modified-Since", "If-Unmodified-Since");
    private static final int FINE = 0;

    /** As many bytes as the server reads of a form without files. */
    private static final int LARGEST = 2_097_152;

    /** As web.xml has it for the servlet. */
    private static final int LARGEST_UPLOAD = 53_477_376;

    private static final int LARGEST_HEARD_OUT = 4 * LARGEST_UPLOAD;
    private static final Logger LOG = Logger.getLogger(ReadableRequests.class.getName());

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (carriesFiles(http) && !takesFiles(http, answer)) {
            return;
        }
        var status = objection(http);
        if (status == FINE) {
            chain.doFilter(request, response);
            return;
        }
        if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            answer.setStatus(status); // an error page would read it
            return;
        }
        request.setAttribute("expired", status == HttpServletResponse.SC_CONFLICT);
        answer.sendError(status);
    }

    private static boolean carriesFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether the files can be taken; if not, the answer is given without a page, because a page would read them. */
    private static boolean takesFiles(HttpServletRequest request, HttpServletResponse answer) {
        if (!TAKE_FILES.contains(request.getServletPath())) {
            answer.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return false;
        }
        try {
            if (request.getContentLengthLong() > LARGEST_UPLOAD) {
                throw new IllegalStateException("too large");
            }
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            listen(request);
            answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
            answer.setHeader("Location", request.getServletPath() + "?tooLarge=true");
        } catch (ServletException | IOException broken) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return false;
    }

    /** Browsers read no answer before they have sent everything, unless it is beyond all measure. */
    private static void listen(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(LARGEST_HEARD_OUT);
        } catch (IOException ended) {
            LOG.log(Level.FINE, "heard out", ended);
        }
    }

    private static int objection(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (DATES.stream().anyMatch(header -> !isDate(request, header))) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (request.getContentLengthLong() > LARGEST && !carriesFiles(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return parameterObjection(request);
    }

    private static int parameterObjection(HttpServletRequest request) {
        var parameters = request.getParameterMap();
        if (parameters.containsKey("pfdrid") || parameters.containsKey("pfdrt")) {
            return HttpServletResponse.SC_NOT_FOUND; // content that PrimeFaces keeps for later; we have none
        }
        var states = parameters.getOrDefault(ResponseStateManager.VIEW_STATE_PARAM, new String[0]);
        var asksOnly = !"POST".equals(request.getMethod()); // and must not press anything
        if (states.length > 0 && asksOnly || Arrays.stream(states).anyMatch(state -> !isState(state))) {
            return HttpServletResponse.SC_CONFLICT;
        }
        var writable = parameters.entrySet().stream()
                .allMatch(entry -> isWritable(entry.getKey())
                        && Arrays.stream(entry.getValue()).allMatch(ReadableRequests::isWritable));
        return writable ? FINE : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static boolean isState(String text) {
        return STATE.matcher(text).matches();
    }

    /** The null character can be typed by nobody and stored in no PostgreSQL. */
    private static boolean isWritable(String text) {
        return text.indexOf('\0') < 0;
    }

    private static boolean isDate(HttpServletRequest request, String header) {
        try {
            request.getDateHeader(header);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
