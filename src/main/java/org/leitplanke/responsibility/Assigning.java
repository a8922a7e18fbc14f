package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_CONFIRM;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Giving roles to people: heads in their department, the social media lead for the company. */
@UseCase
public class Assigning {

    @Inject
    Assignments assignments;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Places places;

    @Inject
    Compatibility compatibility;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Asks a person to take a role for a term; she still has to accept, and company-wide roles wait for the management.
     *
     * @return the assignment; a second click gives back the first one
     */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String assign(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until) {
        var language = actor.get().language();
        var role = catalogue.get(code, language);
        var place = places.get(where);
        var her = known(person);
        var today = days.todayOf(person);
        checkMayAssign(place.department(), her);
        if (until.isAfter(her.exit())) {
            throw new InvalidInput("until", "responsibility.leavesBefore", her.exit());
        }
        var same = already(person, code, where, from, until);
        if (same.isPresent()) {
            return same.get();
        }
        var assignment = new RoleAssignment(
                person, role, place, her.department(), from, until, actor.get().person(), today, clock.instant());
        compatibility.check(person, code, from, until, language);
        assignments.add(assignment);
        happened.fire(assignment.assigned());
        return assignment.id();
    }

    /** Ends a role from today on. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void end(String id) {
        var assignment = assignments.toChange(id);
        checkMayDecide(assignment);
        happened.fire(assignment.end(actor.get().person(), days.todayOf(assignment.person()), clock.instant()));
    }

    /** The person moved within the reach of the head and keeps her role. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void keep(String id) {
        var assignment = assignments.toChange(id);
        checkMayDecide(assignment);
        var newHome = organisation.departmentOf(assignment.person(), days.todayOf(assignment.person()));
        if (!organisation.leads(actor.get().person(), newHome)) {
            throw new Broken.ForeignDepartment();
        }
        happened.fire(assignment.keep(newHome, clock.instant()));
    }

    /** Reminds the person of what the role still waits for; in fixed words, once a week. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void remind(String id) {
        var assignment = assignments.get(id);
        checkMayDecide(assignment);
        happened.fire(assignment.remind(days.todayOf(assignment.person()), clock.instant()));
    }

    /** The management confirms a company-wide role. */
    @Requires(RESPONSIBILITY_CONFIRM)
    public void confirm(String id) {
        var assignment = assignments.toChange(id);
        happened.fire(assignment.confirm(actor.get().person(), days.todayOf(assignment.person()), clock.instant()));
    }

    /** Refuses whoever could not give this person a role there. */
    void checkMayAssign(PersonId person, Place where) {
        checkMayAssign(places.get(where).department(), known(person));
    }

    private PersonRow known(PersonId person) {
        return organisation.findPerson(person).orElseThrow(() -> new Missing("person", person));
    }

    private void checkMayAssign(DepartmentId department, PersonRow person) {
        if (person.id().equals(actor.get().person())) {
            throw new Broken.NotForOneself();
        }
        if (department == null) {
            checkIsLead();
            return;
        }
        var head = actor.get().person();
        if (!organisation.leads(head, department) || !organisation.leads(head, person.department())) {
            throw new Broken.ForeignDepartment();
        }
    }

    private void checkMayDecide(RoleAssignment assignment) {
        if (assignment.person().equals(actor.get().person())) {
            throw new Broken.NotForOneself();
        }
        if (assignment.isForTheCompany()) {
            checkIsLead();
        } else if (!organisation.leads(actor.get().person(), assignment.department())) {
            throw new Broken.ForeignDepartment();
        }
    }

    private void checkIsLead() {
        if (!actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD)) {
            throw new Broken.NotTheLead();
        }
    }

    private Optional<String> already(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until) {
        var same = assignments.openOf(person, from).stream()
                .filter(one -> one.role().equals(code) && one.place().equals(where) && one.overlaps(from, until))
                .findFirst();
        if (same.isPresent() && !same.get().lasts(from, until)) {
            throw new Broken.AlreadyAssigned();
        }
        return same.map(RoleAssignment::id);
    }
}
