package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.AUTHORED;
import static org.leitplanke.identity.Relation.NOT_AUTHORED;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleDraft;
import org.leitplanke.responsibility.RoleQueries;
import org.leitplanke.responsibility.RoleShaping;
import org.leitplanke.responsibility.Roles;

/** The catalogue of roles: read by everybody, drafted by the lead, confirmed by the management. */
@ApplicationScoped
class RoleProbes implements Probes {

    private static final RoleCode NO_ROLE = new RoleCode("R99");
    private static final LocalDate FAR_AHEAD = LocalDate.of(2060, 1, 1);

    @Inject
    RoleQueries queries;

    @Inject
    RoleShaping shaping;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var author = organisation.aPerson(world.other());
        var drafted = drafted(author, Roles.COORDINATOR);
        proposed(author, Roles.SPONSOR);
        var waiting = draft(author, Roles.SPONSOR);
        var content = drafted.content();
        return List.of(
                Probe.of("RoleQueries.portraits").when(ALL, anybody),
                Probe.of("RoleQueries.portrait")
                        .when(ALL, anybody, Roles.AUTHOR, null)
                        .when(NOT_EXISTING, anybody, NO_ROLE, null),
                Probe.of("RoleQueries.history").when(ALL, anybody, Roles.AUTHOR).when(NOT_EXISTING, anybody, NO_ROLE),
                Probe.of("RoleQueries.toEdit")
                        .when(ALL, author, Roles.COORDINATOR)
                        .when(NOT_EXISTING, author, NO_ROLE),
                Probe.of("RoleQueries.askable").when(ALL, author),
                Probe.of("RoleQueries.outlook")
                        .when(ALL, author, Roles.COORDINATOR)
                        .when(NOT_EXISTING, author, NO_ROLE),
                Probe.of("RoleQueries.proposal")
                        .when(NOT_AUTHORED, anybody, Roles.SPONSOR)
                        .when(NOT_EXISTING, anybody, NO_ROLE),
                Probe.of("RoleTasks.tasksOf").when(OWN, anybody, anybody, Language.DE),
                Probe.of("RoleShaping.save")
                        .changing()
                        .when(ALL, author, Roles.COORDINATOR, drafted.revision(), content, FAR_AHEAD, "Rundgang")
                        .when(NOT_EXISTING, author, NO_ROLE, 0L, content, FAR_AHEAD, "Rundgang"),
                Probe.of("RoleShaping.propose")
                        .changing()
                        .when(ALL, author, Roles.COORDINATOR, drafted.revision(), content, FAR_AHEAD, "Rundgang")
                        .when(NOT_EXISTING, author, NO_ROLE, 0L, content, FAR_AHEAD, "Rundgang"),
                Probe.of("RoleShaping.takeBack")
                        .changing()
                        .when(ALL, author, Roles.SPONSOR)
                        .when(NOT_EXISTING, author, NO_ROLE),
                Probe.of("RoleShaping.discard")
                        .changing()
                        .when(ALL, author, Roles.COORDINATOR)
                        .when(NOT_EXISTING, author, NO_ROLE),
                Probe.of("RoleShaping.lastChange")
                        .when(ALL, author, Roles.COORDINATOR)
                        .when(NOT_EXISTING, author, NO_ROLE),
                Probe.of("RoleShaping.confirm")
                        .changing()
                        .when(NOT_AUTHORED, anybody, Roles.SPONSOR, waiting.revision())
                        .when(AUTHORED, author, Roles.SPONSOR, waiting.revision())
                        .when(NOT_EXISTING, anybody, NO_ROLE, 0L),
                Probe.of("RoleShaping.giveBack")
                        .changing()
                        .when(NOT_AUTHORED, anybody, Roles.SPONSOR, waiting.revision(), "Rundgang")
                        .when(AUTHORED, author, Roles.SPONSOR, waiting.revision(), "Rundgang")
                        .when(NOT_EXISTING, anybody, NO_ROLE, 0L, "Rundgang"));
    }

    private RoleDraft drafted(PersonId author, RoleCode role) {
        var before = draft(author, role);
        lead(author, () -> shaping.save(role, before.revision(), before.content(), FAR_AHEAD, "Rundgang"));
        return draft(author, role);
    }

    private void proposed(PersonId author, RoleCode role) {
        var draft = drafted(author, role);
        lead(author, () -> shaping.propose(role, draft.revision(), draft.content(), FAR_AHEAD, "Rundgang"));
    }

    private RoleDraft draft(PersonId author, RoleCode role) {
        return responsibility.as(author, () -> queries.toEdit(role), PortalRole.SOCIAL_MEDIA_LEAD);
    }

    private void lead(PersonId author, Runnable action) {
        responsibility.does(author, action, PortalRole.SOCIAL_MEDIA_LEAD);
    }
}
