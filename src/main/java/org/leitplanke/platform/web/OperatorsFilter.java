package org.leitplanke.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/**
 * Whether the portal lives and is ready is answered to this computer only, and not through a proxy that stands on it.
 * Everybody else finds nothing there, signed in or not; what the server would tell about itself beyond that, nobody does.
 */
@WebFilter(
        filterName = "operators",
        urlPatterns = {"/health", "/health/*", "/metrics", "/metrics/*", "/openapi", "/openapi/*", "/openapi.json"},
        asyncSupported = true)
public class OperatorsFilter implements Filter {

    private static final List<String> PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (http.getServletPath().startsWith("/health") && isFromHere(http)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isFromHere(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
