package org.leitplanke.access;

import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.STRANGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Deputising;
import org.leitplanke.responsibility.DeputyScope;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** What people answer for their own roles, and whom they name as deputies. */
@ApplicationScoped
class OwnRoleProbes implements Probes {

    @Inject
    AssignedRoles roles;

    @Inject
    Deputising deputising;

    @Inject
    ResponsibilityFixture responsibility;

    @Override
    public List<Probe> in(World world) {
        var eva = world.eva();
        var held = roles.held(world.head(), eva, world.department());
        var asked = roles.asked(world.head(), eva, Roles.APPROVER, world.department());
        var deputy = roles.ready(world.department());
        var from = roles.today();
        var until = from.plusDays(14);
        roles.held(world.head(), world.nora(), world.below());
        var deputyship = responsibility.as(world.nora(), () -> deputising.nameForEverything(deputy, from, until));
        return List.of(
                own("OwnRoles.accept", world, asked),
                own("OwnRoles.refuse", world, asked),
                own("OwnRoles.giveUp", world, held),
                own("Deputising.name", world, held, deputy, from, until),
                own("Deputising.nameWithin", world, DeputyScope.assignment(held), deputy, from, until),
                Probe.of("Deputising.nameForEverything").changing().when(OWN, eva, deputy, from, until),
                Probe.of("Deputising.remove")
                        .changing()
                        .when(OWN, world.nora(), deputyship)
                        .when(OWN, deputy, deputyship)
                        .when(OWN_DEPARTMENT, world.head(), deputyship)
                        .when(STRANGER, world.stranger(), deputyship)
                        .when(NOT_EXISTING, world.nora(), World.NOTHING));
    }

    private static Probe own(String door, World world, Object... arguments) {
        PersonId eva = world.eva();
        Object unknown = arguments[0] instanceof DeputyScope ? DeputyScope.assignment(World.NOTHING) : World.NOTHING;
        var nothing = Stream.concat(Stream.of(unknown), Arrays.stream(arguments).skip(1))
                .toArray();
        return Probe.of(door)
                .changing()
                .when(OWN, eva, arguments)
                .when(OWN_DEPARTMENT, world.head(), arguments)
                .when(STRANGER, world.stranger(), arguments)
                .when(NOT_EXISTING, eva, nothing);
    }
}
