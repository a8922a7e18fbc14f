package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Crawl;

/** Forms filled in by hand: values nobody offered, fields and buttons that are not there. */
@ExtendWith(WithTarget.class)
class ForgedFormsIT {

    private static final String CHANNEL = "LinkedIn-Karriere";
    private static final Set<String> LIVELY = Set.of("portal_session", "audit_entry", "audit_head", "audit_personal");

    /** T07. */
    @Test
    void values_that_were_not_offered_are_refused_at_their_field() {
        var tobias = WithTarget.as("tobias.lang");
        var sabine = WithTarget.as("sabine.krueger");
        var eva = WithTarget.as("eva.brandt");
        var before = WithTarget.stored().fingerprints(LIVELY);

        for (var value : List.of("NOT_OFFERED", "0", "", "CLOSED", "' or 1=1 --")) {
            var channel = tobias.press(
                    tobias.get("/channel/edit.xhtml"),
                    "channel:save",
                    "channel:network",
                    value,
                    "channel:name",
                    "Nicht angeboten",
                    "channel:owner",
                    value,
                    "channel:url",
                    "https://www.linkedin.com/company/nicht-angeboten",
                    "channel:purpose",
                    "Zweck");
            var account = sabine.press(
                    sabine.get("/identity/accounts.xhtml"),
                    "account:go",
                    "account:number",
                    "M0100",
                    "account:loginName",
                    "nicht.angeboten",
                    "account:roles",
                    value.isEmpty() ? "SUPERUSER" : value);
            var site = sabine.press(
                    sabine.get("/organisation/sites.xhtml"),
                    "site:save",
                    "site:code",
                    "XX",
                    "site:name",
                    "Nicht angeboten",
                    "site:zone",
                    "Europe/Berlin",
                    "site:region",
                    value.isEmpty() ? "DE-XX" : value);
            var asked = eva.press(eva.get("/approval/ask.xhtml"), "ask:judge", "ask:lines:0:yes", value);

            for (var answer : List.of(channel, account, site, asked)) {
                assertThat(answer.status()).as(answer.path() + " <- " + value).isEqualTo(200);
                assertThat(answer.has("problems"))
                        .as(answer.path() + " <- " + value)
                        .isTrue();
            }
        }

        assertThat(WithTarget.stored().fingerprints(LIVELY)).isEqualTo(before);
    }

    /** T07. */
    @Test
    void an_employee_cannot_ask_for_a_channel_that_is_not_offered_to_her() {
        var eva = WithTarget.as("eva.brandt");
        var offered = eva.follow(eva.press(judged(), "go:request"));
        var foreign = WithTarget.stored().ask("select id from channel").stream()
                .filter(id -> !offered.body().contains(id))
                .toList();

        for (var channel : foreign) {
            var answer = eva.press(offered, "draft:submit", "draft:channel", channel, "draft:title", "Fremder Kanal");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.has("problems")).isTrue();
        }

        assertThat(WithTarget.stored().count("select count(*) from approval_request where title = 'Fremder Kanal'"))
                .isZero();
    }

    private static org.leitplanke.outside.Answer judged() {
        var answers = new ArrayList<String>();
        for (int question = 0; question < 6; question++) {
            answers.addAll(List.of("ask:lines:" + question + ":yes", "false"));
        }
        var eva = WithTarget.as("eva.brandt");
        return eva.press(eva.get("/approval/ask.xhtml"), "ask:judge", answers.toArray(String[]::new));
    }

    /** T07. */
    @Test
    void buttons_that_a_page_does_not_show_do_nothing() {
        var lena = WithTarget.as("lena.vogt");
        var pages =
                Crawl.by(lena, 1).stream().filter(page -> page.status() == 200).toList();
        var before = WithTarget.stored().fingerprints(LIVELY);

        for (var page : pages) {
            for (var button : List.of(
                    "account:go",
                    "accounts:row:0:close",
                    "accounts:row:0:renew",
                    "grant:save",
                    "apply:go",
                    "site:save",
                    "channel:save",
                    "moving:move",
                    "draft:submit",
                    "draft:overwrite",
                    "discard:discardNow",
                    "begin:startNext",
                    "release:releaseNow",
                    "return:returnNow",
                    "settle:settleNow",
                    "decision:approve",
                    "decision:reject",
                    "assign:save",
                    "answer:confirm",
                    "answer:accept",
                    "answer:end",
                    "answer:keep",
                    "publication:prove",
                    "fulfilment:fulfil",
                    "checking:check",
                    "again:start")) {
                if (!page.has(button)) {
                    var answer = lena.press(page, button, "grant:roles", "ADMIN", "id", "4711");
                    assertThat(answer.status()).as(page.path() + " " + button).isLessThan(500);
                }
            }
        }

        assertThat(WithTarget.stored().fingerprints(LIVELY)).isEqualTo(before);
    }

    /** T08. */
    @Test
    void fields_that_a_form_does_not_have_are_not_taken() {
        var eva = WithTarget.as("eva.brandt");
        var page = eva.follow(eva.press(judged(), "go:request"));

        eva.press(
                page,
                "draft:save",
                "draft:title",
                "Nur der Titel",
                "draft:state",
                "APPROVED",
                "state",
                "PUBLISHED",
                "draft:requester",
                "4711",
                "draft:id",
                "4711",
                "draft:version",
                "99",
                "draft:risk",
                "0",
                "approvalRequestPage.detail.head.state",
                "APPROVED",
                "draft:round",
                "7",
                "class.module",
                "x");

        assertThat(WithTarget.stored()
                        .ask("select state || ' ' || round from approval_request where title = 'Nur der Titel'"))
                .containsExactly("DRAFT 0");
        assertThat(WithTarget.stored().count("select count(*) from approval_request where id = '4711'"))
                .isZero();
    }

    /** T09. */
    @Test
    void a_decision_sent_twice_is_made_once() {
        var id = Asking.approval(WithTarget.as("eva.brandt"), "Zweimal entschieden", CHANNEL);
        var nadine = WithTarget.as("nadine.roth");
        var review = nadine.get(Asking.review(id));
        nadine.press(review, "decision:approve", Asking.approving());
        var entries = WithTarget.stored().count("select seq from audit_head");

        var again = nadine.press(review, "decision:approve", Asking.approving());
        var against = nadine.press(review, "decision:reject", Asking.approving("decision:words", "Doch nicht."));

        assertThat(again.status()).isLessThan(500);
        assertThat(against.status()).isLessThan(500);
        assertThat(WithTarget.stored()
                        .count("select count(*) from approval_decision d join approval_step s on s.id = d.step_id"
                                + " where s.request_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(WithTarget.stored()
                        .count("select count(*) from audit_entry where seq > " + entries
                                + " and operation not like '%REFUSED%' and operation not like '%Refused%'"))
                .isZero();
    }

    /** T09. */
    @Test
    void nothing_is_published_before_it_is_approved() {
        var eva = WithTarget.as("eva.brandt");
        var id = Asking.approval(eva, "Zu früh", CHANNEL);

        var answer = eva.press(
                eva.get(Asking.request(id)),
                "publication:prove",
                "publication:link",
                "https://www.linkedin.com/zu-frueh");

        assertThat(answer.status()).isLessThan(500);
        assertThat(WithTarget.stored().ask("select published_at from approval_request where id = '" + id + "'"))
                .containsOnlyNulls();
    }
}
