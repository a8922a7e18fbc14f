package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Effect.Lack;

/**
 * What assignments ask of others than those who hold them: consent to working time, exceptions to be decided. And what
 * somebody has to know: that a reserved role was taken back, and why (BR-18).
 */
@UseCase
public class AssignmentTasks implements TaskSource {

    private static final int DAYS_TOLD = 14;
    private static final String LINK = "/responsibility/assignment.xhtml?id=";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    ExemptionQueries exemptions;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Override
    @Requires(TASKS_SEE)
    public List<Task> tasksOf(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var tasks = new ArrayList<Task>();
        takenBack(person).forEach(entry -> tasks.add(task("withdrawn", entry, language)));
        volunteers(person).stream()
                .filter(entry -> entry.effect().lacks().contains(Lack.CONSENT)
                        && !entry.person().equals(person)
                        && !entry.effect().state().isOver())
                .forEach(entry -> tasks.add(task("consent", entry, language)));
        if (actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD) || actor.get().has(PortalRole.COMPLIANCE_OFFICER)) {
            exemptions.exemptions().stream()
                    .filter(ExemptionQueries.Row::mayDecide)
                    .forEach(row -> tasks.add(task(row)));
        }
        return tasks;
    }

    private List<AssignmentEntry> takenBack(PersonId person) {
        return reader.assignments(
                "a.person_id = ?1 AND a.end_remark IS NOT NULL AND a.ended_on > ?2",
                person.value(),
                Cells.sql(days.todayOf(person).minusDays(DAYS_TOLD)));
    }

    private List<AssignmentEntry> volunteers(PersonId head) {
        var led = organisation.ledBy(head).stream()
                .map(department -> department.id().value())
                .toList();
        if (led.isEmpty()) {
            return List.of();
        }
        var parameters = new ArrayList<Object>(List.of(Cells.sql(Ledger.OPEN_END)));
        parameters.addAll(led);
        return reader.stillOpen(
                "a.confirmed_on = ?3 AND a.department_id IN " + EffectReader.list(4, led.size()), parameters.toArray());
    }

    private Task task(String kind, AssignmentEntry entry, Language language) {
        var state = entry.effect().state();
        return new Task(
                Words.of(
                        "responsibility.task." + kind,
                        catalogue.byCode(language).get(entry.role()).name(),
                        entry.personName()),
                LINK + entry.id(),
                Words.of("responsibility.task." + kind + ".action"),
                Words.of("responsibility.state." + state),
                state.tone(),
                1,
                null,
                List.of());
    }

    private static Task task(ExemptionQueries.Row row) {
        return new Task(
                Words.of("responsibility.task.exempt", row.roleName(), row.personName()),
                "/responsibility/exemptions.xhtml?id=" + row.id(),
                Words.of("responsibility.task.exempt.action"),
                Words.of("responsibility.exemption.state." + row.state()),
                Tone.DUE,
                5,
                null,
                List.of());
    }
}
