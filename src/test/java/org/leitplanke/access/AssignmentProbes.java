package org.leitplanke.access;

import static org.leitplanke.identity.Relation.AUTHORED;
import static org.leitplanke.identity.Relation.COMPANY;
import static org.leitplanke.identity.Relation.CONCERNED;
import static org.leitplanke.identity.Relation.NOT_AUTHORED;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OTHER_DEPARTMENT;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.ExemptedRoles;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;
import org.leitplanke.responsibility.Volunteering;

/** Changing what was given, taking it back, volunteering, and allowing for a while what does not go together. */
@ApplicationScoped
class AssignmentProbes implements Probes {

    @Inject
    AssignedRoles roles;

    @Inject
    ExemptedRoles exempted;

    @Inject
    OrganisationFixture organisation;

    @Inject
    Volunteering volunteering;

    @Inject
    CurrentActor actor;

    @Override
    public List<Probe> in(World world) {
        var head = world.head();
        var lead = world.stranger();
        var here = roles.held(head, organisation.aPerson(world.department()), world.department());
        var below = roles.held(head, organisation.aPerson(world.below()), world.below());
        var foreign =
                roles.held(organisation.aHeadOf(world.other()), organisation.aPerson(world.other()), world.other());
        var heads = roles.held(world.boss(), head, world.department());
        var proposed = roles.proposed(lead, organisation.aPerson(world.other()));
        var from = roles.today();
        var until = roles.until();
        var paul = organisation.aPerson(world.department(), "Paul", "Probe");
        var waiting = exempted.proposed(head, paul, world.department());
        var inForce = exempted.granted(head, organisation.aPerson(world.department()), world.department());
        Function<DepartmentId, PersonId> free = organisation::aPerson;
        Function<DepartmentId, PersonId> taken = exempted::reviewer;
        var guest = organisation.aPerson(world.other());
        var recruiter = organisation.aPerson(world.other());
        roles.held(organisation.aHeadOf(world.other()), recruiter, world.other());
        var list = new ArrayList<Probe>();
        list.addAll(List.of(
                giving("Assigning.assignInstead", world, free, guest, from, until)
                        .changing(),
                giving("Exempting.propose", world, taken, recruiter, from, until, from.plusDays(30), "Rundgang")
                        .changing(),
                giving("Consequences.preview", world, free, guest, from, until),
                deciding("AssignmentChanging.toChange", world, here, below, foreign, heads)
                        .when(COMPANY, lead, proposed),
                deciding("AssignmentChanging.lastChange", world, here, below, foreign, heads)
                        .when(COMPANY, lead, proposed),
                deciding(
                                "AssignmentChanging.change",
                                world,
                                here,
                                below,
                                foreign,
                                heads,
                                exempted.revisionOf(here),
                                from,
                                until.minusDays(1))
                        .changing(),
                deciding(
                                "AssignmentChanging.withdraw",
                                world,
                                exempted.waiting(head, organisation.aPerson(world.department()), world.department()),
                                exempted.waiting(head, organisation.aPerson(world.below()), world.below()),
                                foreign,
                                heads,
                                "Rundgang")
                        .changing(),
                deciding(
                                "Volunteering.consent",
                                world,
                                declared(organisation.aPerson(world.department())),
                                declared(organisation.aPerson(world.below())),
                                declared(organisation.aPerson(world.other())),
                                declared(head))
                        .changing(),
                Probe.of("WorkloadQueries.overloaded")
                        .when(OWN_DEPARTMENT, head, world.department())
                        .when(SUB_DEPARTMENT, head, world.below())
                        .when(OTHER_DEPARTMENT, head, world.other()),
                Probe.of("WorkloadQueries.mine").when(OWN, world.eva()),
                Probe.of("Volunteering.offers").when(OWN, world.eva()),
                Probe.of("Volunteering.declare").changing().when(OWN, world.eva(), Roles.INFLUENCER, until)));
        list.addAll(List.of(
                Probe.of("ExemptionQueries.exemptions").when(NOT_AUTHORED, lead),
                exempting("Exempting.approve", lead, head, paul, waiting),
                exempting("Exempting.refuse", lead, head, paul, waiting, "Rundgang"),
                Probe.of("Exempting.end")
                        .changing()
                        .when(NOT_AUTHORED, lead, inForce)
                        .when(NOT_EXISTING, lead, World.NOTHING)));
        return list;
    }

    private String declared(PersonId person) {
        return actor.acting(
                Actor.of(person, PortalRole.EMPLOYEE), () -> volunteering.declare(Roles.INFLUENCER, roles.until()));
    }

    private static Probe exempting(String door, PersonId lead, PersonId proposer, PersonId paul, Object... arguments) {
        var nothing = arguments.clone();
        nothing[0] = World.NOTHING;
        return Probe.of(door)
                .changing()
                .when(NOT_AUTHORED, lead, arguments)
                .when(AUTHORED, proposer, arguments)
                .when(CONCERNED, paul, arguments)
                .when(NOT_EXISTING, lead, nothing);
    }

    private Probe giving(
            String door, World world, Function<DepartmentId, PersonId> somebody, PersonId guest, Object... more) {
        var head = world.head();
        var department = Place.department(world.department());
        return Probe.of(door)
                .when(OWN_DEPARTMENT, head, with(somebody.apply(world.department()), department, more))
                .when(OTHER_DEPARTMENT, head, with(guest, Place.department(world.other()), more))
                .when(COMPANY, world.stranger(), with(guest, Place.COMPANY, more))
                .when(CONCERNED, head, with(head, department, more))
                .when(NOT_EXISTING, head, with(new PersonId(World.NOTHING), department, more));
    }

    private static Object[] with(PersonId person, Place place, Object... more) {
        var role = place.equals(Place.COMPANY) ? Roles.PRIVACY : Roles.RECRUITER;
        var all = new ArrayList<Object>(List.of(person, role, place));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static Probe deciding(
            String door, World world, String here, String below, String foreign, String heads, Object... more) {
        return Probe.of(door)
                .when(OWN_DEPARTMENT, world.head(), of(here, more))
                .when(SUB_DEPARTMENT, world.head(), of(below, more))
                .when(OTHER_DEPARTMENT, world.head(), of(foreign, more))
                .when(CONCERNED, world.head(), of(heads, more))
                .when(NOT_EXISTING, world.head(), of(World.NOTHING, more));
    }

    private static Object[] of(String id, Object... more) {
        var all = new ArrayList<Object>(List.of(id));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
