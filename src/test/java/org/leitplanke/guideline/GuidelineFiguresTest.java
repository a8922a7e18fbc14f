package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GuidelineFiguresTest {

    @Test
    void readiness_grows_from_a_draft_to_a_guideline_that_nearly_everybody_knows() {
        assertThat(GuidelineReadiness.level(0, 0, 0, -1)).isZero();
        assertThat(GuidelineReadiness.level(0, 0, 1, -1)).isEqualTo(1);
        assertThat(GuidelineReadiness.level(1, 0, 0, 94)).isEqualTo(2);
        assertThat(GuidelineReadiness.level(1, 0, 0, 95)).isEqualTo(3);
        assertThat(GuidelineReadiness.level(2, 1, 0, 100)).isEqualTo(2);
    }

    @Test
    void whoever_is_late_is_asked_for_a_friday_that_leaves_a_few_days() {
        var monday = LocalDate.of(2026, 11, 23);

        for (int i = 0; i < 7; i++) {
            var day = monday.plusDays(i);
            assertThat(GuidelineTasks.catchUpBy(day).getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(GuidelineTasks.catchUpBy(day)).isAfterOrEqualTo(day.plusDays(3));
        }
    }

    @Test
    void a_pattern_is_read_with_its_facts_and_its_text() {
        var file = StarterGuidelines.StarterFile.parse(
                "---\r\ncode: G99\r\ntitle: Titel: mit Doppelpunkt\r\nminutes: 4\r\ncodetermination: INFORMED\r\n---\r\n## Text\r\n\r\n---\r\n\r\nEnde");

        assertThat(file.fact("title")).isEqualTo("Titel: mit Doppelpunkt");
        assertThat(file.minutes()).isEqualTo(4);
        assertThat(file.body()).startsWith("## Text").endsWith("Ende");
        assertThat(file.draft(java.util.Map.of(), LocalDate.of(2026, 11, 21))
                        .coDetermination()
                        .isSettled())
                .isFalse();
    }
}
