package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses whose parameters speak to the database instead of to the page. */
@ExtendWith(WithTarget.class)
class ParametersIT {

    private static final int LONGEST_MILLIS = 5_000;
    private static final Pattern ROW = Pattern.compile("<tr\\b");

    private static final List<String> PAYLOADS = List.of(
            "'",
            "\"",
            "`",
            "''",
            "\\",
            "%27",
            "' or '1'='1",
            "' or 1=1 --",
            "' or 1=1 /*",
            "') or ('1'='1",
            "\" or \"\"=\"",
            "1 or 1=1",
            "1' order by 99 --",
            "x' union select null --",
            "x' union select password_hash from account --",
            "'; drop table account; --",
            "'; select pg_sleep(10); --",
            "' || pg_sleep(10) || '",
            "1; waitfor delay '0:0:10'",
            "' and (select count(*) from account) > 0 --",
            "' and ascii(substr((select version()),1,1)) > 0 --",
            "%",
            "%%",
            "_",
            "[a-z]%",
            "\u0000",
            "' escape '",
            "{d '2026-01-01'}",
            "{fn user()}",
            ":id",
            "?1",
            "?",
            "$1",
            "#{1}",
            "select p from Person p",
            "a.loginName",
            "desc, (select 1)",
            "1e400",
            "-1",
            "9".repeat(400),
            "\ud83d\ude00'",
            "x' or exists(select 1 from Account a where a.passwordHash like '$%') or 'x'='",
            "' FETCH FIRST 1 ROWS ONLY --");

