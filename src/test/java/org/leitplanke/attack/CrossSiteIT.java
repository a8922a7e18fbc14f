package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Crawl;
import org.leitplanke.outside.Place;
import org.leitplanke.outside.Visitor;

/** What another site makes somebody's browser do, and what reading alone must never do. */
@ExtendWith(WithTarget.class)
class CrossSiteIT {

    private static final Set<String> LIVELY = Set.of("portal_session");

    private static final String KEPT_BY_OTHERS = "select count(*) from kept_draft where person_id <>"
            + " (select person_id from account where login_name = 'tobias.lang')";

    /** What he typed in his other session waits for him; nothing else may come of it. */
    private static final Set<String> KEPT = Set.of("portal_session", "kept_draft");

    private static final List<String> FOREIGN = List.of(
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site",
            "Sec-Fetch-Site: nonsense",
            "Origin: https://evil.test",
            "Origin: http://localhost.evil.test",
            "Origin: http://evil.test//localhost",
            "Origin: null",
            "Origin: http://127.0.0.1:1");

    /** T16. */
    @Test
    void no_form_is_taken_from_another_site() {
        var tobias = WithTarget.as("tobias.lang");
        var page = tobias.get("/channel/edit.xhtml");
        var before = WithTarget.stored().fingerprints(LIVELY);

        for (var header : FOREIGN) {
            var cut = header.indexOf(": ");
            var request = channel(tobias, page).header(header.substring(0, cut), header.substring(cut + 2));
            assertThat(tobias.send(request).status()).as(header).isEqualTo(403);
        }

        assertThat(WithTarget.stored().fingerprints(LIVELY)).isEqualTo(before);
    }

    /** T16: also signing in, so that nobody works in an account that is not hers without noticing. */
    @Test
    void nobody_is_signed_in_by_another_site() {
        var stranger = WithTarget.stranger();
        var page = stranger.get("/sign-in.xhtml");
        for (var header : FOREIGN) {
            var cut = header.indexOf(": ");
            var answer = stranger.send(stranger.pressing(
                            "/sign-in.xhtml",
                            page,
                            "signIn:go",
                            "signIn:loginName",
                            "heiko.albrecht",
                            "signIn:password",
                            Visitor.PASSWORD)
                    .header(header.substring(0, cut), header.substring(cut + 2)));
            assertThat(answer.status()).as(header).isEqualTo(403);
        }

        assertThat(stranger.get("/index.xhtml").target()).startsWith("/sign-in.xhtml");
    }

    /** T16. */
    @Test
    void a_form_needs_the_state_of_a_page_of_the_same_session() {
        var tobias = WithTarget.as("tobias.lang");
        var foreign = WithTarget.freshly("tobias.lang").get("/channel/edit.xhtml");
        var before = WithTarget.stored().fingerprints(KEPT);
        var ofOthers = WithTarget.stored().count(KEPT_BY_OTHERS);

        var others = tobias.send(channel(tobias, foreign));
        var without = tobias.send(tobias.request("/channel/edit.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "channel=channel&channel:save=x&channel:name=Ohne&channel:network=LINKEDIN")));

        assertThat(others.status())
                .as("back to the page, where her own text waits unsaved")
                .isEqualTo(302);
        assertThat(others.target()).isEqualTo("/channel/edit.xhtml");
        assertThat(without.status()).as("an ordinary page, as if asked for").isEqualTo(200);
        assertThat(WithTarget.stored().fingerprints(KEPT)).isEqualTo(before);
        assertThat(WithTarget.stored().count(KEPT_BY_OTHERS)).isEqualTo(ofOthers);
    }

    private static java.net.http.HttpRequest.Builder channel(Visitor who, Answer page) {
        return who.pressing(
                "/channel/edit.xhtml",
                page,
                "channel:save",
                "channel:name",
                "Untergeschoben",
                "channel:url",
                "https://www.linkedin.com/company/untergeschoben",
                "channel:purpose",
                "Zweck");
    }

    /** T16. */
    @Test
    void reading_every_page_twice_changes_nothing() {
        var changed = new ArrayList<String>();
        var pages = 0;
        for (var who : List.of("eva.brandt", "tobias.lang", "sabine.krueger")) {
            var visitor = WithTarget.as(who);
            var before = WithTarget.stored().fingerprints(LIVELY);
            for (int time = 0; time < 2; time++) {
                pages += Crawl.by(visitor, 2).size();
            }
            var after = WithTarget.stored().fingerprints(LIVELY);
            after.forEach((table, print) -> {
                if (!print.equals(before.get(table))) {
                    changed.add(table + " by " + who + ": " + before.get(table) + " -> " + print);
                }
            });
        }

        assertThat(pages).isGreaterThan(100);
        assertThat(changed).isEmpty();
    }

    /** T16: a button's name in an address is not the button. */
    @Test
    void what_a_button_does_is_not_done_by_an_address() {
        var sabine = WithTarget.as("sabine.krueger");
        var before = WithTarget.stored().fingerprints(LIVELY);

        for (var place : Place.all()) {
            var glue = place.path().contains("?") ? "&" : "?";
            var state = sabine.get("/identity/accounts.xhtml").state();
            var answer =
                    sabine.get(place.path() + glue + "accounts=accounts&accounts:row:0:close=x&out=out&out:signOut=x"
                            + "&jakarta.faces.ViewState=" + state);
            assertThat(answer.status()).as(place.path()).isLessThan(500);
        }

        assertThat(sabine.get("/index.xhtml").status()).isEqualTo(200);
        var after = WithTarget.stored()
                .fingerprints(Set.of("portal_session", "audit_entry", "audit_head", "audit_personal"));
        before.keySet().removeIf(table -> table.startsWith("audit_"));
        assertThat(after).isEqualTo(before);
    }
}
