package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Crawl;
import org.leitplanke.outside.Place;

/** What comes with a form is data: neither objects are made of it nor expressions worked out. */
@ExtendWith(WithTarget.class)
class StatesIT {

    private static final String CHANNEL = "LinkedIn-Karriere";

    /** T01. */
    @Test
    void pages_keep_their_state_on_the_server() {
        var pages = 0;
        for (var who : List.of("eva.brandt", "tobias.lang", "sabine.krueger")) {
            for (var page : Crawl.by(WithTarget.as(who), 2)) {
                assertThat(page.states()).as(page.path()).allMatch(state -> state.matches("-?\\d+:-?\\d+"));
                pages += page.states().isEmpty() ? 0 : 1;
            }
        }

        assertThat(pages).isGreaterThan(20);
    }

    /** T01. */
    @Test
    void nothing_serialised_is_read_from_a_form() throws IOException {
        var heiko = WithTarget.as("heiko.albrecht");
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            var state = Serialised.url("http://127.0.0.1:" + canary.getLocalPort() + "/");

            for (var place : Place.all().subList(3, 20)) {
                var path = place.path().replaceAll("\\?.*", "");
                var answer = heiko.send(heiko.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                                "x=x&jakarta.faces.ViewState=" + state)));
                assertThat(answer.status()).as(path).isIn(403, 404, 409);
            }

            assertThat(called(canary)).isFalse();
        }
        assertThat(Files.readString(WithTarget.portal().logFile())).doesNotContain("ObjectInputStream");
    }

    /** Leaving a field out is no way around what the form demands. */
    @Test
    void what_a_form_demands_is_demanded_even_when_it_is_not_sent() {
        var heiko = WithTarget.as("heiko.albrecht");

        var answer = heiko.press(heiko.get("/responsibility/mine.xhtml"), "declare:take", "declare:lastDay", null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Bis: Bitte ausfüllen.");
    }

    private static boolean called(ServerSocket canary) throws IOException {
        try (var caller = canary.accept();
                InputStream in = caller.getInputStream()) {
            return in != null;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** T02. */
    @Test
    void expressions_are_words_like_others() {
        var eva = WithTarget.as("eva.brandt");
        var words = "#{7*7} ${7*7} #{request.getClass()} ${facesContext} #{param.x} *{7*7} @{7*7} <%= 7*7 %>";

        var id = Asking.approval(eva, words, CHANNEL);

        var stored = WithTarget.stored()
                .ask("select title from approval_request where id = '" + id + "'")
                .get(0);
        assertThat(stored).isEqualTo(words);
        for (var page : List.of(eva.get(Asking.request(id)), eva.get("/approval/mine.xhtml"))) {
            assertThat(page.text()).contains(words).doesNotContain("49 49");
            assertThat(page.body()).doesNotContain("class org", "RequestFacade");
        }
    }
}