    /** T21. */
    @ParameterizedTest
    @CsvSource({
        "sabine.krueger, /organisation/people.xhtml?like=",
        "sabine.krueger, /identity/accounts.xhtml?search=",
        "eva.brandt, /responsibility/directory.xhtml?text=",
        "rolf.steiner, /audit/list.xhtml?subject=",
        "rolf.steiner, /audit/list.xhtml?kind=",
        "nadine.roth, /approval/queue.xhtml?kind=",
        "jonas.behrens, /responsibility/mine.xhtml?text="
    })
    void a_search_finds_what_it_says_and_nothing_else(String who, String path) {
        var visitor = WithTarget.as(who);
        var everything = rows(visitor.get(path).body());
        var wrong = new ArrayList<String>();

        for (var payload : PAYLOADS) {
            var begun = System.nanoTime();
            var answer = visitor.get(path + URLEncoder.encode(payload, StandardCharsets.UTF_8));
            var millis = (System.nanoTime() - begun) / 1_000_000;
            if (answer.status() >= 500 || millis > LONGEST_MILLIS || rows(answer.body()) > everything) {
                wrong.add(answer.status() + " after " + millis + " ms, " + rows(answer.body()) + " rows: " + payload);
            }
            if (payload.contains("=") && everything > 20 && rows(answer.body()) == everything) {
                wrong.add("finds " + rows(answer.body()) + " rows: " + payload);
            }
        }

        assertThat(PAYLOADS).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).isEmpty();
    }

    /** T21: every parameter there is; a few of the payloads each, all of them in the long run. */
    @Test
    void no_parameter_of_any_page_speaks_to_the_database() {
        var surface = new Surface();
        for (var who : List.of("eva.brandt", "jonas.behrens", "tobias.lang", "sabine.krueger", "rolf.steiner")) {
            surface.meet(who, 1);
        }
        var wrong = new ArrayList<String>();
        var parameters = 0;
        for (var spot : surface.spots()) {
            if (spot.form().isEmpty()) {
                parameters++;
                for (var payload : chosen(parameters)) {
                    var path =
                            spot.page() + "?" + spot.name() + "=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
                    var begun = System.nanoTime();
                    var answer = WithTarget.as(spot.who()).get(path);
                    var millis = (System.nanoTime() - begun) / 1_000_000;
                    if (answer.status() >= 500 || millis > LONGEST_MILLIS) {
                        wrong.add(answer.status() + " after " + millis + " ms: " + path);
                    }
                }
            }
        }

        assertThat(parameters).isGreaterThan(25);
        assertThat(wrong).isEmpty();
    }

    /** A list stands there as if nobody had asked for a page or a day. */
    @ParameterizedTest
    @CsvSource({
        "sabine.krueger, /identity/accounts.xhtml?page=",
        "eva.brandt, /channel/list.xhtml?page=",
        "eva.brandt, /responsibility/directory.xhtml?page=",
        "eva.brandt, /responsibility/matrix.xhtml?page=",
        "eva.brandt, /responsibility/matrix.xhtml?day=",
        "katharina.wendt, /review/list.xhtml?page=",
        "rolf.steiner, /audit/list.xhtml?page=",
        "rolf.steiner, /audit/list.xhtml?from="
    })
    void nonsense_never_empties_a_list(String who, String path) {
        var visitor = WithTarget.as(who);
        var usual = rows(visitor.get(path).body());

        for (var nonsense : List.of("x", "2026-02-31", "9".repeat(400))) {
            var answer = visitor.get(path + nonsense);

            assertThat(answer.status()).as(path + nonsense).isEqualTo(200);
            assertThat(rows(answer.body())).as(path + nonsense).isEqualTo(usual).isPositive();
        }
    }

    /** Half of it is right, the rest nobody knows. */
    @ParameterizedTest
    @CsvSource({
        "jonas.behrens, /responsibility/assign.xhtml?role=R99&place=DEPARTMENT:x, 404",
        "jonas.behrens, /responsibility/assign.xhtml?role=R04&place=x:y, 404",
        "jonas.behrens, /responsibility/assign.xhtml?role=R04&place=DEPARTMENT:x&person=y, 404",
        "eva.brandt, /responsibility/matrix.xhtml?cell=R04@x:y, 200",
        "eva.brandt, /responsibility/matrix.xhtml?cell=R99@COMPANY:company&role=R99&department=x, 200",
        "eva.brandt, /responsibility/role.xhtml?code=R99&day=x, 404",
        "eva.brandt, /responsibility/person.xhtml?id=x&day=9999-99-99&known=x, 404",
        "jonas.behrens, /responsibility/department.xhtml?id=x&page=x, 404"
    })
    void an_address_that_is_half_right_is_no_fault(String who, String path, int status) {
        assertThat(WithTarget.as(who).get(path).status()).isEqualTo(status);
    }

    private static List<String> chosen(int turn) {
        if (Boolean.getBoolean("attack.long")) {
            return PAYLOADS;
        }
        var few = new ArrayList<String>();
        for (int i = turn % 10; i < PAYLOADS.size(); i += 10) {
            few.add(PAYLOADS.get(i));
        }
        return few;
    }

    /** T21. */
    @ParameterizedTest
    @CsvSource({"0, 1000000", "0, 2147483647", "-5, 50", "0, -1", "2000000000, 50", "x, y"})
    void a_table_is_never_longer_than_a_page(String first, String rows) {
        var sabine = WithTarget.as("sabine.krueger");
        var page = sabine.get("/organisation/people.xhtml");

        var answer = sabine.send(sabine.request("/organisation/people.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Faces-Request", "partial/ajax")
                .POST(BodyPublishers.ofString(
                        "people=people&people:rows=people:rows&people:rows_pagination=true&people:rows_first="
                                + first + "&people:rows_rows=" + rows
                                + "&people:rows_skipChildren=true&people:rows_encodeFeature=true"
                                + "&jakarta.faces.partial.ajax=true&jakarta.faces.source=people:rows"
                                + "&jakarta.faces.partial.execute=people:rows&jakarta.faces.partial.render=people:rows"
                                + "&jakarta.faces.ViewState=" + page.state())));

        assertThat(answer.status()).isLessThan(500);
        assertThat(rows(answer.body())).isLessThanOrEqualTo(51);
    }

    private static int rows(String body) {
        return (int) ROW.matcher(body).results().count();
    }
}
