package org.leitplanke.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leitplanke.bench.Findings.Target;

/** What the start page weighs on the wire: all of it at the first visit, and what is asked for again later. */
final class WeightBench {

    private static final int FIRST = 250;
    private static final int LATER = 20;
    private static final int REQUESTS = 12;
    private static final double KILO = 1_000;
    private static final Pattern USED = Pattern.compile("(?:src|href)=\"([^\"]*jakarta\\.faces\\.resource[^\"]*)\"");

    private final Server server;
    private final Findings findings;

    WeightBench(Server server, Findings findings) {
        this.server = server;
        this.findings = findings;
    }

    void run() {
        var seat = Seat.of(server, Size.NEW_EVERY - 1);
        var page = seat.get(StartPageBench.START);
        var first = weight(page);
        var later = first;
        var parts = new LinkedHashSet<String>();
        USED.matcher(seat.text(StartPageBench.START))
                .results()
                .map(hit -> hit.group(1).replace("&amp;", "&"))
                .forEach(parts::add);
        for (var part : parts) {
            var answer = seat.get(part);
            first += weight(answer);
            later += isKept(part, answer) ? 0 : weight(answer);
            findings.note("(weight) part", described(part, answer));
        }
        findings.note("(weight) part", described(StartPageBench.START, page));
        findings.say("start page, first visit, kB", "", first / KILO, Target.atMost(FIRST, " kB"));
        findings.say("start page, later visit, kB", "", later / KILO, Target.atMost(LATER, " kB"));
        findings.say("start page, requests", "", parts.size() + 1, Target.atMost(REQUESTS, ""));
    }

    /** A part need not be asked for again when it may be kept for a month and its address changes with its version. */
    private static boolean isKept(String part, HttpResponse<byte[]> answer) {
        return part.contains("v=")
                && answer.headers().firstValue("Cache-Control").orElse("").matches(".*max-age=\\d{7,}.*");
    }

    private static double weight(HttpResponse<byte[]> answer) {
        var heads = answer.headers().map().entrySet().stream()
                .map(head -> head.getKey() + ": " + String.join(",", head.getValue()))
                .collect(Collectors.joining("\r\n"));
        return answer.body().length + (double) heads.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String described(String part, HttpResponse<byte[]> answer) {
        return "`%s` %.1f kB, %s, %s"
                .formatted(
                        part,
                        weight(answer) / KILO,
                        answer.headers().firstValue("Content-Encoding").orElse("not compressed"),
                        answer.headers().firstValue("Cache-Control").orElse("no Cache-Control"));
    }
}
