package org.leitplanke.attack;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leitplanke.attack.Surface.Spot;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Visitor;

/** Types into one spot after another whatever the generator says, and looks at every answer. */
final class Fuzzer {

    private static final int LONGEST_MILLIS = 10_000;
    private static final String STATE = "jakarta.faces.ViewState";
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*");

    private final Generator generator;
    private final Map<String, Answer> pages = new HashMap<>();
    private final Set<Spot> reached = new LinkedHashSet<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    Fuzzer(Generator generator) {
        this.generator = generator;
    }

    /** So many inputs, every spot as often as the others, each by the first of its ways that is still open. */
    void run(List<List<Spot>> spots, int inputs) {
        for (int i = 0; sent < inputs && i < 2 * inputs; i++) { // a form may have gone
            var ways = spots.get(i % spots.size());
            var marker = "zq" + sent + "x";
            if (ways.get(0).form().isEmpty()) {
                parameter(ways.get(0), marker);
            } else {
                ways.stream().anyMatch(way -> field(way, marker));
            }
        }
    }

    private Visitor visitor(Spot spot) {
        return spot.who() == null ? WithTarget.stranger() : WithTarget.as(spot.who());
    }

    private void parameter(Spot spot, String marker) {
        var value = generator.value(marker, List.of());
        var address = new StringBuilder(spot.page()).append('?').append(encoded(spot.name(), value));
        var before = spot.address().indexOf('?') < 0
                ? ""
                : spot.address().substring(spot.address().indexOf('?') + 1);
        for (var pair : before.split("&")) {
            if (!pair.isEmpty() && (!pair.startsWith(spot.name() + "=") || generator.below(5) == 0)) {
                address.append('&').append(pair);
            }
        }
        if (address.length() > 7_000) {
            address.setLength(7_000); // longer ones never get past the server
        }
        var text = address.toString().replaceAll("%[0-9A-F]?$", "");
        judge(spot, marker, value, visitor(spot).request(text).GET());
    }

    /** Types into this field; false when its form has gone. */
    private boolean field(Spot spot, String marker) {
        var form = form(spot);
        if (form == null) {
            return false;
        }
        var input = form.fields().stream()
                .filter(each -> each.name().equals(spot.name()))
                .findFirst()
                .orElseThrow();
        var value = generator.value(marker, input.offered());
        var sending = form.asItIs().stream()
                .filter(each -> !each.getKey().equals(spot.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        var state = form.page().state();
        switch (generator.below(12)) {
            case 0 -> value = ""; // and the field is missing
            case 1 -> sending.addAll(List.of(Map.entry(spot.name(), value), Map.entry(spot.name(), "x")));
            case 2 -> {
                sending.add(Map.entry(spot.name(), value));
                state = generator.one(
                        List.of("", "1:1", state + "1", "-" + state, "rO0ABXNy", "stateless", state + ":1"));
            }
            case 3 ->
                sending.addAll(List.of(
                        Map.entry(spot.name(), value),
                        Map.entry("jakarta.faces.source", generator.value(marker, List.of(spot.name()))),
                        Map.entry("jakarta.faces.partial.ajax", "true"),
                        Map.entry("jakarta.faces.partial.execute", generator.value(marker, List.of("@all"))),
                        Map.entry("jakarta.faces.partial.render", generator.value(marker, List.of("@all", "@form")))));
            case 4 -> sending.addAll(List.of(Map.entry(spot.name(), value), Map.entry(value.strip() + "x", marker)));
            default -> sending.add(Map.entry(spot.name(), value));
        }
        sending.add(Map.entry(form.id(), form.id()));
        if (!form.buttons().isEmpty()) {
            sending.add(Map.entry(generator.one(form.buttons()).name(), "x"));
        }
        sending.add(Map.entry(STATE, state));
        var answer = judge(spot, marker, value, posting(spot, form, sending));
        if (answer != null
                && answer.status() == 200
                && answer.address().getPath().equals(spot.page())) {
            pages.put(spot.who() + spot.address(), answer);
        } else {
            pages.remove(spot.who() + spot.address());
        }
        return true;
    }

    private HttpRequest.Builder posting(Spot spot, Form form, List<Map.Entry<String, String>> sending) {
        if (form.files()) {
            return visitor(spot)
                    .request(spot.page())
                    .header("Content-Type", "multipart/form-data; boundary=-fuzz-")
                    .POST(BodyPublishers.ofString(Multipart.of(sending, "-fuzz-")));
        }
        return visitor(spot)
                .request(spot.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sending.stream()
                        .map(each -> encoded(each.getKey(), each.getValue()))
                        .collect(Collectors.joining("&"))));
    }

    /** The form of this spot on a page that is still good, or fetched anew; null when it has gone. */
    private Form form(Spot spot) {
        var page = pages.get(spot.who() + spot.address());
        for (int attempt = 0; attempt < 2; attempt++) {
            if (page == null) {
                page = visitor(spot).get(spot.address());
            }
            var found = Form.of(page).stream()
                    .filter(form -> form.id().equals(spot.form()))
                    .filter(form -> form.fields().stream()
                            .anyMatch(field -> field.name().equals(spot.name())))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            page = null;
        }
        return null;
    }

    private Answer judge(Spot spot, String marker, String value, HttpRequest.Builder request) {
        sent++;
        var begun = System.nanoTime();
        Answer answer;
        try {
            answer = visitor(spot).send(request);
        } catch (UncheckedIOException e) {
            blame(spot, value, "no answer: " + e.getCause().getMessage());
            return null;
        }
        var millis = (System.nanoTime() - begun) / 1_000_000;
        reached.add(spot);
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500) {
            blame(spot, value, "status " + answer.status());
        }
        if (millis > LONGEST_MILLIS) {
            blame(spot, value, "took " + millis + " ms");
        }
        Told.insides(answer.body()).forEach(word -> blame(spot, value, word));
        if (isRaw(answer.body(), marker)) {
            blame(spot, value, "comes back raw");
        }
        if (answer.response().headers().firstValue("X-Injected").isPresent()) {
            blame(spot, value, "becomes a header");
        }
        return answer;
    }

    /** Whether what was marked comes back as a tag, or ends an attribute. */
    private static boolean isRaw(String body, String marker) {
        if (body.contains(marker + "<") || body.contains("<" + marker)) {
            return true;
        }
        return body.contains(marker)
                && TAG.matcher(body)
                        .results()
                        .anyMatch(tag -> tag.group().contains(marker + "&lt;b\"")
                                || tag.group().contains(marker + "\">"));
    }

    private void blame(Spot spot, String value, String why) {
        var shown = value.length() > 60 ? value.substring(0, 60) + "… (" + value.length() + ")" : value;
        wrong.add(why + ": " + spot.key() + " of " + spot.who() + " <- " + printable(shown));
    }

    private static String printable(String text) {
        return text.codePoints()
                .mapToObj(each -> each < 32 || each > 126 ? String.format("\\u%04x", each) : Character.toString(each))
                .collect(Collectors.joining());
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    List<String> wrong() {
        return wrong;
    }

    Set<Spot> reached() {
        return reached;
    }

    int sent() {
        return sent;
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }
}
