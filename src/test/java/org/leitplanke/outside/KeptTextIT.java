package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/** What was typed when its post came too late, on a forgotten page, twice, or for somebody else; without any script. */
@ExtendWith(WithPortal.class)
class KeptTextIT {

    private static final String NEW_CHANNEL = "/channel/edit.xhtml";

    private final String words = "Werkstatt & Büro " + UUID.randomUUID();

    @Test
    void on_a_page_the_server_has_forgotten_everything_typed_stands_there_again() {
        var tobias = Visitor.fresh("tobias.lang");
        var page = tobias.get(NEW_CHANNEL);

        var back = tobias.follow(tobias.press(page, "channel:save", typed("jakarta.faces.ViewState", "-1:-1")));

        assertThat(back.path()).isEqualTo(NEW_CHANNEL);
        assertThat(back.says("error.expired.back")).isTrue();
        standsThere(back);
        var saved = tobias.follow(tobias.press(back, "channel:save", "channel:owner", back.choice("Personal")));
        assertThat(saved.text()).contains(words);
        assertThat(tobias.get(NEW_CHANNEL).body())
                .as("saved, so not kept any more")
                .doesNotContain("/kept/drop");
    }

    @Test
    void after_the_end_of_the_session_the_writer_finds_it_after_signing_in() {
        var tobias = Visitor.fresh("tobias.lang");
        var page = tobias.get(NEW_CHANNEL);
        tobias.press(tobias.get("/index.xhtml"), "out:signOut");

        var sent = tobias.press(page, "channel:save", typed());
        var arrived = tobias.follow(tobias.signIn(sent.target(), "tobias.lang", Visitor.PASSWORD));

        assertThat(sent.target()).startsWith("/sign-in.xhtml?to=");
        assertThat(arrived.path()).isEqualTo(NEW_CHANNEL);
        standsThere(arrived);
        drop(tobias, arrived);
        assertThat(tobias.get(NEW_CHANNEL).text()).doesNotContain(words);
    }

    @Test
    void whoever_else_signs_in_there_never_sees_it() {
        var tobias = Visitor.fresh("tobias.lang");
        var page = tobias.get(NEW_CHANNEL);
        tobias.press(tobias.get("/index.xhtml"), "out:signOut");

        var sent = tobias.press(page, "channel:save", typed());
        tobias.signIn(sent.target(), "heiko.albrecht", Visitor.PASSWORD);

        assertThat(tobias.get("/index.xhtml").body()).contains("Heiko Albrecht").doesNotContain(words);
        assertThat(Visitor.fresh("tobias.lang").get(NEW_CHANNEL).body()).doesNotContain(words);
    }

    @Test
    void what_a_stranger_sends_is_not_laid_aside() {
        var page = Visitor.fresh("tobias.lang").get(NEW_CHANNEL);
        var guest = Visitor.stranger();

        var sent = guest.press(page, "channel:save", typed("keptBy", "0".repeat(64)));

        assertThat(sent.target()).isEqualTo("/sign-in.xhtml?to=%2Fchannel%2Fedit.xhtml");
        assertThat(guest.session()).as("no session is made for it").isEmpty();
    }

    @Test
    void keeping_needs_a_page_of_ones_own() {
        var tobias = Visitor.fresh("tobias.lang");
        var page = tobias.get(NEW_CHANNEL);
        var heiko = Visitor.fresh("heiko.albrecht");
        var sheet = page.field("channel", "kept");
        var madeFor = page.field("channel", "keptBy");

        assertThat(keep(heiko, sheet, madeFor).status()).isEqualTo(409);
        assertThat(keep(tobias, sheet, "0".repeat(64)).status()).isEqualTo(409);
        assertThat(keep(tobias, "channel@https://evil.test/", madeFor).status()).isEqualTo(400);
        assertThat(tobias.get(NEW_CHANNEL).body()).doesNotContain(words);
        assertThat(keep(tobias, sheet, madeFor).status()).isEqualTo(200);
        standsThere(tobias.get(NEW_CHANNEL));
        assertThat(heiko.get("/index.xhtml").body()).doesNotContain(words);
        drop(tobias, tobias.get(NEW_CHANNEL));
    }

