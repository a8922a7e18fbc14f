package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;

/** Who decides about a role: the head of its department, or the social media lead; nobody for herself. */
@ApplicationScoped
class AssigningRights {

    @Inject
    Assignments assignments;

    @Inject
    Places places;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Refuses whoever could not give this person a role there. */
    void checkMayAssign(PersonId person, Place where) {
        checkMayAssign(
                places.get(where).department(),
                organisation.findPerson(person).orElseThrow(() -> new Missing("person", person)));
    }

    void checkMayAssign(DepartmentId department, PersonRow person) {
        if (person.id().equals(actor.get().person())) {
            throw new Broken.NotForOneself();
        }
        if (department == null) {
            checkIsLead();
            return;
        }
        if (!organisation.leads(actor.get().person(), department)
                || homeOf(person).isEmpty()) {
            throw new Broken.ForeignDepartment();
        }
    }

    /** The department of the person, her main one first, that the person acting leads. */
    Optional<DepartmentId> homeOf(PersonRow person) {
        var head = actor.get().person();
        return organisation.departmentsOf(person.id(), AsOf.knownToday(days.todayOf(person.id()))).stream()
                .filter(department -> organisation.leads(head, department))
                .findFirst();
    }

    /** Refuses whoever could not end or change this assignment. */
    void checkMayDecide(RoleAssignment assignment) {
        if (assignment.isOf(actor.get().person())) {
            throw new Broken.NotForOneself();
        }
        if (assignment.isForTheCompany()) {
            checkIsLead();
        } else if (!organisation.leads(actor.get().person(), assignment.department())) {
            throw new Broken.ForeignDepartment();
        }
    }

    /** Whether the person acting could end what clashes. */
    boolean mayEnd(Clash clash) {
        var assignment = assignments.get(clash.assignment());
        var decides = assignment.isForTheCompany()
                ? actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD)
                : organisation.leads(actor.get().person(), assignment.department());
        return decides && !assignment.isOf(actor.get().person());
    }

    private void checkIsLead() {
        if (!actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD)) {
            throw new Broken.NotTheLead();
        }
    }
}
