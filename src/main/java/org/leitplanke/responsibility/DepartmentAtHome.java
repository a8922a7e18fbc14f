package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.Words;

/** On the start page of a head: what is not looked after in her department. */
@ApplicationScoped
class DepartmentAtHome implements HomeSection {

    private static final int ORDER = 10;
    private static final int DEPARTMENTS = 3;
    private static final int LINES = 4;
    private static final String PAGE = "/responsibility/department.xhtml?id=";

    @Inject
    DepartmentQueries departments;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Card> cardsFor(PersonId person, Language language) {
        if (!actor.get().has(PortalRole.DEPARTMENT_HEAD)) {
            return List.of();
        }
        return organisation.ledBy(person).stream()
                .limit(DEPARTMENTS)
                .map(led -> card(departments.page(led.id())))
                .toList();
    }

    private static Card card(DepartmentView department) {
        return new Card(
                Words.of("responsibility.home.department", department.name()),
                Words.of("responsibility.home.gaps", department.missing(), department.ending()),
                false,
                department.gaps().stream()
                        .limit(LINES)
                        .map(gap -> line(gap, department))
                        .toList(),
                PAGE + department.id().value(),
                Words.of("responsibility.home.toDepartment"));
    }

    private static Task line(Gap gap, DepartmentView department) {
        return new Task(
                gap.sentence(),
                PAGE + department.id().value(),
                Words.of(gap.isSoon() ? "responsibility.home.show" : "responsibility.home.solve"),
                gap.state(),
                gap.tone(),
                0,
                null,
                List.of());
    }
}
