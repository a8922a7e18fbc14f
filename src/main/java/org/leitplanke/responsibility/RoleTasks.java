package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.TaskSource;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;

/** What the catalogue of roles expects of the management, and of the social media lead. */
@UseCase
public class RoleTasks implements TaskSource {

    @Inject
    RoleVersions versions;

    @Inject
    CurrentActor actor;

    @Override
    @Requires(TASKS_SEE)
    public List<Task> tasksOf(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var decides = actor.get().has(PortalRole.MANAGEMENT);
        var writes = actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD);
        if (!decides && !writes) {
            return List.of();
        }
        return versions.open().stream()
                .filter(version -> version.stage() == RoleVersion.Stage.PROPOSED
                        ? decides && !version.isBy(person)
                        : writes && version.answer() != null)
                .map(version -> task(version, language))
                .toList();
    }

    private static Task task(RoleVersion version, Language language) {
        var proposed = version.stage() == RoleVersion.Stage.PROPOSED;
        var kind = proposed ? "roleProposed" : "roleReturned";
        return new Task(
                Words.of("responsibility.task." + kind, version.terms().name().in(language)),
                (proposed ? "/responsibility/role.xhtml?code=" : "/responsibility/role-edit.xhtml?code=")
                        + version.code().value(),
                Words.of("responsibility.task." + kind + ".action"),
                Words.of("responsibility.task." + kind + ".state"),
                Tone.DUE,
                5,
                proposed ? version.wantedFrom().minusDays(1) : null,
                List.of(Words.of("responsibility.task.roleFrom", version.wantedFrom())));
    }
}
