package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, being recognised and going out, as somebody tries who means no good. */
@ExtendWith(WithPortal.class)
class SessionsIT {

    private static final String WHO = "heiko.albrecht";

    @Test
    void a_stranger_is_sent_to_sign_in_and_then_to_where_she_wanted_to_be() {
        var guest = Visitor.stranger();

        var sent = guest.get("/channel/list.xhtml?page=1");
        var arrived = guest.signIn(sent.target(), WHO, Visitor.PASSWORD);

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.target()).startsWith("/sign-in.xhtml?to=");
        assertThat(arrived.target()).isEqualTo("/channel/list.xhtml?page=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test",
                "//evil.test",
                "/%5Cevil.test",
                "/%09/evil.test",
                "/%0A/evil.test",
                "%20//evil.test",
                "javascript:alert(1)"
            })
    void signing_in_never_leads_out_of_the_portal(String target) {
        var arrived = Visitor.stranger().signIn("/sign-in.xhtml?to=" + target, WHO, Visitor.PASSWORD);

        assertThat(arrived.status()).isEqualTo(302);
        assertThat(arrived.target()).isEqualTo("/index.xhtml");
    }

    @Test
    void a_session_prepared_by_somebody_else_is_not_taken_over() {
        var guest = Visitor.stranger();
        guest.get("/sign-in.xhtml");
        var prepared = guest.session();

        guest.signIn("/sign-in.xhtml", WHO, Visitor.PASSWORD);

        assertThat(prepared).isNotEmpty();
        assertThat(guest.session()).isNotEmpty().isNotEqualTo(prepared);
        assertThat(withSession(prepared).target()).startsWith("/sign-in.xhtml");
        assertThat(guest.get("/index.xhtml").status()).isEqualTo(200);
    }

    @Test
    void a_session_is_worth_nothing_after_signing_out() {
        var heiko = Visitor.fresh(WHO);
        var old = heiko.session();
        assertThat(withSession(old).status()).isEqualTo(200);

        heiko.press(heiko.get("/index.xhtml"), "out:signOut");

        assertThat(withSession(old).target()).startsWith("/sign-in.xhtml");
    }

    @Test
    void nobody_learns_whether_an_account_exists() {
        var wrong = Visitor.stranger().signIn("/sign-in.xhtml", "heiko.albrecht", "Leitplanke-Aufführung");
        var unknown = Visitor.stranger().signIn("/sign-in.xhtml", "niemand.bekannt", "Leitplanke-Aufführung");

        assertThat(wrong.says("identity.signIn.refused")).isTrue();
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.comparable().replace("value=\"niemand.bekannt\"", ""))
                .isEqualTo(wrong.comparable().replace("value=\"heiko.albrecht\"", ""));
        assertThat(unknown.response().headers().map().keySet())
                .isEqualTo(wrong.response().headers().map().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.test",
                "Origin: null"
            })
    void what_another_site_makes_a_browser_send_is_not_taken(String header) {
        var heiko = Visitor.known(WHO);
        var cut = header.indexOf(": ");
        var start = heiko.get("/index.xhtml");

        var refused = heiko.send(heiko.pressing("/index.xhtml", start, "out:signOut")
                .header(header.substring(0, cut), header.substring(cut + 2)));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(heiko.get("/index.xhtml").status()).isEqualTo(200);
    }

    @Test
    void a_form_without_the_state_of_its_page_changes_nothing() {
        var heiko = Visitor.known(WHO);
        var foreign = Visitor.known("lena.vogt").get("/index.xhtml");

        var sent = heiko.press(foreign, "out:signOut");

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.says("error.expired.title")).isTrue();
        assertThat(heiko.get("/index.xhtml").status()).isEqualTo(200);
    }

    @Test
    void pages_name_no_session_and_keep_their_state_on_the_server() {
        var heiko = Visitor.known(WHO);
        for (var path : List.of(
                "/index.xhtml",
                "/guideline/list.xhtml",
                "/training/list.xhtml",
                "/approval/ask.xhtml",
                "/approval/mine.xhtml",
                "/channel/list.xhtml",
                "/responsibility/mine.xhtml",
                "/responsibility/directory.xhtml")) {
            var page = heiko.get(path);

            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContainIgnoringCase("jsessionid");
            assertThat(page.states()).as(path).isNotEmpty().allMatch(state -> state.matches("-?\\d+:-?\\d+"));
        }
        assertThat(Visitor.stranger().get("/index.xhtml").target()).doesNotContainIgnoringCase("jsessionid");
        var stolen = withAddress(heiko.session());
        assertThat(stolen.target())
                .as(() -> stolen.status() + ": " + stolen.text())
                .startsWith("/sign-in.xhtml");
    }

    /** The session in the address instead of the cookie. */
    private static Answer withAddress(String session) {
        return Visitor.stranger().get("/index.xhtml;leitplanke=" + session + ";jsessionid=" + session);
    }

    private static Answer withSession(String session) {
        var thief = Visitor.stranger();
        thief.takeSession(session);
        return thief.get("/index.xhtml");
    }
}
