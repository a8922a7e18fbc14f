package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_EXEMPT;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Exemption.Reviewer;

/** Exceptions: a role beside one that it does not go with, for three months at most, when others have said so (BR-20). */
@UseCase
public class Exempting {

    @Inject
    Assigning assigning;

    @Inject
    Assignments assignments;

    @Inject
    Compatibility compatibility;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Asks a person to take a role that does not go with another one of hers, and the social media lead and compliance
     * to allow both until a day. Until they have, the role does not hold.
     *
     * @return the assignment
     */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String propose(
            PersonId person,
            RoleCode code,
            Place where,
            LocalDate from,
            LocalDate until,
            LocalDate exemptUntil,
            String reason) {
        var proposed = new boolean[1];
        var id = assigning.give(person, code, where, from, until, (assignment, clashes) -> {
            happened.fire(propose(assignment, clashes, exemptUntil, reason));
            proposed[0] = true;
        });
        if (!proposed[0] && !assignments.get(id).term().clashes()) {
            throw new Broken.NoExemptionHelps();
        }
        return id;
    }

    /** The social media lead or compliance says yes; a second click changes nothing. */
    @Requires(RESPONSIBILITY_EXEMPT)
    public void approve(String id) {
        var exemption = assignments.exemption(id);
        if (!exemption.wasApprovedBy(actor.get().person())) {
            var about = assignments.toChange(exemption.assignment());
            happened.fire(exemption.approve(about, reviewer(), days.todayOf(about.person()), clock.instant()));
        }
    }

    /** One no is enough: the role is not given. A second click changes nothing. */
    @Requires(RESPONSIBILITY_EXEMPT)
    public void refuse(String id, String remark) {
        var exemption = assignments.exemption(id);
        if (exemption.wasRefusedBy(actor.get().person())) {
            return;
        }
        var about = assignments.toChange(exemption.assignment());
        var today = days.todayOf(about.person());
        happened.fire(exemption.refuse(about, reviewer(), remark, today, clock.instant()));
        if (about.agreement().isOpen()) {
            happened.fire(about.end(actor.get().person(), today, clock.instant()));
            compatibility.settle(about.person());
        }
    }

    /** Ends an exception before its time; a second click changes nothing. */
    @Requires(RESPONSIBILITY_EXEMPT)
    public void end(String id) {
        var exemption = assignments.exemption(id);
        var me = actor.get().person();
        if (!exemption.wasEndedBy(me)) {
            var about = assignments.toChange(exemption.assignment());
            happened.fire(exemption.end(about, me, days.todayOf(about.person()), clock.instant()));
        }
    }

    private AssignmentEvent propose(
            RoleAssignment assignment, List<Clash> clashes, LocalDate exemptUntil, String reason) {
        if (!clashes.stream().allMatch(Clash::isBetweenOwnRoles)) {
            throw new Broken.NoExemptionHelps();
        }
        clashes.stream().map(Clash::until).max(LocalDate::compareTo).ifPresent(assignment.term()::clashUntil);
        var exemption =
                new Exemption(assignment, exemptUntil, reason, actor.get().person(), clock.instant());
        assignments.add(exemption);
        return exemption.proposed(assignment.person());
    }

    private Reviewer reviewer() {
        var me = actor.get();
        return new Reviewer(me.person(), me.has(PortalRole.SOCIAL_MEDIA_LEAD), me.has(PortalRole.COMPLIANCE_OFFICER));
    }
}
