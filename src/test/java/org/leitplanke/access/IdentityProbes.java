package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.CONCERNED;
import static org.leitplanke.identity.Relation.NOT_CONCERNED;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.draft.Sheet;
import org.leitplanke.draft.TypedFields;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.FirstSteps;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

/** Accounts, first steps and sessions. */
@ApplicationScoped
class IdentityProbes implements Probes {

    private static final String PASSWORD = "Rundgang-durch-alle-Türen";
    private static final Set<PortalRole> ROLES = Set.of(PortalRole.TRAINING_MANAGER);

    private static final Sheet SHEET = new Sheet("/channel/edit.xhtml", "channel");
    private static final TypedFields TYPED = new TypedFields(Map.of("channel:name", List.of("Rundgang")));

    @Inject
    AccountKeeping accounts;

    @Inject
    FirstSteps firstSteps;

    @Inject
    SessionKeeping sessions;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Override
    public List<Probe> in(World world) {
        var admin = world.boss();
        var evasLogin = "eva-" + world.eva().value();
        var evasLink = asAdmin(() -> accounts.handOut(world.eva(), evasLogin, ROLES));
        firstSteps.setPassword(evasLink, PASSWORD);
        var eva = accountOf(evasLogin);
        var secondLink = asAdmin(() -> accounts.renewLink(eva));
        var session = sessions.begin(evasLogin);
        var page = Fingerprint.of(session);
        var adminsLogin = "admin-" + admin.value();
        asAdmin(() -> accounts.handOut(admin, adminsLogin, Set.of(PortalRole.ADMIN)));
        var admins = accountOf(adminsLogin);
        return List.of(
                Probe.of("AccountKeeping.handOut(PersonId,String,Set)")
                        .changing()
                        .when(NOT_CONCERNED, admin, world.otto(), "otto", ROLES)
                        .when(CONCERNED, world.otto(), world.otto(), "otto", ROLES),
                Probe.of("AccountKeeping.handOut(String,String,Set)")
                        .changing()
                        .when(NOT_CONCERNED, admin, number(world.otto()), "otto", ROLES)
                        .when(CONCERNED, world.otto(), number(world.otto()), "otto", ROLES),
                Probe.of("AccountKeeping.renewLink")
                        .changing()
                        .when(NOT_CONCERNED, admin, eva)
                        .when(CONCERNED, admin, admins)
                        .when(NOT_EXISTING, admin, World.NOTHING),
                Probe.of("AccountKeeping.grant")
                        .changing()
                        .when(NOT_CONCERNED, admin, eva, ROLES, Set.of(PortalRole.MANAGEMENT))
                        .when(CONCERNED, admin, admins, Set.of(PortalRole.ADMIN), ROLES)
                        .when(NOT_EXISTING, admin, World.NOTHING, ROLES, ROLES),
                Probe.of("AccountKeeping.close")
                        .changing()
                        .when(NOT_CONCERNED, admin, eva)
                        .when(CONCERNED, admin, admins)
                        .when(NOT_EXISTING, admin, World.NOTHING),
                Probe.of("AccountKeeping.page").when(ALL, admin, "", 0),
                Probe.of("AccountKeeping.account")
                        .when(NOT_CONCERNED, admin, eva)
                        .when(NOT_EXISTING, admin, World.NOTHING),
                Probe.of("AccountKeeping.lastChange")
                        .when(NOT_CONCERNED, admin, eva)
                        .when(NOT_EXISTING, admin, World.NOTHING),
                Probe.of("DraftKeeping.keep").changing().when(OWN, world.eva(), page, SHEET, TYPED),
                Probe.of("DraftKeeping.on").when(OWN, world.eva(), SHEET.page()),
                Probe.of("DraftKeeping.drop").when(OWN, world.eva(), SHEET),
                Probe.of("DraftKeeping.forgetOld").when(OWN, world.eva()),
                Probe.of("FirstSteps.isNew").when(ALL, world.stranger()),
                Probe.of("FirstSteps.createAdministrator")
                        .meeting(InvalidInput.class)
                        .when(ALL, world.stranger(), "falsch", "neu", PASSWORD),
                Probe.of("FirstSteps.setPassword").changing().when(ALL, world.stranger(), secondLink, PASSWORD),
                Probe.of("SessionKeeping.passwordHashOf").when(ALL, world.eva(), evasLogin),
                Probe.of("SessionKeeping.begin").changing().when(ALL, world.eva(), evasLogin),
                Probe.of("SessionKeeping.refuse").changing().when(ALL, world.eva(), evasLogin),
                Probe.of("SessionKeeping.recognise").when(ALL, world.eva(), session),
                Probe.of("SessionKeeping.look").when(ALL, world.eva(), session),
                Probe.of("SessionKeeping.belongs").when(ALL, world.eva(), page, world.eva()),
                Probe.of("SessionKeeping.knows").when(ALL, world.eva(), page),
                Probe.of("SessionKeeping.end").changing().when(ALL, world.eva(), session));
    }

    private String accountOf(String login) {
        return asAdmin(() -> accounts.page(login, 0)).get(0).id();
    }

    private String number(PersonId person) {
        return asAdmin(() -> organisation.findPerson(person)).orElseThrow().number();
    }

    private <T> T asAdmin(java.util.function.Supplier<T> action) {
        return actor.acting(Actor.of(PersonId.fresh(), PortalRole.ADMIN), action);
    }
}
