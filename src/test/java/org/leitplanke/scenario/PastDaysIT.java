package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.scenario.YearOfADepartment.day;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.responsibility.DepartmentQueries;
import org.leitplanke.responsibility.DepartmentView;
import org.leitplanke.responsibility.PersonQueries;
import org.leitplanke.responsibility.PersonView;

/**
 * A year of a department, told through the portal with a moved clock, and fifty questions about its days: with what is
 * known today and with what was known at the end of the day. The {@link Chronicle} knows the answers.
 */
@ExtendWith(ArquillianExtension.class)
class PastDaysIT {

    /** Twenty-five days around everything that happens. */
    private static final List<String> ASKED = List.of(
            "eva 2031-01-14",
            "eva 2031-01-15",
            "nadine 2031-06-30",
            "eva 2031-06-30",
            "eva 2031-07-14",
            "eva 2031-07-15",
            "eva 2031-10-31",
            "eva 2031-11-01",
            "nadine 2031-02-02",
            "nadine 2031-02-03",
            "nadine 2031-03-03",
            "nadine 2031-03-05",
            "nadine 2031-06-10",
            "nadine 2031-06-25",
            "paul 2031-03-01",
            "paul 2031-05-05",
            "paul 2031-05-06",
            "paul 2031-05-19",
            "paul 2031-05-20",
            "paul 2031-08-14",
            "paul 2031-08-20",
            "paul 2031-09-01",
            "lea 2031-04-05",
            "lea 2031-04-12",
            "paul 2031-07-20");

    @Inject
    YearOfADepartment year;

    @Inject
    PersonQueries people;

    @Inject
    DepartmentQueries departments;

    @Test
    void fifty_questions_about_a_year_are_answered_as_the_chronicle_says() {
        year.passes();
        var wrong = new ArrayList<String>();
        var different = 0;

        for (var asked : ASKED) {
            var name = asked.split(" ")[0];
            var day = day(asked.split(" ")[1]);
            var answers = new ArrayList<Boolean>();
            for (var then : List.of(false, true)) {
                var known = (then ? day : YearOfADepartment.AFTERWARDS)
                        .atTime(LocalTime.MAX)
                        .atZone(YearOfADepartment.HAMBURG)
                        .toInstant();
                var expected = year.chronicle.inEffect(name, day, known) || year.chronicle.standsIn(name, day, known);
                var view = year.seen(() -> people.past(year.named.get(name), day, then));
                answers.add(expected);
                if (view.inEffect() > 0 != expected) {
                    wrong.add(asked + (then ? " as known then" : " as known today") + ": " + expected + " expected, "
                            + view.duties());
                }
            }
            different += answers.get(0).equals(answers.get(1)) ? 0 : 1;
        }

        assertThat(wrong).isEmpty();
        assertThat(different).as("days that were seen otherwise then").isGreaterThanOrEqualTo(4);
    }

    @Test
    void the_page_of_a_past_day_says_why_and_marks_what_was_corrected() {
        year.passes();

        var nadine = year.seen(() -> people.past(year.named.get("nadine"), day("2031-06-25"), false));
        var then = year.seen(() -> people.past(year.named.get("nadine"), day("2031-06-25"), true));
        var department = year.seen(() -> departments.past(year.hr, day("2031-06-25"), false));

        assertThat(nadine.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.inEffect()).isFalse();
            assertThat(duty.corrected().key()).isEqualTo("responsibility.past.corrected");
            assertThat(duty.agreed())
                    .extracting(words -> words.key())
                    .contains("responsibility.because.accepted", "responsibility.because.left");
        });
        assertThat(then.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.inEffect()).isTrue();
            assertThat(duty.proofs()).extracting(PersonView.Proof::met).containsOnly(true);
            assertThat(duty.corrected().key()).isEqualTo("responsibility.past.knownToday");
        });
        assertThat(department.mayAssign()).isFalse();
        assertThat(department.lines())
                .filteredOn(line -> line.person().equals(year.named.get("nadine")))
                .extracting(line -> line.corrected().key())
                .containsExactly("responsibility.past.onlyThen");
        assertThat(department.lines())
                .filteredOn(line -> line.person().equals(year.named.get("eva")))
                .extracting(DepartmentView.Line::corrected)
                .containsOnlyNulls();
    }
}
