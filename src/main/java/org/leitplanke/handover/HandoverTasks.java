package org.leitplanke.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.GoingQueries;
import org.leitplanke.responsibility.OpenMatters.Going;

/** On the start page of the head who is next above: who leaves or moved, and how much is to be handed over. */
@ApplicationScoped
class HandoverTasks implements TaskSource {

    private static final String LINK = "/handover/person.xhtml?person=";
    private static final int DAYS_BEFORE_URGENT = 14;

    @Inject
    GoingQueries going;

    @Inject
    HandoverQueries queries;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Override
    public List<Task> tasksOf(PersonId person, Language language) {
        if (!actor.get().is(person) || !actor.get().has(PortalRole.DEPARTMENT_HEAD)) {
            return List.of();
        }
        var all = going.all();
        if (all.isEmpty()) {
            return List.of();
        }
        var departments = new LinkedHashMap<DepartmentId, DepartmentRow>();
        organisation.departments().forEach(row -> departments.put(row.id(), row));
        var mine = all.stream()
                .filter(one -> person.equals(headAbove(one, departments)))
                .toList();
        return queries.rows(mine).stream()
                .filter(row -> row.open() > 0)
                .map(this::task)
                .toList();
    }

    /** The next head above who is not the one who goes. */
    private static PersonId headAbove(Going one, Map<DepartmentId, DepartmentRow> departments) {
        for (var row = departments.get(one.department()); row != null; row = departments.get(row.parent())) {
            if (row.head() != null && !row.head().equals(one.person())) {
                return row.head();
            }
        }
        return null;
    }

    private Task task(Handover.Row row) {
        var going = row.going();
        var urgent = !going.lastDay().isAfter(days.today().plusDays(DAYS_BEFORE_URGENT));
        return new Task(
                Words.of(
                        going.leaves() ? "handover.task.leaves" : "handover.task.moved",
                        going.name(),
                        going.lastDay(),
                        row.open()),
                LINK + going.person().value(),
                Words.of("handover.task.action"),
                Words.of(going.leaves() ? "handover.leaves" : "handover.moves"),
                urgent ? Tone.LATE : Tone.DUE,
                0,
                going.leaves() ? going.lastDay() : null,
                List.of());
    }
}
