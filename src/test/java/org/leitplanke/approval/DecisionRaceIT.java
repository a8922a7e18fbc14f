package org.leitplanke.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** Two and sixteen people who do something final about the same request at the same moment, again and again. */
@ExtendWith(ArquillianExtension.class)
class DecisionRaceIT {

    private static final int RACES = Integer.getInteger("races", 100);
    private static final int MANY = 16;
    private static final int EVERY = 10;

    @Inject
    ReviewWorld world;

    @Inject
    Newsroom newsroom;

    private final List<PersonId> approvers = new ArrayList<>();

    @BeforeEach
    void sixteen_approvers() {
        world.open();
        for (int i = 0; i < MANY; i++) {
            var person = newsroom.aPerson(world.department, "Freigabe" + i);
            newsroom.appoint(person, world.department, Roles.APPROVER, Place.department(world.department));
            approvers.add(person);
        }
    }

    @Test
    void exactly_one_of_those_who_approve_wins() throws Exception {
        race(RACES / 3 + 1, world::submitted, attempt -> {
            var ruling = Ruling.approve(attempt.answers(), null);
            return deciders(attempt, person -> ruling);
        });
    }

    @Test
    void approval_and_rejection_do_not_both_count() throws Exception {
        race(RACES / 3 + 1, world::submitted, attempt -> {
            var approval = Ruling.approve(attempt.answers(), null);
            var rejection = Ruling.reject(attempt.answers(), world.aReason(), "So nicht.");
            return deciders(attempt, person -> approvers.indexOf(person) % 2 == 0 ? approval : rejection);
        });
    }

    @Test
    void what_is_withdrawn_is_not_approved() throws Exception {
        race(RACES / 3 + 1, world::submittedHarmless, attempt -> {
            var ruling = Ruling.approve(attempt.answers(), null);
            var all = deciders(attempt, person -> ruling);
            all.set(0, () -> world.withdraw(attempt.id));
            return all;
        });
    }

    private List<Runnable> deciders(Attempt attempt, Function<PersonId, Ruling> ruling) {
        var all = new ArrayList<Runnable>();
        approvers
                .subList(0, attempt.many)
                .forEach(person -> all.add(
                        () -> world.decide(person, attempt.id, attempt.step, attempt.seen, ruling.apply(person))));
        return all;
    }

    /** A request, and how many fight for it. */
    private final class Attempt {

        private final String id;
        private final String step;
        private final String seen;
        private final int many;

        Attempt(String id, int many) {
            this.id = id;
            this.many = many;
            step = world.stepOf(id);
            seen = world.fingerprintOf(id);
        }

        java.util.Map<String, Ruling.Reply> answers() {
            return world.answers(id);
        }
    }

    private void race(int races, java.util.function.Supplier<String> aRequest, Function<Attempt, List<Runnable>> field)
            throws Exception {
        for (int race = 0; race < races; race++) {
            var attempt = new Attempt(aRequest.get(), race % EVERY == 0 ? MANY : 2);

            var outcomes = ReviewWorld.atOnce(field.apply(attempt));

            assertThat(outcomes.stream().filter("won"::equals))
                    .as("race " + race + ": " + outcomes)
                    .hasSize(1);
            assertThat(outcomes)
                    .as("losers are told")
                    .isSubsetOf("won", "AlreadyDecided", "AlreadyWithdrawn", "NotAnyMore");
            assertThat(world.operationsAbout(attempt.id).stream()
                            .filter(List.of("StepDecided", "RequestWithdrawn")::contains))
                    .as("one entry in the trail")
                    .hasSize(1);
            assertThat(world.decisionsAbout(attempt.id)).isLessThanOrEqualTo(1);
        }
    }
}
