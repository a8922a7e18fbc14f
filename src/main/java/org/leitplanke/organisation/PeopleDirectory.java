package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_IMPORT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.UseCase;

/** The list of people for whoever keeps the organisation: names and departments, nothing about training or roles. */
@UseCase
public class PeopleDirectory {

    @Inject
    People people;

    /** A page of the people whose name or personnel number is like that; by name. Two queries. */
    @Requires(ORGANISATION_IMPORT)
    public List<PersonRow> page(String like, boolean descending, int first, int size) {
        var ids = people.ids(like, descending, first, size);
        var rows = people.byIds(ids);
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** How many there are like that. */
    @Requires(ORGANISATION_IMPORT)
    public long count(String like) {
        return people.count(like);
    }
}
