package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there or not of this page: said without a word about the server. Pages by role: {@link PageWalkIT}. */
@ExtendWith(WithPortal.class)
class ForbiddenPagesIT {

    @Test
    void a_button_of_a_page_one_may_not_open_does_nothing() {
        var lena = Visitor.known("lena.vogt");
        var tobias = Visitor.known("tobias.lang");
        var register = tobias.get("/channel/edit.xhtml");
        var before = tobias.get("/channel/list.xhtml").comparable();

        var answer = lena.press(register, "channel:save", "channel:name", "Untergeschoben");

        var page = lena.follow(answer);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("Untergeschoben");
        saysNothingAboutItself(page);
        assertThat(tobias.get("/channel/edit.xhtml").body()).doesNotContain("Untergeschoben");
        assertThat(tobias.get("/channel/list.xhtml").comparable()).isEqualTo(before);
    }

    @Test
    void a_form_of_one_page_is_worth_nothing_at_another() {
        var tobias = Visitor.known("tobias.lang");
        var home = tobias.get("/index.xhtml");

        var register = tobias.send(tobias.pressing("/channel/edit.xhtml", home, "channel:save"));
        var review = tobias.send(tobias.pressing("/approval/review.xhtml", home, "decision:approve"));

        assertThat(List.of(register, review)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.says("error.expired.title")).isTrue();
            saysNothingAboutItself(answer);
        });
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
                "/training/lesson.xhtml?code=T01&n=99",
                "/channel/detail.xhtml",
                "/responsibility/assignment.xhtml"
            })
    void what_is_not_there_is_said_without_a_word_about_the_server(String path) {
        var answer = Visitor.known("lena.vogt").get(path);

        assertThat(answer.status()).isEqualTo(404);
        saysNothingAboutItself(answer);
    }

    @Test
    void a_file_that_is_not_sent_as_one_is_no_incident() {
        var sabine = Visitor.known("sabine.krueger");
        var upload = sabine.get("/organisation/import.xhtml");

        var answer = sabine.send(sabine.request("/organisation/import.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "upload=upload&upload:preview=x&jakarta.faces.ViewState=" + upload.state())));

        assertThat(answer.status()).isEqualTo(400);
        saysNothingAboutItself(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/training/lesson.xhtml?code=T01&n=x",
                "/training/module.xhtml?code=%00",
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
