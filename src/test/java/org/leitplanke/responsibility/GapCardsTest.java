package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Gap.Action;
import org.leitplanke.responsibility.Gap.Kind;

class GapCardsTest {

    private final GapScene scene = new GapScene();

    @Test
    void when_the_last_holder_has_left_the_role_stays_with_the_deputy_and_the_card_says_so() {
        scene.left.add(GapScene.aLeaver("eva", Roles.COORDINATOR, GapScene.TODAY.minusDays(3)));
        scene.entries.add(GapScene.anEntry("paul", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), false));
        scene.deputised = Set.of("eva/R03");

        var gap = scene.gaps(GapScene.COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.OWNER_LEFT);
        assertThat(gap.details())
                .extracting(Words::key)
                .containsExactly(
                        "responsibility.department.hasLeft",
                        "responsibility.department.waits",
                        "responsibility.department.meanwhile");
    }

    @Test
    void whoever_leaves_within_thirty_days_needs_somebody_who_follows() {
        scene.deputised = Set.of("eva/R03");
        scene.entries.add(GapScene.aLeaver("eva", Roles.COORDINATOR, GapScene.TODAY.plusDays(12)));
        scene.team.add(new Scene.Person(new PersonId("nadine"), "Nadine Roth", "Personal"));

        var gap = scene.gaps(GapScene.COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.OWNER_LEAVES);
        assertThat(gap.isSoon()).isTrue();
        assertThat(gap.remedies())
                .extracting(Gap.Remedy::action)
                .containsExactly(Action.SUCCEED, Action.HAND_OVER, Action.CHOOSE);
    }

    @Test
    void a_deputy_who_lacks_a_condition_is_none() {
        scene.entries.add(GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), true));
        scene.deputised = Set.of("eva/R03");
        scene.deputyLacks = List.of(Condition.training("T01"));

        var gap = scene.gaps(GapScene.COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.NO_DEPUTY);
        assertThat(gap.details()).extracting(Words::key).contains("responsibility.department.deputyLapsed");
    }

    @Test
    void two_roles_that_do_not_go_together_are_said_once() {
        scene.incompatible.put(Roles.COORDINATOR, Set.of(Roles.PRIVACY));
        scene.incompatible.put(Roles.PRIVACY, Set.of(Roles.COORDINATOR));
        scene.deputised = Set.of("eva/R03");
        scene.entries.add(GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), true));
        scene.entries.add(GapScene.anEntry("eva", Roles.PRIVACY, GapScene.TODAY.plusYears(1), true));

        var found = scene.gaps(GapScene.COORDINATOR, GapScene.aRole(Roles.PRIVACY, 0, false));

        assertThat(found).extracting(Gap::kind).containsExactly(Kind.CONFLICT);
        assertThat(found.get(0).remedies()).extracting(Gap.Remedy::action).contains(Action.END);
    }

    @Test
    void whoever_is_away_is_not_proposed() {
        scene.entries.add(GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), true));
        var nadine = new PersonId("nadine");
        scene.team.add(new Scene.Person(nadine, "Nadine Roth", "Personal"));
        assertThat(scene.gaps(GapScene.COORDINATOR).get(0).remedies())
                .extracting(Gap.Remedy::action)
                .contains(Action.DEPUTY);

        scene.away.add(nadine);

        assertThat(scene.gaps(GapScene.COORDINATOR).get(0).remedies())
                .extracting(Gap.Remedy::action)
                .doesNotContain(Action.DEPUTY);
    }

    @Test
    void more_people_than_the_role_may_have_are_said_and_each_can_be_taken_out() {
        for (var name : List.of("eva", "paul", "rita")) {
            scene.entries.add(GapScene.anEntry(name, Roles.CHANNEL_ADMIN, GapScene.TODAY.plusYears(1), true));
        }

        var gap = scene.gaps(GapScene.aRole(Roles.CHANNEL_ADMIN, 2, 2)).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.TOO_MANY);
        assertThat(gap.remedies()).extracting(Gap.Remedy::action).containsExactly(Action.END, Action.END, Action.END);
    }
}
