package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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

    private static final int HISTORIES = Integer.getInteger("histories", 40);
    private static final int TOGETHER = 40;
    private static final int SECONDS = 600;

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

    @Inject
    UserTransaction transaction;

    @Test
    void the_statement_for_many_says_what_the_rule_says_for_each() throws Exception {
        System.out.println("Histories of responsibilities: -Dseed=" + seed + " -Dhistories=" + HISTORIES);
        var begun = System.nanoTime();
        for (int told = 0; told < HISTORIES; told += TOGETHER) {
            transaction.setTransactionTimeout(SECONDS);
            transaction.begin(); // and never committed: no other test shall meet these people, roles and guidelines
            try {
                var tale = new RandomHistories(random, organisation, responsibility, histories, clock);
                var people = tale.tell(TOGETHER);
                onEveryDay(people, tale.certain());
                atEverySite(people);
                actingNow(people, tale.roles());
            } finally {
                transaction.rollback();
            }
        }
        System.out.println("Told and compared in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private void onEveryDay(List<PersonId> people, CertainHistories certain) {
        var otherwiseKnown = 0;
        for (int i = 0; i < Deeds.DAYS; i++) {
            var day = Deeds.day(i);
            var today = agreed(people, AsOf.knownToday(day));
            var moment = i % 3 == 0 ? Deeds.moment(Deeds.day(random.nextInt(Deeds.DAYS))) : days.endOf(day);
            var then = agreed(people, AsOf.knownThen(day, moment));

            assertThat(certain.of(today.inEffect(), today.deputies()))
                    .as("what is certain on " + day)
                    .isEqualTo(certain.on(i));
            otherwiseKnown += today.equals(then) ? 0 : 1;
        }
        assertThat(otherwiseKnown).isPositive();
    }

    /** What both say. */
    private HistoryFixture.Said agreed(List<PersonId> people, AsOf when) {
        var rule = histories.byTheRule(people, when);
        assertThat(histories.byTheStatement(people, when))
                .as(when + ", seed " + seed)
                .isEqualTo(rule);
        return rule;
    }

    /** Today is another day in Tokyo; both still say the same. */
    private void atEverySite(List<PersonId> people) {
        for (int i = 0; i < 6; i++) {
            var moment = Deeds.day(random.nextInt(Deeds.DAYS))
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

    /** Who asks about herself hears the same as who asks about everybody, deputies included. */
    private void actingNow(List<PersonId> people, List<RoleCode> roles) {
        var some = people.stream().filter(any -> random.nextInt(6) == 0).toList();
        var moment = Deeds.moment(Deeds.day(random.nextInt(Deeds.DAYS)));
        clock.at(moment, () -> {
            for (var role : roles) {
                assertThat(histories.actingAsEachSays(some, role))
                        .as("acting as " + role + ", clock at " + moment + ", seed " + seed)
                        .isEqualTo(histories.actingAsAllSay(some, role));
            }
            return null;
        });
    }
}
