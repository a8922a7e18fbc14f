package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Consequence.Group;
import org.leitplanke.organisation.PlannedChange;
import org.leitplanke.organisation.ReorganisationOutcome.State;
import org.leitplanke.organisation.ReorganisationPreview;
import org.leitplanke.organisation.Reorganising;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.ResponsibilityFixture;

/** The administrator who plans changes of departments, looks at them and carries them out. */
@Dependent
public class Planner {

    @Inject
    Reorganising reorganising;

    @Inject
    ResponsibilityFixture responsibility;

    private final PersonId admin = PersonId.fresh();

    String planned(PlannedChange change) {
        return acting(() -> reorganising.plan(change));
    }

    ReorganisationPreview seen(String plan) {
        return acting(() -> reorganising.preview(plan));
    }

    List<String> sentences(String plan) {
        return seen(plan).consequences().stream()
                .map(one -> one.sentence().key())
                .toList();
    }

    /** The one of this group. */
    Consequence only(String plan, Group group) {
        var found = seen(plan).of(group);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    State carriedOut(String plan) {
        return carriedOut(plan, Map.of());
    }

    State carriedOut(String plan, Map<String, String> choices) {
        return acting(() -> {
                    reorganising.choose(plan, new HashMap<>(choices));
                    return reorganising.apply(plan, reorganising.preview(plan).mark());
                })
                .state();
    }

    State carriedOutAsSeen(String plan, String mark) {
        return acting(() -> reorganising.apply(plan, mark)).state();
    }

    void discarded(String plan) {
        acting(() -> {
            reorganising.discard(plan);
            return null;
        });
    }

    List<String> waiting() {
        return acting(() -> reorganising.waiting()).stream()
                .map(row -> row.id())
                .toList();
    }

    /** Days of an assignment that was given long ago: first, last, accepted, ended. */
    static List<LocalDate> around(LocalDate today) {
        return List.of(today.minusDays(100), today.plusDays(200), today.minusDays(100), LocalDate.of(9999, 12, 31));
    }

    private <T> T acting(Supplier<T> action) {
        return responsibility.as(admin, action, PortalRole.ADMIN);
    }
}
