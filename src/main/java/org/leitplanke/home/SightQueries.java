package org.leitplanke.home;

import static org.leitplanke.identity.Permission.SIGHT_SEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.AccessHolders;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Who sees what about the person asking, made from the access matrix that runs, with the names of today. */
@UseCase
public class SightQueries {

    @Inject
    AccessMatrix matrix;

    @Inject
    AccessHolders holders;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    /** Kind by kind, in the order of the works agreement. */
    @Requires(SIGHT_SEE)
    public List<Sight> mine() {
        var me = actor.get().person();
        var leading = leading(me);
        var names = organisation.names(
                leading.stream().flatMap(List::stream).distinct().toList());
        Function<List<PersonId>, List<String>> named = persons ->
                persons.stream().map(names::get).filter(Objects::nonNull).toList();
        return Sight.by(
                matrix.lines(),
                new Neighbours(holders.names(), named.apply(leading.get(0)), named.apply(leading.get(1))));
    }

    /** Who leads her department, and who leads those above it; never herself, and nobody twice. */
    private List<List<PersonId>> leading(PersonId me) {
        var own = organisation.findPerson(me).map(person -> person.department()).orElse(null);
        var departments = organisation.departments().stream().collect(Collectors.toMap(DepartmentRow::id, row -> row));
        var heads = new ArrayList<PersonId>();
        var above = new LinkedHashSet<PersonId>();
        for (var row = departments.get(own); row != null; row = departments.get(row.parent())) {
            if (row.head() != null && !row.head().equals(me)) {
                (row.id().equals(own) ? heads : above).add(row.head());
            }
        }
        above.removeAll(heads);
        return List.of(heads, List.copyOf(above));
    }
}