    @Test
    void the_session_lasts_on_for_the_page_of_the_same_person_only() {
        var heiko = Visitor.fresh("heiko.albrecht");
        var foreign = Visitor.fresh("tobias.lang").get(NEW_CHANNEL).field("channel", "keptBy");

        assertThat(heiko.get("/session").body()).matches("\\{\"left\":3[56]\\d\\d,\"warned\":300,\"atLongest\":false}");
        assertThat(post(heiko, "/session", "keptBy=" + foreign).status()).isEqualTo(409);
        assertThat(Visitor.stranger().get("/session").target()).startsWith("/sign-in.xhtml");
    }

    @Test
    void a_button_pressed_twice_does_it_once_and_leads_to_the_same_place() {
        var tobias = Visitor.fresh("tobias.lang");
        var page = tobias.get(NEW_CHANNEL);
        var fields = typed("channel:owner", page.choice("Personal"));

        var presses = IntStream.range(0, 4)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> tobias.press(page, "channel:save", fields)))
                .toList();
        var places =
                presses.stream().map(press -> press.join().target()).distinct().toList();

        assertThat(places).singleElement().asString().startsWith("/channel/detail.xhtml?id=");
        assertThat(tobias.get(places.get(0)).text()).contains("„" + words + "“ steht im Verzeichnis");
        assertThat(tobias.get("/channel/list.xhtml").text().split(words, -1))
                .as("in the register once")
                .hasSize(2);
    }

    @Test
    void who_saves_in_two_windows_is_told_kindly_and_may_save_again() {
        var eva = Visitor.fresh("eva.brandt");
        var id = draftOf(eva);
        var one = eva.get(Asking.request(id));
        var other = eva.get(Asking.request(id));
        eva.follow(eva.press(one, "draft:save", "draft:title", "Erster Titel", "draft:goal", "Ziel aus dem ersten"));

        var second = eva.press(other, "draft:save", "draft:title", "Zweiter Titel");

        assertThat(second.text()).contains("Sie selbst haben das am");
        assertThat(second.text()).contains("Erster Titel").contains("Zweiter Titel");
        assertThat(second.field("draft", "draft:title")).isEqualTo("Zweiter Titel");
        assertThat(second.field("draft", "draft:goal"))
                .as("only changed in the other window")
                .isEqualTo("Ziel aus dem ersten");
        var again = eva.follow(eva.press(second, "draft:save"));
        assertThat(again.field("draft", "draft:title")).isEqualTo("Zweiter Titel");
        assertThat(again.field("draft", "draft:goal")).isEqualTo("Ziel aus dem ersten");
    }

    private static String draftOf(Visitor who) {
        var answers = IntStream.range(0, 6)
                .boxed()
                .flatMap(question -> List.of("ask:lines:" + question + ":yes", "false").stream())
                .toArray(String[]::new);
        var judged = who.press(who.get("/approval/ask.xhtml"), "ask:judge", answers);
        return who.follow(who.press(judged, "go:request")).path().replaceAll(".*id=", "");
    }

    private String[] typed(String... others) {
        var all = new java.util.ArrayList<>(List.of(others));
        all.addAll(List.of(
                "channel:network",
                "YOUTUBE",
                "channel:name",
                words,
                "channel:purpose",
                "Zeigen & erklären\n\nZweite Zeile"));
        return all.toArray(String[]::new);
    }

    private void standsThere(Answer page) {
        assertThat(page.field("channel", "channel:name")).isEqualTo(words);
        assertThat(page.field("channel", "channel:network")).isEqualTo("YOUTUBE");
        assertThat(page.field("channel", "channel:purpose")).matches("Zeigen & erklären\\r?\\n\\r?\\nZweite Zeile");
        assertThat(page.text())
                .contains(Texts.say(Language.DE, "draft.back", "").replaceAll("am .*", "am"));
    }

    private Answer keep(Visitor who, String sheet, String madeFor) {
        return post(
                who,
                "/kept",
                "kept=" + Visitor.encoded(sheet) + "&keptBy=" + madeFor + "&channel:network=YOUTUBE&channel:name="
                        + Visitor.encoded(words) + "&channel:purpose="
                        + Visitor.encoded("Zeigen & erklären\n\nZweite Zeile"));
    }

    private static void drop(Visitor who, Answer page) {
        var dropped = post(
                who,
                "/kept/drop",
                "kept=" + Visitor.encoded(page.field("channel", "kept")) + "&keptBy="
                        + page.field("channel", "keptBy"));
        assertThat(dropped.target()).isEqualTo(page.path());
    }

    private static Answer post(Visitor who, String path, String body) {
        return who.send(who.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
