package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;

/** Two heads, one above the other, change the same assignment at the same time; without any script. */
@ExtendWith(WithPortal.class)
class SameAssignmentIT {

    private static final String FORM = "term";
    private static final String UNTIL = "term:until";

    @Test
    void the_second_sees_what_the_first_changed_and_loses_nothing() {
        var tobias = Visitor.known("tobias.lang");
        var katharina = Visitor.known("katharina.wendt");
        var assignment =
                tobias.get("/responsibility/directory.xhtml?text=Kurz").link("/responsibility/assignment.xhtml?id=");
        var edit = assignment.replace("assignment.xhtml", "assignment-edit.xhtml");
        var his = tobias.get(edit);
        var hers = katharina.get(edit);
        var before = LocalDate.parse(his.field(FORM, UNTIL));
        var first = before.minusDays(10);
        var second = before.minusDays(20);

        var saved = tobias.press(his, "term:save", UNTIL, first.toString());
        assertThat(saved.target()).isEqualTo(assignment);
        var met = katharina.press(hers, "term:save", UNTIL, second.toString());

        assertThat(met.status()).isEqualTo(200);
        assertThat(met.text())
                .as("who")
                .contains(Texts.say(Language.DE, "draft.conflict.other", "Tobias Lang", "")
                        .replaceAll(" am .*", " am"));
        assertThat(row(met))
                .as("which field, what it was, what is saved, what was typed")
                .containsSubsequence(
                        Texts.say(Language.DE, "responsibility.until"), said(before), said(first), said(second));
        assertThat(met.field(FORM, UNTIL)).isEqualTo(second.toString());
        assertThat(tobias.get(edit).field(FORM, UNTIL))
                .as("nothing of hers is stored yet")
                .isEqualTo(first.toString());

        var again = katharina.press(met, "term:save");

        assertThat(again.target()).isEqualTo(assignment);
        assertThat(katharina.get(edit).field(FORM, UNTIL)).isEqualTo(second.toString());
        assertThat(katharina
                        .press(katharina.get(edit), "term:save", UNTIL, before.toString())
                        .target())
                .as("as it was, for whoever looks next")
                .isEqualTo(assignment);
    }

    /** The comparison that is shown above the form. */
    private static String row(Answer page) {
        var text = page.text();
        return text.substring(text.indexOf(Texts.say(Language.DE, "draft.conflict.caption")));
    }

    private static String said(LocalDate day) {
        return Texts.day(Language.DE, day);
    }
}
