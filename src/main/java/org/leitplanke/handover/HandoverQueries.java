package org.leitplanke.handover;

import static org.leitplanke.identity.Permission.MATTERS_HAND_OVER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.GoingQueries;
import org.leitplanke.responsibility.OpenMatters.Going;
import org.leitplanke.responsibility.OpenMatters.Matter;

/** Who leaves or moves, and what she leaves behind; for the heads above her. */
@UseCase
public class HandoverQueries {

    @Inject
    GoingQueries going;

    @Inject
    Inheritance inheritance;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    /** Everybody who goes from the departments of the person acting, the next one first. */
    @Requires(MATTERS_HAND_OVER)
    public List<Handover.Row> all() {
        return rows(going.all());
    }

    /** Everything this person leaves behind. */
    @Requires(MATTERS_HAND_OVER)
    public Handover of(PersonId person) {
        var hers = going.of(person);
        var language = actor.get().language();
        var matters = inheritance.of(List.of(hers), language);
        var proposals = inheritance.proposals(hers, matters, language);
        var names = names();
        return new Handover(
                hers,
                names.getOrDefault(hers.department(), ""),
                hers.leaves() ? null : names.getOrDefault(hers.next(), ""),
                matters.stream()
                        .map(matter -> new Handover.Line(matter, proposals.getOrDefault(matter, List.of())))
                        .toList());
    }

    /** How much there is to decide about each of them. */
    List<Handover.Row> rows(List<Going> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var matters =
                inheritance.of(people, actor.get().language()).stream().collect(Collectors.groupingBy(Matter::person));
        var names = names();
        return people.stream()
                .filter(one -> !one.person().equals(actor.get().person()))
                .map(one -> {
                    var hers = matters.getOrDefault(one.person(), List.of());
                    return new Handover.Row(
                            one,
                            names.getOrDefault(one.department(), ""),
                            hers.stream().filter(Matter::isToDecide).count(),
                            hers.stream().filter(Matter::settled).count());
                })
                .toList();
    }

    private Map<DepartmentId, String> names() {
        return organisation.departments().stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::name));
    }
}
