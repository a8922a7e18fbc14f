package org.leitplanke.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One connection with a session of its own. */
final class Seat {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]*)\"");

    private final String url;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Seat(String url) {
        this.url = url;
    }

    /** Somebody nobody knows. */
    static Seat stranger(Server server) {
        return new Seat(server.url());
    }

    static Seat of(Server server, int person) {
        var seat = stranger(server);
        seat.text("/bench/door?login=" + Size.loginOf(person));
        return seat;
    }

    static List<Seat> strangers(Server server, int count) {
        return IntStream.range(0, count).mapToObj(any -> stranger(server)).toList();
    }

    /** Gets the page as a browser does, compressed where the server can, and takes it as it comes. */
    HttpResponse<byte[]> get(String path) {
        var answer = send(request(path).header("Accept-Encoding", "gzip").GET(), BodyHandlers.ofByteArray());
        expect(200, answer, path);
        return answer;
    }

    String text(String path) {
        var answer = send(request(path).GET(), BodyHandlers.ofString());
        expect(200, answer, path);
        return answer.body();
    }

    /** How many statements the portal needed for this page. */
    int statementsOf(String path) {
        get(path);
        get(path);
        return Integer.parseInt(text("/bench/statements"));
    }

    /** A button of this page, ready to be pressed; empty when the page does not show it. */
    Optional<HttpRequest> button(String path, String form, String button) {
        var page = text(path);
        var state = STATE.matcher(page);
        if (!page.contains("name=\"" + form + ":" + button + "\"") || !state.find()) {
            return Optional.empty();
        }
        var fields = List.of(
                form + "=" + form,
                encoded(form + ":" + button) + "=x",
                "jakarta.faces.ViewState=" + encoded(state.group(1)));
        return Optional.of(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields)))
                .build());
    }

    /** Presses it; whether the portal has done it, which leads on. What it says otherwise goes to the log of the run. */
    boolean press(HttpRequest pressed) {
        try {
            var answer = client.send(pressed, BodyHandlers.ofString());
            var done = answer.statusCode() == 302
                    && !answer.headers().firstValue("Location").orElse("").contains("sign-in");
            if (!done) {
                System.err.printf("%s answered %d: %s%n", pressed.uri(), answer.statusCode(), words(answer.body()));
            }
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What a page says to its reader, as far as one line shows. */
    private static String words(String page) {
        var main = page.substring(Math.max(0, page.indexOf("<main")));
        var text = main.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return text.substring(0, Math.min(300, text.length()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofMinutes(5));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    private static void expect(int status, HttpResponse<?> answer, String path) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
