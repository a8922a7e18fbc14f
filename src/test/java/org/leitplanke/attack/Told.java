package org.leitplanke.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an answer says besides its text: which headers there may be, with which values, and which there must be. */
final class Told {

    private static final String PAGE_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; style-src 'self'; style-src-attr 'unsafe-inline';"
                    + " script-src 'self'";
    private static final String OTHER_POLICY = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Map<String, String> MUST = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "permissions-policy", Pattern.quote("camera=(), geolocation=(), microphone=()"),
            "cache-control", "no-store|no-cache|max-age=31536000",
            "content-security-policy",
                    Pattern.quote(OTHER_POLICY) + "|" + Pattern.quote(PAGE_POLICY) + " 'nonce-[A-Za-z0-9+/=]+';");

    private static final Map<String, String> MAY = Map.of(
            "date", ".*",
            "connection", "close|keep-alive",
            "content-length", "\\d+",
            "transfer-encoding", "chunked",
            "content-type",
                    "(text/(html|css|javascript|xml)|application/(xhtml\\+xml|javascript)|image/svg\\+xml)"
                            + "(;charset=UTF-8)?",
            "location", "/.*|http://localhost:\\d+/.*",
            "last-modified", ".*",
            "etag", "W/\"[0-9-]+\"",
            "set-cookie",
                    "(leitplanke=[0-9a-f.A-Za-z-]+; Path=/; HttpOnly; SameSite=[Ll]ax"
                            + "|leitplanke-(language|theme)=\\w*; (?=.*HttpOnly)(?=.*SameSite=Lax).*"
                            + "|csfcfc=[^;]*; Max-Age=0; .*HttpOnly)");

    /** Cookies, and Faces says of partial answers once more that they are not kept. */
    private static final Set<String> TWICE = Set.of("set-cookie", "cache-control");

    /** What the server refuses before the portal sees it: a bare line, without a word. */
    private static final Set<String> BARE =
            Set.of("date", "connection", "content-length", "x-frame-options", "allow", "transfer-encoding");

    private static final List<String> INSIDES = List.of(
            "com.sun",
            "org.leitplanke",
            "Payara",
            "GlassFish",
            "Grizzly",
            "Mojarra",
            "PrimeFaces 1",
            "\tat ",
            "Caused by",
            "java.lang",
            "jakarta.servlet",
            "SQLSTATE",
            "org.postgresql",
            "org.apache.derby",
            "6.2025");

    /** The end of the name of an exception, and not the word, which guidelines know too; a page may say 70,000 letters. */
    private static final Pattern THROWN = Pattern.compile("\\w{3}Exception\\b");

    private Told() {}

    /** What is wrong with this answer, empty when nothing is. */
    static Set<String> wrongWith(Wire.Reply reply) {
        var wrong = headersWrongWith(reply);
        wrong.addAll(insides(reply.body()));
        return wrong;
    }

    /** What this text gives away about how the portal is made. */
    static List<String> insides(String body) {
        var thrown = THROWN.matcher(body).results().map(MatchResult::group);
        return Stream.concat(INSIDES.stream().filter(body::contains), thrown)
                .map(word -> "says " + word + " in: " + around(body, body.indexOf(word)))
                .toList();
    }

    /** The same for somebody else's script, which speaks of exceptions as scripts do. */
    static Set<String> headersWrongWith(Wire.Reply reply) {
        var wrong = new TreeSet<String>();
        if (reply.status() == 0 || isBare(reply)) {
            return wrong;
        }
        MUST.keySet().stream()
                .filter(name -> !reply.headers().containsKey(name))
                .forEach(name -> wrong.add("lacks " + name));
        var allowed = new TreeMap<>(MUST);
        allowed.putAll(MAY);
        reply.headers().forEach((name, values) -> {
            if (!allowed.containsKey(name)) {
                wrong.add("tells " + name);
            } else {
                values.stream()
                        .filter(value -> !value.matches(allowed.get(name)))
                        .forEach(value -> wrong.add(name + " is " + value));
                if (values.size() > 1 && !TWICE.contains(name)) {
                    wrong.add("tells " + name + " twice");
                }
            }
        });
        return wrong;
    }

    private static boolean isBare(Wire.Reply reply) {
        return reply.body().isEmpty() && BARE.containsAll(reply.headers().keySet());
    }

    private static String around(String body, int at) {
        return body.substring(Math.max(0, at - 80), Math.min(body.length(), at + 80))
                .replaceAll("\\s+", " ");
    }
}
