package org.leitplanke.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.leitplanke.platform.persistence.Outage;

/**
 * What the page says while the database is away or overrun: why, and a button that sends once more exactly what was
 * typed. It asks the database nothing.
 */
@Named
@RequestScoped
public class Unavailable {

    private static final Logger LOG = Logger.getLogger(Unavailable.class.getName());
    private static final String OUTAGE = Outage.class.getName();
    private static final String SENT = Sent.class.getName();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int SERVICE_UNAVAILABLE = 503;

    @Inject
    HttpServletRequest request;

    /** A field as it was sent. */
    public record Field(String name, String value) {}

    /** What came with the request; an error page sees nothing of it any more. */
    private record Sent(List<Field> fields) {}

    /** Remembers for the page why this request was not answered and what came with it, and tells the log. */
    public static void note(HttpServletRequest request, Throwable thrown) {
        note(request, Outage.behind(thrown).orElse(Outage.BUSY), innermost(thrown));
    }

    /** The same when it is not the database that says no. */
    static void note(HttpServletRequest request, String reason) {
        note(request, Outage.BUSY, reason);
    }

    private static void note(HttpServletRequest request, Outage outage, String reason) {
        request.setAttribute(OUTAGE, outage);
        request.setAttribute(SENT, new Sent(sent(request)));
        LOG.warning(() -> "Database " + outage + " on " + request.getServletPath() + ": " + reason);
    }

    private static String innermost(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** Whether this request is answered with the page that says so; then nothing else may ask the database. */
    public static boolean isShownTo(HttpServletRequest request) {
        return Integer.valueOf(SERVICE_UNAVAILABLE).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    public Outage getReason() {
        return request.getAttribute(OUTAGE) instanceof Outage outage ? outage : Outage.BUSY;
    }

    /** Where it was meant to go, always inside the portal. */
    public String getPath() {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    /** The same with its parameters. */
    public String getAddress() {
        return request.getQueryString() == null ? getPath() : getPath() + "?" + request.getQueryString();
    }

    /** Whether what was typed can be sent once more from here. */
    public boolean isRepeatable() {
        return !getFields().isEmpty();
    }

    /** Everything that was sent, the parameters of the address included; nothing when it cannot be sent again. */
    public List<Field> getFields() {
        return request.getAttribute(SENT) instanceof Sent sent ? sent.fields() : List.of();
    }

    /** No files, and no passwords on a page. */
    private static List<Field> sent(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())
                || !String.valueOf(request.getContentType()).startsWith(FORM)) {
            return List.of();
        }
        var fields = request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        var secret = fields.stream()
                .anyMatch(field -> field.name().toLowerCase(Locale.ROOT).contains("password"));
        return secret ? List.of() : fields;
    }
}
