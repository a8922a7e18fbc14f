package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.CONCERNED;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OTHER_DEPARTMENT;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.handover.HandingOver.Decided;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.OpenMatters.How;
import org.leitplanke.responsibility.OpenMatters.Settlement;

/** What people leave behind, for the heads above them; what was done for somebody who was away, for herself. */
@ApplicationScoped
class HandoverProbes implements Probes {

    private static final int DAYS_LEFT = 20;

    @Inject
    AssignedRoles roles;

    @Inject
    OrganisationFixture organisation;

    @Override
    public List<Probe> in(World world) {
        var head = world.head();
        var own = organisation.aDepartment("Ausgang", DepartmentType.HR, world.top());
        organisation.lead(own, head);
        var other = organisation.aDepartment("Abgang", DepartmentType.HR, world.other());
        var here = leaver(world, head, own);
        var below = leaver(world, head, organisation.aDepartment("Fortgang", DepartmentType.HR, own));
        var foreign = leaver(world, organisation.aHeadOf(other), other);
        var nobody = new PersonId(World.NOTHING);
        var ready = roles.ready(own);
        return List.of(
                Probe.of("GoingQueries.all").when(OWN_DEPARTMENT, head).when(ALL, head),
                about("GoingQueries.of", head, here, below, foreign, nobody),
                Probe.of("HandoverQueries.all").when(OWN_DEPARTMENT, head).when(ALL, head),
                about("HandoverQueries.of", head, here, below, foreign, nobody),
                Probe.of("HandingOver.settle")
                        .changing()
                        .when(OWN_DEPARTMENT, head, here.person(), here.handedTo(ready))
                        .when(SUB_DEPARTMENT, head, below.person(), below.handedTo(ready))
                        .when(OTHER_DEPARTMENT, head, foreign.person(), foreign.handedTo(ready))
                        .when(CONCERNED, here.person(), here.person(), here.handedTo(ready))
                        .when(NOT_EXISTING, head, nobody, here.handedTo(ready))
                        .hiddenFrom(OTHER_DEPARTMENT, CONCERNED),
                Probe.of("StandInQueries.justEnded").when(OWN, world.eva()),
                Probe.of("StandInQueries.scopes").when(OWN, world.eva()),
                Probe.of("AbsenceQueries.mine").when(OWN, world.eva()),
                Probe.of("GapQueries.company").when(ALL, world.stranger(), 0));
    }

    private static Probe about(String door, PersonId head, Leaver here, Leaver below, Leaver foreign, PersonId nobody) {
        return Probe.of(door)
                .when(OWN_DEPARTMENT, head, here.person())
                .when(SUB_DEPARTMENT, head, below.person())
                .when(OTHER_DEPARTMENT, head, foreign.person())
                .when(NOT_EXISTING, head, nobody)
                .hiddenFrom(OTHER_DEPARTMENT);
    }

    private Leaver leaver(World world, PersonId head, DepartmentId department) {
        var person = organisation.aPerson(department, "Lea", "Weiterzieh");
        var role = roles.held(head, person, department);
        organisation.leave(person, world.today().plusDays(DAYS_LEFT));
        return new Leaver(person, role);
    }

    private record Leaver(PersonId person, String role) {

        List<Decided> handedTo(PersonId to) {
            return List.of(new Decided("role", role, new Settlement(How.HAND_OVER, to)));
        }
    }
}
