package org.leitplanke.handover;

import static org.leitplanke.identity.Permission.MATTERS_HAND_OVER;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.GoingQueries;
import org.leitplanke.responsibility.OpenMatters.Going;
import org.leitplanke.responsibility.OpenMatters.How;
import org.leitplanke.responsibility.OpenMatters.Matter;
import org.leitplanke.responsibility.OpenMatters.Settlement;

/** Deciding what becomes of what somebody leaves behind: all at once, or line by line; all of it or nothing. */
@UseCase
public class HandingOver {

    @Inject
    GoingQueries going;

    @Inject
    Inheritance inheritance;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** What was decided about one matter. */
    public record Decided(String kind, String id, Settlement how) implements Serializable {}

    /**
     * Settles these matters of the person; what is settled already stays as it is, so that a second click changes
     * nothing.
     *
     * @return how many were settled now
     */
    @Requires(MATTERS_HAND_OVER)
    public int settle(PersonId person, List<Decided> decisions) {
        if (decisions.isEmpty()) {
            throw new Rules.NothingChosen();
        }
        var hers = going.of(person);
        var open = inheritance.of(List.of(hers), actor.get().language()).stream()
                .filter(Matter::isToDecide)
                .collect(Collectors.toMap(matter -> matter.kind() + matter.id(), Function.identity()));
        var settled = 0;
        for (var decided : decisions) {
            var matter = open.get(decided.kind() + decided.id());
            if (matter != null) {
                check(matter, decided.how(), hers);
                inheritance.holding(matter.kind()).settle(hers, matter, decided.how());
                settled++;
            }
        }
        return settled;
    }

    private void check(Matter matter, Settlement how, Going hers) {
        if (!matter.possible().contains(how.how())) {
            throw new Rules.NotPossible();
        }
        if (how.how() == How.HAND_OVER && !stays(how.to(), hers)) {
            throw new Rules.ChooseSomebodyWhoStays();
        }
    }

    private boolean stays(PersonId to, Going hers) {
        return to != null
                && !to.equals(hers.person())
                && organisation
                        .findPerson(to)
                        .filter(row -> row.employedOn(hers.dayAfter()) || row.employedOn(days.today()))
                        .filter(row -> row.exit().isAfter(days.today()))
                        .isPresent();
    }
}
