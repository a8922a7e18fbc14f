package org.leitplanke.access;

import static org.leitplanke.identity.Relation.AUTHORED;
import static org.leitplanke.identity.Relation.COMPANY;
import static org.leitplanke.identity.Relation.CONCERNED;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OTHER_DEPARTMENT;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** Giving roles, ending them, confirming them, naming deputies for them: heads, the lead, the management. */
@ApplicationScoped
class AssigningProbes implements Probes {

    @Inject
    AssignedRoles roles;

    @Inject
    OrganisationFixture organisation;

    @Override
    public List<Probe> in(World world) {
        var head = world.head();
        var lead = world.stranger();
        var proposed = roles.proposed(lead, organisation.aPerson(world.other()));
        var here = roles.held(head, organisation.aPerson(world.department()), world.department());
        var below = roles.held(head, organisation.aPerson(world.below()), world.below());
        var foreign =
                roles.held(organisation.aHeadOf(world.other()), organisation.aPerson(world.other()), world.other());
        var heads = roles.held(world.boss(), head, world.department());
        var concerned = organisation.aPerson(world.other());
        var deputy = roles.ready(world.department());
        var from = roles.today();
        var until = from.plusDays(14);
        return List.of(
                giving("Assigning.assign", world, from, roles.until()).changing(),
                giving("Remedying.ask", world).changing(),
                giving("Remedying.usualEnd", world, from),
                Probe.of("CandidateQueries.places")
                        .when(OWN_DEPARTMENT, head, world.department())
                        .when(SUB_DEPARTMENT, head, world.below())
                        .when(OTHER_DEPARTMENT, head, world.other())
                        .when(COMPANY, lead, (DepartmentId) null),
                Probe.of("CandidateQueries.candidates")
                        .when(OWN_DEPARTMENT, head, candidates(world.department()))
                        .when(SUB_DEPARTMENT, head, candidates(world.below()))
                        .when(OTHER_DEPARTMENT, head, candidates(world.other()))
                        .when(COMPANY, lead, null, Roles.PRIVACY, Place.COMPANY, "Muster"),
                deciding("Assigning.end", world, here, below, foreign, heads).when(COMPANY, lead, proposed),
                deciding("Assigning.remind", world, here, below, foreign, heads).when(COMPANY, lead, proposed),
                deciding("Assigning.keep", world, here, below, foreign, heads),
                deciding("Remedying.renew", world, here, below, foreign, heads).when(COMPANY, lead, proposed),
                following("Remedying.succeed", world, here, below, foreign, proposed, deputy),
                following("Remedying.replace", world, here, below, foreign, proposed, deputy),
                deciding("Reconfirming.putOff", world, here, below, foreign, heads)
                        .when(COMPANY, lead, proposed),
                Probe.of("Assigning.confirm")
                        .changing()
                        .when(COMPANY, world.boss(), proposed)
                        .when(AUTHORED, lead, proposed)
                        .when(CONCERNED, concerned, roles.proposed(lead, concerned))
                        .when(NOT_EXISTING, world.boss(), World.NOTHING),
                Probe.of("Deputising.nameFor")
                        .changing()
                        .when(OWN_DEPARTMENT, head, here, deputy, from, until)
                        .when(SUB_DEPARTMENT, head, below, deputy, from, until)
                        .when(OTHER_DEPARTMENT, head, foreign, deputy, from, until)
                        .when(COMPANY, lead, proposed, deputy, from, until)
                        .when(NOT_EXISTING, head, World.NOTHING, deputy, from, until),
                Probe.of("Remedying.standIn")
                        .changing()
                        .when(OWN_DEPARTMENT, head, here, deputy)
                        .when(SUB_DEPARTMENT, head, below, deputy)
                        .when(OTHER_DEPARTMENT, head, foreign, deputy)
                        .when(COMPANY, lead, proposed, deputy)
                        .when(NOT_EXISTING, head, World.NOTHING, deputy));
    }

    /** Somebody else follows in a role; nobody follows by her own decision. */
    private Probe following(
            String door, World world, String here, String below, String foreign, String proposed, PersonId next) {
        var head = world.head();
        return Probe.of(door)
                .changing()
                .when(OWN_DEPARTMENT, head, here, next)
                .when(SUB_DEPARTMENT, head, below, next)
                .when(OTHER_DEPARTMENT, head, foreign, next)
                .when(COMPANY, world.stranger(), proposed, next)
                .when(CONCERNED, head, here, head)
                .when(NOT_EXISTING, head, World.NOTHING, next);
    }

    /** A role for somebody at a place; then whatever else the door wants to know. */
    private Probe giving(String door, World world, Object... more) {
        var head = world.head();
        var department = Place.department(world.department());
        var guest = organisation.aPerson(world.other());
        return Probe.of(door)
                .when(OWN_DEPARTMENT, head, with(organisation.aPerson(world.department()), department, more))
                .when(
                        SUB_DEPARTMENT,
                        head,
                        with(organisation.aPerson(world.below()), Place.department(world.below()), more))
                .when(OTHER_DEPARTMENT, head, with(guest, Place.department(world.other()), more))
                .when(OTHER_DEPARTMENT, head, with(guest, department, more))
                .when(COMPANY, world.stranger(), with(guest, Place.COMPANY, more))
                .when(CONCERNED, head, with(head, department, more))
                .when(NOT_EXISTING, head, with(new PersonId(World.NOTHING), department, more));
    }

    private static Object[] with(PersonId person, Place place, Object... more) {
        var role = place.equals(Place.COMPANY) ? Roles.PRIVACY : Roles.RECRUITER;
        var all = new java.util.ArrayList<Object>(List.of(person, role, place));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static Object[] candidates(DepartmentId department) {
        return new Object[] {department, Roles.RECRUITER, Place.department(department), ""};
    }

    private static Probe deciding(String door, World world, String here, String below, String foreign, String heads) {
        return Probe.of(door)
                .changing()
                .when(OWN_DEPARTMENT, world.head(), here)
                .when(SUB_DEPARTMENT, world.head(), below)
                .when(OTHER_DEPARTMENT, world.head(), foreign)
                .when(CONCERNED, world.head(), heads)
                .when(NOT_EXISTING, world.head(), World.NOTHING);
    }
}
