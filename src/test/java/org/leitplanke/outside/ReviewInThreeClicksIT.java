package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/** A head starts the yearly review from the page of her department in at most three clicks, without a manual. */
@ExtendWith(WithPortal.class)
class ReviewInThreeClicksIT {

    private static final int MOST = 3;

    @Test
    void a_review_is_started_from_the_page_of_the_department_in_at_most_three_clicks() {
        var katharina = Visitor.known("katharina.wendt");
        var matrix = katharina.get("/responsibility/matrix.xhtml");
        var department = katharina.get("/responsibility/department.xhtml?id=" + matrix.choice("Kundenservice"));
        var clicks = 0;

        var start = katharina.get(department.linkCalled(Texts.say(Language.DE, "responsibility.department.review")));
        clicks++;
        var begun = katharina.press(start, "review:begin");
        clicks++;

        assertThat(begun.target()).startsWith("/review/answer.xhtml?id=");
        assertThat(clicks).isLessThanOrEqualTo(MOST);
        var running = katharina.get(begun.target());
        assertThat(running.has("answers:save")).isTrue();
        assertThat(running.text()).contains("Petra Jansen");
        var again = katharina.press(start, "review:begin");
        assertThat(again.target()).as("a second click").isEqualTo(begun.target());
    }

    @Test
    void what_has_to_change_is_asked_for_at_its_own_line_and_nothing_typed_is_lost() {
        var katharina = Visitor.known("katharina.wendt");
        var page = katharina.get(katharina.get("/review/list.xhtml").link("/review/answer.xhtml"));

        var wrong = katharina.press(page, "answers:save", "answers:line:0:answer", "CHANGE");

        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.says("review.remarkNeeded")).isTrue();
    }

    @Test
    void the_matrix_is_exported_exactly_as_it_is_seen() {
        var eva = Visitor.known("eva.brandt");
        var page = eva.get("/responsibility/matrix.xhtml?gaps=1&names=1");

        var table = eva.get(page.link("as=csv"));

        assertThat(table.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(table.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        assertThat(table.body()).startsWith("\ufeff" + Texts.say(Language.DE, "responsibility.matrix.department"));
        var lines = table.body().strip().split("\r\n");
        assertThat(page.body().split("<th scope=\"row\"").length).isEqualTo(lines.length);
        assertThat(lines[0].split(";")).hasSize(page.body().split("<th scope=\"col\"").length - 1);
    }
}
