package org.leitplanke.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.OpenMatters;

/** Departments whose head leaves; who leads them next is decided where the organisation is kept. */
@ApplicationScoped
class OpenHeadships implements OpenMatters {

    @Inject
    OrganisationQueries organisation;

    @Override
    public String kind() {
        return "headship";
    }

    @Override
    public List<Matter> of(Collection<Going> people, Language language) {
        var leaving = new LinkedHashMap<PersonId, Going>();
        people.stream().filter(Going::leaves).forEach(going -> leaving.put(going.person(), going));
        return leaving.isEmpty()
                ? List.of()
                : organisation.departments().stream()
                        .filter(department -> leaving.containsKey(department.head()))
                        .map(department -> new Matter(
                                kind(),
                                department.id().value(),
                                department.head(),
                                Words.of("handover.headship", department.name()),
                                List.of(Words.of("handover.headship.next")),
                                "/organisation/departments.xhtml",
                                false,
                                Set.of()))
                        .toList();
    }

    @Override
    public void settle(Going person, Matter matter, Settlement how) {
        throw new IllegalStateException("a new head comes with the organisation, not from here");
    }
}
