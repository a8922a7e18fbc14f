package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/**
 * The rule for one and the statement for many say the same: on every day of random histories, with what is known today
 * and with what was known at any moment, for holders and for their deputies. {@code -Dhistories=2000} takes longer,
 * {@code -Dseed=…} tells the same histories again.
 */
@ExtendWith(ArquillianExtension.class)
class EffectHistoriesIT {

    private static final int MOST_TIMES = 10;
    private static final int HISTORIES = Integer.getInteger("histories", 60);
    private static final int TOGETHER = 60;
    private static final int DAYS = RandomHistories.DAYS;
    private static final LocalDate FIRST = RandomHistories.FIRST;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    HistoryFixture histories;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    @Test
    void the_statement_for_many_says_what_the_rule_says_for_each() {
        System.out.println("Histories of responsibilities: -Dseed=" + seed + " -Dhistories=" + HISTORIES);
        var everInEffect = 0;
        var everDeputies = 0;
        var otherwiseKnown = 0;
        for (int told = 0; told < HISTORIES || isTooDull(told, everDeputies, otherwiseKnown); told += TOGETHER) {
            var people = new RandomHistories(random, organisation, responsibility, histories, clock).tell(TOGETHER);
            for (int i = 0; i < DAYS; i++) {
                var day = FIRST.plusDays(i);
                var today = AsOf.knownToday(day);
                var then = AsOf.knownThen(
                        day, i % 3 == 0 ? RandomHistories.moment(random.nextInt(DAYS)) : days.endOf(day));
                var inEffect = histories.inEffectByTheRule(people, today);
                var inEffectThen = histories.inEffectByTheRule(people, then);
                var deputies = histories.deputiesByTheRule(people, today);

                assertThat(histories.inEffectByTheStatement(people, today))
                        .as("in effect, " + today + ", seed " + seed)
                        .isEqualTo(inEffect);
                assertThat(histories.inEffectByTheStatement(people, then))
                        .as("in effect, " + then + ", seed " + seed)
                        .isEqualTo(inEffectThen);
                assertThat(histories.deputiesByTheStatement(people, today))
                        .as("deputies, " + today + ", seed " + seed)
                        .isEqualTo(deputies);
                assertThat(histories.deputiesByTheStatement(people, then))
                        .as("deputies, " + then + ", seed " + seed)
                        .isEqualTo(histories.deputiesByTheRule(people, then));
                everInEffect += inEffect.size();
                everDeputies += deputies.size();
                otherwiseKnown += inEffect.equals(inEffectThen) ? 0 : 1;
            }
            atEverySite(people);
        }

        assertThat(everInEffect).isGreaterThan(HISTORIES);
        assertThat(everDeputies).isPositive();
        assertThat(otherwiseKnown).isPositive();
    }

    /** By chance nobody stood in for anybody, or nothing was corrected: then more is told, but not for ever. */
    private static boolean isTooDull(int told, int deputies, int otherwiseKnown) {
        return told < MOST_TIMES * HISTORIES && (deputies == 0 || otherwiseKnown == 0);
    }

    /** Today is another day in Tokyo; both still say the same. */
    private void atEverySite(List<PersonId> people) {
        for (int i = 0; i < 6; i++) {
            var moment = FIRST.plusDays(random.nextInt(DAYS))
                    .atTime(random.nextInt(24), 30)
                    .toInstant(ZoneOffset.UTC);
            clock.at(moment, () -> {
                assertThat(histories.inEffectTodayByTheStatement(people))
                        .as("in effect today, clock at " + moment + ", seed " + seed)
                        .isEqualTo(histories.inEffectTodayByTheRule(people));
                return null;
            });
        }
    }
}
