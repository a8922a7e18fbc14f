package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Visitor;

/** What a session is worth once its reason has gone. Fixation, signing out and addresses: {@code outside.SessionsIT}. */
@ExtendWith(WithTarget.class)
class SessionTheftIT {

    private static final String NEW_PASSWORD = "Ein-ganz-neues-Kennwort";

    /** T17. */
    @Test
    void the_cookie_is_for_the_server_alone_and_says_nothing() {
        var cookie = Wire.plain().get("/sign-in.xhtml").header("set-cookie");

        assertThat(cookie).matches("leitplanke=[0-9a-f]{28,}; Path=/; HttpOnly; SameSite=[Ll]ax");
    }

    /** T17. */
    @Test
    void sessions_are_not_to_be_guessed() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var cookie = Wire.plain().get("/sign-in.xhtml").header("set-cookie");
            ids.add(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
        }

        assertThat(ids).doesNotHaveDuplicates();
        var tails = ids.stream().map(id -> id.substring(id.length() - 12)).toList();
        assertThat(tails).as("the end of each is as good as random").doesNotHaveDuplicates();
    }

    /** T17. */
    @Test
    void a_closed_account_is_out_at_once() {
        var person = handedOut("geschlossen.konto");
        var session = person.session();
        assertThat(person.get("/index.xhtml").status()).isEqualTo(200);

        press("geschlossen.konto", "close");

        assertThat(with(session).target()).startsWith("/sign-in.xhtml");
        var again = Visitor.at(WithTarget.portal()).signIn("/sign-in.xhtml", "geschlossen.konto", Visitor.PASSWORD);
        assertThat(again.says("identity.signIn.refused")).isTrue();
    }

    /** T17. */
    @Test
    void a_role_that_was_taken_away_opens_nothing_from_the_next_click_on() {
        var person = handedOut("entzogene.rolle", "AUDITOR");
        assertThat(person.get("/audit/list.xhtml").status()).isEqualTo(200);
        var sabine = WithTarget.as("sabine.krueger");
        var accounts = sabine.get("/identity/accounts.xhtml?search=entzogene");
        var roles = sabine.get(accounts.link("/identity/roles.xhtml"));

        sabine.follow(sabine.press(roles, "grant:save", "grant:roles", "WORKS_COUNCIL"));

        assertThat(person.get("/audit/list.xhtml").status()).isEqualTo(403);
    }

    /** T17. */
    @Test
    void a_new_password_ends_every_session_with_the_old_one() {
        var person = handedOut("neues.kennwort");
        var session = person.session();
        var shown = press("neues.kennwort", "renew");
        var link = Pattern.compile("/welcome\\.xhtml\\?token=[0-9a-f]+").matcher(shown.body());
        assertThat(link.find()).isTrue();

        password(link.group(), NEW_PASSWORD);

        assertThat(with(session).target()).startsWith("/sign-in.xhtml");
        assertThat(Visitor.at(WithTarget.portal())
                        .signIn("/sign-in.xhtml", "neues.kennwort", Visitor.PASSWORD)
                        .status())
                .isEqualTo(200);
        var used = WithTarget.stranger();
        var again = used.press(used.get(link.group()), "welcome:save", "welcome:password", "Noch-ein-anderes-Kennwort");
        assertThat(again.says("identity.linkUsed")).isTrue();
    }

    /** T17. */
    @Test
    void signing_out_needs_a_button() {
        var person = WithTarget.freshly("heiko.albrecht");

        for (var path : List.of("/sign-out", "/logout", "/index.xhtml?out=out&out:signOut=x", "/sign-in.xhtml")) {
            person.get(path);
        }

        assertThat(person.get("/index.xhtml").status()).isEqualTo(200);
    }

    private static Answer press(String loginName, String button) {
        var sabine = WithTarget.as("sabine.krueger");
        var accounts = sabine.get("/identity/accounts.xhtml?search=" + loginName);
        var name = Form.of(accounts).stream()
                .flatMap(form -> form.buttons().stream())
                .map(Form.Input::name)
                .filter(each -> each.endsWith(":" + button))
                .findFirst()
                .orElseThrow();
        var answer = sabine.press(accounts, name);
        return answer.status() == 302 ? sabine.follow(answer) : answer;
    }

    private static Visitor handedOut(String loginName, String... roles) {
        var sabine = WithTarget.as("sabine.krueger");
        var number = WithTarget.stored().withoutAccount();
        var fields = new ArrayList<>(List.of("account:number", number, "account:loginName", loginName));
        for (var role : roles) {
            fields.addAll(List.of("account:roles", role));
        }
        var answer = sabine.press(sabine.get("/identity/accounts.xhtml"), "account:go", fields.toArray(String[]::new));
        var shown = answer.status() == 302 ? sabine.follow(answer) : answer;
        var link = Pattern.compile("/welcome\\.xhtml\\?token=[0-9a-f]+").matcher(shown.body());
        assertThat(link.find()).as(shown::text).isTrue();
        password(link.group(), Visitor.PASSWORD);
        return WithTarget.freshly(loginName);
    }

    private static void password(String link, String password) {
        var person = WithTarget.stranger();
        var answer = person.press(person.get(link), "welcome:save", "welcome:password", password);
        assertThat(answer.target()).as(answer::text).startsWith("/sign-in.xhtml");
    }

    private static Answer with(String session) {
        var thief = WithTarget.stranger();
        thief.takeSession(session);
        return thief.get("/index.xhtml");
    }
}
