package org.leitplanke.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.leitplanke.outside.Portal;

/** Bytes as they are, from any address of this computer: what no well-behaved client would send. */
final class Wire {

    private static final String END_OF_HEAD = "\r\n\r\n";

    private final Portal portal;
    private final String from;
    private final int patience;

    private Wire(Portal portal, String from, int patience) {
        this.portal = portal;
        this.from = from;
        this.patience = patience;
    }

    /** Waits at most five seconds for the end of an answer. */
    static Wire plain() {
        return to(WithTarget.portal());
    }

    /** Waits for a second, where the server may wait for more itself. */
    static Wire hasty() {
        return new Wire(WithTarget.portal(), "127.0.0.1", 1_000);
    }

    /** The same, to another portal. */
    static Wire to(Portal portal) {
        return new Wire(portal, "127.0.0.1", 5_000);
    }

    /** Comes from this address of the computer, 127.0.0.2 for instance. */
    static Wire from(String address) {
        return new Wire(WithTarget.portal(), address, 20_000);
    }

    /**
     * An answer as it came; no status when there was none.
     *
     * @param millis from the first byte sent to the last one received
     */
    record Reply(int status, Map<String, List<String>> headers, String body, boolean ended, long millis) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    Reply get(String path, String... headers) {
        return send("GET " + path + " HTTP/1.1\r\n" + head(headers) + "\r\n");
    }

    /** A form as a browser sends it. */
    Reply post(String path, String form, String... headers) {
        return send("POST " + path + " HTTP/1.1\r\n" + head(headers)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + END_OF_HEAD
                + form);
    }

    static String head(String... headers) {
        var port = URI.create(WithTarget.portal().url()).getPort();
        var head = new StringBuilder("Host: localhost:" + port + "\r\nConnection: close\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    Reply send(String request) {
        var begun = System.nanoTime();
        try (var socket = open()) {
            var received = new ByteArrayOutputStream();
            var ended = true;
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                socket.getInputStream().transferTo(received);
            } catch (SocketTimeoutException e) {
                ended = false;
            } catch (IOException closed) {
                ended = true; // the server hung up in the middle of a request it did not want
            }
            return reply(received.toString(StandardCharsets.UTF_8), ended, (System.nanoTime() - begun) / 1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to write to by hand. */
    Socket open() throws IOException {
        var port = URI.create(portal.url()).getPort();
        var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
        socket.setSoTimeout(patience);
        return socket;
    }

    private static Reply reply(String received, boolean ended, long millis) {
        var cut = received.indexOf(END_OF_HEAD);
        if (!received.startsWith("HTTP/1.") || cut < 0) {
            return new Reply(0, Map.of(), received, ended, millis);
        }
        var lines = received.substring(0, cut).split("\r\n");
        var headers = new TreeMap<String, List<String>>();
        for (int i = 1; i < lines.length; i++) {
            var colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        var body = received.substring(cut + END_OF_HEAD.length());
        var chunked = "chunked".equals(String.join(",", headers.getOrDefault("transfer-encoding", List.of())));
        return new Reply(
                Integer.parseInt(lines[0].substring(9, 12)),
                headers,
                chunked ? body.replaceAll("(?:^|\r\n)[0-9a-fA-F]+\r\n(?:\r\n)?", "") : body,
                ended,
                millis);
    }
}
