package org.leitplanke.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Reconfirmation;

/** Deadlines, who reviews whom, and what becomes of each line. */
class ReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final DepartmentId COMPANY = new DepartmentId("company");
    private static final DepartmentId SALES = new DepartmentId("sales");
    private static final DepartmentId NORTH = new DepartmentId("north");
    private static final PersonId BOSS = new PersonId("boss");
    private static final PersonId HEAD = new PersonId("head");
    private static final PersonId EVA = new PersonId("eva");

    @Test
    void the_deadline_gives_a_week_at_least_and_three_months_at_most() {
        assertThatThrownBy(() -> review(TODAY.plusDays(6))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> review(TODAY.plusDays(91))).isInstanceOf(InvalidInput.class);
        assertThat(review(TODAY.plusDays(7)).isOpenOn(TODAY)).isTrue();
    }

    @Test
    void answers_are_taken_until_the_end_of_the_deadline() {
        var review = review(TODAY.plusDays(30));

        assertThat(review.isOpenOn(TODAY.plusDays(30))).isTrue();
        assertThat(review.isOpenOn(TODAY.plusDays(31))).isFalse();
        assertThat(review.firstDayAfter(TODAY.plusDays(33))).isEqualTo(TODAY.plusDays(31));
        assertThat(review.firstDayAfter(TODAY.plusDays(5))).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void nobody_answers_for_herself() {
        assertThatThrownBy(() -> line().answer(Answer.KEEP, null, EVA, NOW))
                .isInstanceOf(BrokenReview.NotYourself.class);
    }

    @Test
    void what_is_to_be_changed_has_to_be_said() {
        assertThat(ReviewLine.needsRemark(Answer.CHANGE, " ")).isTrue();
        assertThat(ReviewLine.needsRemark(Answer.CHANGE, "nur noch LinkedIn")).isFalse();
        assertThat(ReviewLine.needsRemark(Answer.END, null)).isFalse();
    }

    @Test
    void the_same_answer_once_more_is_noticed() {
        var line = line();
        line.answer(Answer.KEEP, " passt ", HEAD, NOW);

        assertThat(line.says(Answer.KEEP, "passt")).isTrue();
        assertThat(line.says(Answer.KEEP, null)).isFalse();
        assertThat(line.says(Answer.END, "passt")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ", KEEP, false", ", SUSPEND, false", ", END, true",
        "KEEP, END, false", "CHANGE, END, false", "END, KEEP, true"
    })
    void unanswered_lines_are_treated_as_the_review_says_and_answered_ones_as_answered(
            Answer answer, Unanswered otherwise, boolean ends) {
        var line = line();
        if (answer != null) {
            line.answer(answer, "ja", HEAD, NOW);
        }

        assertThat(line.ends(otherwise)).isEqualTo(ends);
    }

    @Test
    void the_head_reviews_and_the_head_above_reviews_the_head() {
        var chain = chain(Set.of(BOSS, HEAD));

        assertThat(chain.reviewerOf(NORTH, EVA)).contains(HEAD);
        assertThat(chain.reviewerOf(SALES, HEAD)).contains(BOSS);
        assertThat(chain.reviewerOf(COMPANY, BOSS)).as("the lead").isEmpty();
        assertThat(chain.leftToTheLead()).containsExactly(COMPANY);
        assertThat(chain.ledBy(HEAD)).containsExactlyInAnyOrder(SALES, NORTH);
    }

    @Test
    void a_head_who_has_left_is_passed_over() {
        assertThat(chain(Set.of(BOSS)).reviewerOf(NORTH, EVA)).contains(BOSS);
        assertThat(chain(Set.of()).reviewerOf(NORTH, EVA)).isEmpty();
    }

    private static ReviewCampaign review(LocalDate deadline) {
        return new ReviewCampaign(SALES, TODAY, deadline, Unanswered.SUSPEND, null, HEAD, NOW);
    }

    private static ReviewLine line() {
        return new ReviewLine("review", new Reconfirmation.Open("assignment", EVA, SALES));
    }

    private static Reviewers.Chain chain(Set<PersonId> inOffice) {
        var all = new LinkedHashMap<DepartmentId, DepartmentRow>();
        all.put(COMPANY, row(COMPANY, null, BOSS));
        all.put(SALES, row(SALES, COMPANY, HEAD));
        all.put(NORTH, row(NORTH, SALES, null));
        return new Reviewers.Chain(Map.copyOf(all), inOffice);
    }

    private static DepartmentRow row(DepartmentId id, DepartmentId parent, PersonId head) {
        return new DepartmentRow(
                id,
                id.value(),
                id.value(),
                DepartmentType.SALES,
                parent,
                head,
                new SiteId("hh"),
                ZoneId.of("UTC"),
                LocalDate.EPOCH,
                null);
    }
}
