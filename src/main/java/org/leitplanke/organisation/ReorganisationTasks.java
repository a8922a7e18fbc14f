package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** On the start page of the administration: plans of reorganisation whose day has come. */
@ApplicationScoped
class ReorganisationTasks implements TaskSource {

    private static final int MINUTES = 5;

    @Inject
    Reorganising reorganising;

    @Inject
    Days days;

    @Inject
    CurrentActor actor;

    @Override
    public List<Task> tasksOf(PersonId person, Language language) {
        if (!actor.get().has(PortalRole.ADMIN)) {
            return List.of();
        }
        var today = days.today();
        return reorganising.waiting().stream()
                .filter(plan -> !plan.day().isAfter(today))
                .map(plan -> new Task(
                        plan.sentence(),
                        "/organisation/plan.xhtml?id=" + plan.id(),
                        Words.of("organisation.reorganise.task.action"),
                        null,
                        Tone.DUE,
                        MINUTES,
                        plan.day(),
                        List.of()))
                .toList();
    }
}
