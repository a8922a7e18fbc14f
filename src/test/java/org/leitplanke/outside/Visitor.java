package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a plain connection, who sends whatever she likes: buttons that are not there, ids of others. */
public final class Visitor {

    public static final String PASSWORD = "Leitplanke-Vorführung";

    private static final String BOUNDARY = "----leitplanke";
    private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofMinutes(1))
            .build();

    private final String url;

    private Visitor(String url) {
        this.url = url;
    }

    /** Nobody the shared portal knows. */
    public static Visitor stranger() {
        return at(WithPortal.portal());
    }

    /** Nobody this portal knows, yet. */
    public static Visitor at(Portal portal) {
        return new Visitor(portal.url());
    }

    /** Signed in with the password of the demonstration; once for all tests, because attempts are counted. */
    public static Visitor known(String loginName) {
        return KNOWN.computeIfAbsent(loginName, Visitor::fresh);
    }

    /** Signed in with a session of her own. */
    public static Visitor fresh(String loginName) {
        return stranger().as(loginName);
    }

    /** Signs in with the password of the demonstration. */
    public Visitor as(String loginName) {
        var answer = signIn("/sign-in.xhtml", loginName, PASSWORD);
        assertThat(answer.target()).as(loginName + " is signed in").isEqualTo("/index.xhtml");
        return this;
    }

    /** Fills in the sign-in page at this address. */
    public Answer signIn(String page, String loginName, String password) {
        return press(get(page), "signIn:go", "signIn:loginName", loginName, "signIn:password", password);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Follows where an answer leads. */
    public Answer follow(Answer answer) {
        assertThat(answer.status())
                .as(() -> answer.address() + " leads on instead of saying: " + answer.text())
                .isEqualTo(302);
        return get(answer.target());
    }

    /**
     * Presses a button whether the page shows it or not, with everything in its form and these fields instead; a field
     * whose value is null is left out.
     */
    public Answer press(Answer page, String button, String... nameAndValue) {
        return send(pressing(page.address().getPath(), page, button, nameAndValue));
    }

    /** The request of a pressed button to this address, before it is sent. */
    public HttpRequest.Builder pressing(String path, Answer page, String button, String... nameAndValue) {
        var form = button.substring(0, button.indexOf(':'));
        var fields = new ArrayList<Map.Entry<String, String>>();
        var typed = new HashSet<String>();
        for (int i = 0; i < nameAndValue.length; i += 2) {
            typed.add(nameAndValue[i]);
            if (nameAndValue[i + 1] != null) {
                fields.add(Map.entry(nameAndValue[i], nameAndValue[i + 1]));
            }
        }
        page.fields(form).stream()
                .filter(field ->
                        !typed.contains(field.getKey()) && !field.getKey().equals(form))
                .forEach(fields::add);
        fields.add(Map.entry(form, form));
        fields.add(Map.entry(button, "x"));
        fields.add(Map.entry("jakarta.faces.ViewState", page.state()));
        var files = page.files(form);
        if (!files.isEmpty()) {
            return request(path)
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofString(inParts(fields, files)));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    /** The request of the only plain form below the menu of this page, before it is sent. */
    public HttpRequest.Builder submitting(Answer page) {
        return request(page.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(page.hidden())));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()), url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The session cookie this visitor has now. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("leitplanke"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Comes with a session cookie known from elsewhere. */
    public void takeSession(String value) {
        cookies.getCookieStore().removeAll();
        var cookie = new HttpCookie("leitplanke", value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(url), cookie);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofMinutes(3))
                .header("Accept-Language", "de");
    }

    /** The fields and a small file for each place where one can be chosen, as a browser sends them. */
    private static String inParts(List<Map.Entry<String, String>> fields, List<String> files) {
        var begin = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
        var parts = fields.stream().map(field -> begin + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n");
        var chosen = files.stream()
                .map(file -> begin + file + "\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nA;B\r\n");
        return Stream.concat(parts, chosen).collect(Collectors.joining()) + "--" + BOUNDARY + "--\r\n";
    }

    private static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
