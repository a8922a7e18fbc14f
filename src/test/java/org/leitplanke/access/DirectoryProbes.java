package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OTHER_DEPARTMENT;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.DirectoryFilter;
import org.leitplanke.responsibility.MatrixFilter;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** Who is responsible for what, and the pages of departments. */
@ApplicationScoped
class DirectoryProbes implements Probes {

    private static final LocalDate PAST_DAY = LocalDate.of(2026, 1, 5);

    @Inject
    AssignedRoles roles;

    @Inject
    OrganisationFixture organisation;

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var eva = world.eva();
        var head = world.head();
        var place = Place.department(world.department());
        var robin = organisation.aPerson(world.department());
        var here = roles.held(head, robin, world.department());
        var below = roles.held(head, organisation.aPerson(world.below()), world.below());
        return List.of(
                Probe.of("EffectQueries.holding").when(ALL, anybody, eva, Roles.RECRUITER, place),
                Probe.of("EffectQueries.holders").when(ALL, anybody, Roles.RECRUITER, place),
                Probe.of("EffectQueries.holdersEverywhere").when(ALL, anybody, Roles.RECRUITER),
                Probe.of("EffectQueries.roles").when(ALL, anybody, Language.DE),
                Probe.of("EffectQueries.placesWhere").when(ALL, anybody, eva, Roles.RECRUITER),
                Probe.of("EffectQueries.channels").when(ALL, anybody),
                Probe.of("EffectQueries.place")
                        .when(ALL, anybody, place)
                        .when(NOT_EXISTING, anybody, Place.channel(World.NOTHING)),
                Probe.of("EffectQueries.deputiesOf").when(ALL, anybody, eva),
                Probe.of("EffectQueries.principalsOf").when(ALL, anybody, eva),
                Probe.of("CompanyFilling.filling").when(ALL, anybody),
                Probe.of("AssignmentQueries.detail")
                        .when(OWN, robin, here)
                        .when(OWN_DEPARTMENT, head, here)
                        .when(SUB_DEPARTMENT, head, below)
                        .when(OTHER_DEPARTMENT, anybody, here)
                        .when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("AssignmentQueries.mine").when(ALL, eva),
                Probe.of("AssignmentQueries.myDeputies").when(ALL, eva),
                Probe.of("AssignmentQueries.peopleCalled").when(ALL, anybody, "Brandt"),
                Probe.of("DirectoryQueries.find").when(ALL, anybody, DirectoryFilter.of("Brandt"), 0),
                Probe.of("DirectoryQueries.behind").when(ALL, anybody, place, Roles.RECRUITER, null),
                Probe.of("MatrixQueries.show").when(ALL, anybody, MatrixFilter.ALL, null, 0),
                Probe.of("MatrixQueries.departments").when(ALL, anybody),
                Probe.of("DirectoryQueries.namedFor").when(ALL, anybody, place),
                Probe.of("DepartmentQueries.choices").when(ALL, head),
                Probe.of("DepartmentQueries.page")
                        .when(OWN_DEPARTMENT, head, world.department())
                        .when(SUB_DEPARTMENT, head, world.below())
                        .when(OTHER_DEPARTMENT, head, world.other())
                        .when(NOT_EXISTING, head, new DepartmentId(World.NOTHING)),
                Probe.of("DepartmentQueries.past")
                        .when(OWN_DEPARTMENT, head, world.department(), PAST_DAY, true)
                        .when(SUB_DEPARTMENT, head, world.below(), PAST_DAY, false)
                        .when(OTHER_DEPARTMENT, head, world.other(), PAST_DAY, false)
                        .when(NOT_EXISTING, head, new DepartmentId(World.NOTHING), PAST_DAY, false),
                Probe.of("PersonQueries.today")
                        .when(OWN, robin, robin)
                        .when(OWN_DEPARTMENT, head, robin)
                        .when(OTHER_DEPARTMENT, anybody, robin)
                        .when(NOT_EXISTING, anybody, new PersonId(World.NOTHING)),
                Probe.of("PersonQueries.past")
                        .when(OWN, robin, robin, PAST_DAY, true)
                        .when(OWN_DEPARTMENT, head, robin, PAST_DAY, false)
                        .when(OTHER_DEPARTMENT, anybody, robin, PAST_DAY, false)
                        .when(NOT_EXISTING, anybody, new PersonId(World.NOTHING), PAST_DAY, false));
    }
}
