package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.NOT_EXISTING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.Reorganising;

/** Another head, merging and splitting departments: the administrator. */
@ApplicationScoped
class ReorganisingProbes implements Probes {

    @Inject
    OrganisationFixture organisation;

    @Inject
    Reorganising reorganising;

    @Inject
    CurrentActor actor;

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var merge = new Merge(
                organisation.aDepartment("Alt", DepartmentType.OTHER),
                organisation.aDepartment("Neu", DepartmentType.OTHER),
                world.today());
        var plan = asAdmin(world, () -> reorganising.plan(merge));
        var unwanted = asAdmin(world, () -> reorganising.plan(merge));
        var mark = asAdmin(world, () -> reorganising.preview(plan).mark());
        return List.of(
                Probe.of("Reorganising.toSplit")
                        .when(ALL, anybody, world.department())
                        .when(NOT_EXISTING, anybody, new DepartmentId(World.NOTHING)),
                Probe.of("Reorganising.plan").changing().when(ALL, anybody, merge),
                Probe.of("Reorganising.waiting").when(ALL, anybody),
                Probe.of("Reorganising.preview").when(ALL, anybody, plan).when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("Reorganising.choose")
                        .changing()
                        .when(ALL, anybody, plan, Map.of("department.head", "NOBODY"))
                        .when(NOT_EXISTING, anybody, World.NOTHING, Map.of()),
                Probe.of("Reorganising.discard")
                        .changing()
                        .when(ALL, anybody, unwanted)
                        .when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("Reorganising.apply")
                        .changing()
                        .when(ALL, anybody, plan, mark)
                        .when(NOT_EXISTING, anybody, World.NOTHING, mark));
    }

    private <T> T asAdmin(World world, Supplier<T> action) {
        return actor.acting(Actor.of(world.stranger(), PortalRole.ADMIN), action);
    }
}
