package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Place;

/** What answers give away beside what was asked: in errors, in headers, in caches. */
@ExtendWith(WithTarget.class)
class LeaksIT {

    private static final List<String> PAGES = List.of(
            "/sign-in.xhtml", "/index.xhtml", "/nowhere", "/approval/queue.xhtml", "/organisation/import.xhtml");

    /** T25. */
    @Test
    void two_hundred_provoked_errors_say_nothing_about_the_server() {
        var cookie = "Cookie: leitplanke=" + WithTarget.as("sabine.krueger").session();
        var wrong = new ArrayList<String>();
        var provoked = 0;
        for (var odd : Odd.once().entrySet()) {
            Told.wrongWith(Wire.hasty().send(odd.getValue())).forEach(each -> wrong.add(odd.getKey() + ": " + each));
        }
        for (var page : PAGES) {
            for (var odd : Odd.requests(page).entrySet()) {
                var request = odd.getValue().contains("Cookie: ")
                        ? odd.getValue()
                        : odd.getValue()
                                .replaceFirst("Connection: close\r\n", "Connection: close\r\n" + cookie + "\r\n");
                var reply = Wire.plain().send(request);
                var found = Told.wrongWith(reply);
                if (reply.status() >= 500 && reply.status() != 505) {
                    found.add("status " + reply.status());
                }
                found.forEach(each -> wrong.add(odd.getKey() + " on " + page + ": " + reply.status() + " " + each));
                provoked++;
            }
        }

        assertThat(provoked).isGreaterThanOrEqualTo(200);
        assertThat(wrong).isEmpty();
    }

    /** T25. */
    @Test
    void every_page_resource_and_redirect_carries_the_headers_and_no_others() {
        var wrong = new ArrayList<String>();
        for (var place : Place.all()) {
            var cookie = place.who() == null
                    ? "X-Nobody: here"
                    : "Cookie: leitplanke=" + WithTarget.as(place.who()).session();
            var reply = Wire.plain().get(place.path(), cookie);
            Told.wrongWith(reply).forEach(each -> wrong.add(place.path() + ": " + reply.status() + " " + each));
            assertThat(reply.header("cache-control")).as(place.path()).isEqualTo("no-store");
        }
        var resources = resourcesOf(WithTarget.as("sabine.krueger")
                .get("/organisation/people.xhtml")
                .body());
        for (var resource : resources) {
            var reply = Wire.plain().get(resource);
            Told.headersWrongWith(reply).forEach(each -> wrong.add(resource + ": " + each));
            assertThat(reply.status()).as(resource).isEqualTo(200);
            assertThat(reply.header("set-cookie")).as(resource).isEmpty();
        }
        for (var elsewhere : List.of("/", "/index.xhtml", "/nowhere", "/jakarta.faces.resource/x", "/setup.xhtml")) {
            var reply = Wire.plain().get(elsewhere);
            Told.wrongWith(reply)
                    .forEach(each -> wrong.add(elsewhere + " for a stranger: " + reply.status() + " " + each));
        }

        assertThat(resources).hasSizeGreaterThan(3);
        assertThat(wrong).isEmpty();
    }

    /** T25. */
    @Test
    void a_method_that_reads_back_what_was_sent_is_not_answered() {
        var reply = Wire.plain().send("TRACE /index.xhtml HTTP/1.1\r\n" + Wire.head("Cookie: a=readBack") + "\r\n");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.body()).doesNotContain("readBack");
    }

    private static List<String> resourcesOf(String page) {
        return Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }
}
