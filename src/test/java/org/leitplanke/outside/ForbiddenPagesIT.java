package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of others: not opened by their address, and their buttons do nothing without the page. */
@ExtendWith(WithPortal.class)
class ForbiddenPagesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit/list.xhtml",
                "/channel/edit.xhtml",
                "/channel/edit.xhtml?id=4711",
                "/guideline/edit.xhtml",
                "/guideline/edit.xhtml?id=4711",
                "/guideline/history.xhtml?id=4711",
                "/guideline/review.xhtml?version=4711",
                "/identity/accounts.xhtml",
                "/organisation/import.xhtml",
                "/organisation/people.xhtml",
                "/organisation/sites.xhtml",
                "/readiness/company.xhtml",
                "/responsibility/assign.xhtml",
                "/responsibility/department.xhtml"
            })
    void employees_do_not_open_the_pages_of_administration_lead_and_audit(String path) {
        var answer = Visitor.known("lena.vogt").get(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.says("error.403.title")).isTrue();
        saysNothingAboutItself(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "sabine.krueger, /audit/list.xhtml",
        "sabine.krueger, /guideline/edit.xhtml",
        "sabine.krueger, /channel/edit.xhtml",
        "rolf.steiner, /identity/accounts.xhtml",
        "rolf.steiner, /guideline/edit.xhtml",
        "rolf.steiner, /organisation/import.xhtml",
        "tobias.lang, /identity/accounts.xhtml",
        "tobias.lang, /audit/list.xhtml",
        "jonas.behrens, /audit/list.xhtml",
        "jonas.behrens, /organisation/people.xhtml"
    })
    void great_rights_in_one_place_open_nothing_in_another(String who, String path) {
        assertThat(Visitor.known(who).get(path).status()).isEqualTo(403);
    }

    @Test
    void a_button_of_a_page_one_may_not_open_does_nothing() {
        var lena = Visitor.known("lena.vogt");
        var tobias = Visitor.known("tobias.lang");
        var register = tobias.get("/channel/edit.xhtml");
        var before = tobias.get("/channel/list.xhtml").comparable();

        var answer = lena.press(register, "channel:save", "channel:name", "Untergeschoben");

        assertThat(answer.status()).isEqualTo(409);
        saysNothingAboutItself(answer);
        assertThat(tobias.get("/channel/list.xhtml").comparable()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere.xhtml",
                "/nowhere",
                "/WEB-INF/web.xml",
                "/guideline/read.xhtml",
                "/guideline/read.xhtml?id='--",
                "/approval/request.xhtml",
                "/approval/review.xhtml",
                "/training/quiz.xhtml",
                "/training/certificate.xhtml",
                "/training/module.xhtml",
                "/training/module.xhtml?code=%00",
                "/training/lesson.xhtml?code=T01&n=99",
                "/channel/detail.xhtml",
                "/responsibility/assignment.xhtml"
            })
    void what_is_not_there_is_said_without_a_word_about_the_server(String path) {
        var answer = Visitor.known("lena.vogt").get(path);

        assertThat(answer.status()).isEqualTo(404);
        saysNothingAboutItself(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/training/lesson.xhtml?code=T01&n=x",
                "/approval/mine.xhtml?page=x",
                "/approval/mine.xhtml?page=-1",
                "/approval/mine.xhtml?page=2147483647",
                "/approval/queue.xhtml?page=2147483647",
                "/approval/queue.xhtml?kind=x&waiting=x",
                "/responsibility/directory.xhtml?page=x",
                "/responsibility/directory.xhtml?page=2147483647",
                "/channel/list.xhtml?page=99999999999"
            })
    void nonsense_in_an_address_is_no_incident(String path) {
        var answer = Visitor.known("lena.vogt").get(path);

        assertThat(answer.status()).isLessThan(500);
        saysNothingAboutItself(answer);
    }

    private static void saysNothingAboutItself(Answer answer) {
        assertThat(answer.body())
                .doesNotContain("Exception", "Payara", "GlassFish", "Mojarra", "org.leitplanke", "\tat ");
        assertThat(answer.response().headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
}
