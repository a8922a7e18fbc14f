package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.identity.PersonSource;
import org.leitplanke.platform.PersonId;

/** Tells who is behind an account: employed and head are decided for today, at her site. */
@ApplicationScoped
class PeopleBehindAccounts implements PersonSource {

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    Days days;

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.byIds(List.of(id)).get(id)).map(this::today);
    }

    @Override
    public Optional<Person> numbered(String personnelNumber) {
        return people.byNumber(personnelNumber).stream().findFirst().map(this::today);
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    @Override
    public Map<PersonId, String> employedNames(Collection<PersonId> ids) {
        return people.byIds(ids).values().stream()
                .filter(row -> row.employedOn(days.today()))
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private Person today(PersonRow row) {
        var employed = row.employedOn(days.todayAt(row.site()));
        var heads = employed && !departments.ledBy(row.id()).isEmpty();
        return new Person(row.id(), row.name(), row.givenName(), row.language(), employed, heads);
    }
}
