package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.responsibility.Gap.Action;
import org.leitplanke.responsibility.Gap.Kind;

class GapFinderTest {

    private final GapScene scene = new GapScene();

    @Test
    void a_department_that_takes_no_part_has_no_gaps() {
        assertThat(scene.gaps(GapScene.COORDINATOR, GapScene.APPROVER)).isEmpty();
    }

    @Test
    void nobody_in_effect_is_a_gap_and_names_who_is_on_the_way() {
        scene.entries.add(GapScene.anEntry("eva", Roles.APPROVER, GapScene.TODAY.plusYears(1), false));

        var gap = scene.gaps(GapScene.APPROVER).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.NOBODY);
        assertThat(gap.tone()).isEqualTo(Tone.LATE);
        assertThat(gap.details()).hasSize(1);
        assertThat(gap.remedies()).extracting(Gap.Remedy::action).containsExactly(Action.REMIND, Action.CHOOSE);
    }

    @Test
    void one_of_two_is_too_few_and_a_ready_person_is_offered_by_name() {
        scene.entries.add(GapScene.anEntry("eva", Roles.APPROVER, GapScene.TODAY.plusYears(1), true));
        scene.team.add(new Scene.Person(GapScene.HEAD, "Jonas Behrens", "Personal"));
        scene.team.add(new Scene.Person(new PersonId("eva"), "Eva Brandt", "Personal"));
        scene.team.add(new Scene.Person(new PersonId("nadine"), "Nadine Roth", "Personal"));

        var gap = scene.gaps(GapScene.APPROVER).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.TOO_FEW);
        assertThat(gap.remedies().get(0).person()).isEqualTo(new PersonId("nadine"));
    }

    @Test
    void of_two_who_are_ready_the_less_busy_one_is_offered() {
        scene.entries.add(GapScene.anEntry("paul", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), true));
        scene.team.add(new Scene.Person(new PersonId("paul"), "Paul Sander", "Personal"));
        scene.team.add(new Scene.Person(new PersonId("zoe"), "Zoe Zander", "Personal"));

        var gap = scene.gaps(GapScene.APPROVER, GapScene.COORDINATOR).stream()
                .filter(one -> one.role().equals(Roles.APPROVER))
                .findFirst()
                .orElseThrow();

        assertThat(gap.remedies().get(0).person()).isEqualTo(new PersonId("zoe"));
    }

    @Test
    void three_of_at_most_two_are_too_many_and_one_of_them_can_be_ended() {
        for (var name : new String[] {"eva", "paul", "nadine"}) {
            scene.entries.add(GapScene.anEntry(name, Roles.CHANNEL_ADMIN, GapScene.TODAY.plusYears(1), true));
        }

        var gap = scene.gaps(GapScene.aRole(Roles.CHANNEL_ADMIN, 2, false)).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.TOO_MANY);
        assertThat(gap.remedies()).extracting(Gap.Remedy::action).containsOnly(Action.END);
    }

    @Test
    void a_role_that_needs_a_deputy_has_a_gap_without_one() {
        scene.entries.add(GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), true));

        assertThat(scene.gaps(GapScene.COORDINATOR)).extracting(Gap::kind).containsExactly(Kind.NO_DEPUTY);

        scene.deputised = Set.of("eva/R03");
        assertThat(scene.gaps(GapScene.COORDINATOR)).isEmpty();
    }

    @Test
    void a_term_that_ends_within_thirty_days_is_said_in_time() {
        scene.deputised = Set.of("eva/R03");
        scene.entries.add(GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusDays(30), true));

        var gap = scene.gaps(GapScene.COORDINATOR).get(0);

        assertThat(gap.kind()).isEqualTo(Kind.ENDS_SOON);
        assertThat(gap.isSoon()).isTrue();
        assertThat(gap.remedies().get(0).action()).isEqualTo(Action.RENEW);
    }

    @Test
    void a_successor_or_thirty_one_days_is_soon_enough() {
        scene.deputised = Set.of("eva/R03", "paul/R03");
        scene.entries.add(GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusDays(31), true));
        assertThat(scene.gaps(GapScene.COORDINATOR)).isEmpty();

        scene.entries.set(0, GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusDays(20), true));
        scene.entries.add(GapScene.anEntry("paul", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), true));
        assertThat(scene.gaps(GapScene.COORDINATOR)).isEmpty();
    }

    @Test
    void a_role_for_other_departments_is_not_missed_here() {
        scene.entries.add(GapScene.anEntry("eva", Roles.SERVICE, GapScene.TODAY.plusYears(1), false));

        assertThat(scene.gaps(GapScene.SERVICE)).isEmpty();
    }

    @Test
    void a_place_counts_as_complete_with_a_deputy_only() {
        scene.entries.add(GapScene.anEntry("eva", Roles.COORDINATOR, GapScene.TODAY.plusYears(1), true));

        assertThat(scene.finder(GapScene.COORDINATOR).filling()).isEqualTo(new GapFinder.Filling(1, 1, 0));
        assertThat(ResponsibilityReadiness.level(new GapFinder.Filling(10, 8, 0)))
                .isEqualTo(2);
        assertThat(ResponsibilityReadiness.level(new GapFinder.Filling(20, 20, 19)))
                .isEqualTo(3);
        assertThat(ResponsibilityReadiness.level(new GapFinder.Filling(10, 7, 7)))
                .isEqualTo(1);
    }
}
