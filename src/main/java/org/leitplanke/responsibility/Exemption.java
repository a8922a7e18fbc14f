package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.AssignmentEvent.ExemptionApproved;
import org.leitplanke.responsibility.AssignmentEvent.ExemptionEnded;
import org.leitplanke.responsibility.AssignmentEvent.ExemptionProposed;
import org.leitplanke.responsibility.AssignmentEvent.ExemptionRefused;

/**
 * A role may be held beside one that it does not go with, for three months at most: proposed by one, approved by the
 * social media lead and by compliance, and by nobody whom it concerns (BR-20). It ends by itself.
 */
@Entity
@Table(name = "role_exemption")
class Exemption {

    static final int LONGEST_MONTHS = 3;

    @Id
    private String id;

    @Version
    private long revision;

    @Column(name = "assignment_id")
    private String assignment;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String reason;

    @Column(name = "proposed_by")
    private PersonId proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "lead_by")
    private PersonId leadBy;

    @Column(name = "lead_at")
    private Instant leadAt;

    @Column(name = "compliance_by")
    private PersonId complianceBy;

    @Column(name = "compliance_at")
    private Instant complianceAt;

    @Column(name = "granted_on")
    private LocalDate grantedOn = Ledger.OPEN_END;

    @Column(name = "refused_by")
    private PersonId refusedBy;

    @Column(name = "refused_at")
    private Instant refusedAt;

    private String remark;

    @Column(name = "ended_on")
    private LocalDate endedOn = Ledger.OPEN_END;

    @Column(name = "ended_by")
    private PersonId endedBy;

    protected Exemption() {}

    Exemption(RoleAssignment assignment, LocalDate until, String reason, PersonId by, Instant now) {
        var from = assignment.term().from();
        if (until == null) {
            throw new InvalidInput("exemptUntil", "responsibility.exemption.untilMissing");
        }
        if (until.isBefore(from)) {
            throw new InvalidInput("exemptUntil", "responsibility.endsBeforeItBegins");
        }
        if (until.isAfter(from.plusMonths(LONGEST_MONTHS).minusDays(1))) {
            throw new InvalidInput("exemptUntil", "responsibility.exemption.tooLong", LONGEST_MONTHS);
        }
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "responsibility.exemption.why");
        }
        this.id = UUID.randomUUID().toString();
        this.assignment = assignment.id();
        this.untilDay = until;
        this.reason = reason.strip();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    ExemptionProposed proposed(PersonId person) {
        return new ExemptionProposed(assignment, person, untilDay, reason, proposedAt);
    }

    /** One of the two says yes; when both have, the role may be held until the last day. */
    ExemptionApproved approve(RoleAssignment about, Reviewer by, LocalDate today, Instant now) {
        refuseUnlessOthersDecide(about, by.person(), today);
        var asLead = by.isLead() && leadBy == null;
        if (asLead) {
            leadBy = by.person();
            leadAt = now;
        } else if (by.isCompliance() && complianceBy == null) {
            complianceBy = by.person();
            complianceAt = now;
        } else {
            throw new Broken.AlreadyAnswered();
        }
        var both = leadBy != null && complianceBy != null;
        if (both && leadBy.equals(complianceBy)) {
            throw new Broken.TwoPeopleDecide();
        }
        if (both) {
            grantedOn = today;
            about.term().permit(untilDay, today);
        }
        return new ExemptionApproved(assignment, about.person(), asLead, both, now);
    }

    /** One of the two says no, and that is enough. */
    ExemptionRefused refuse(RoleAssignment about, Reviewer by, String why, LocalDate today, Instant now) {
        refuseUnlessOthersDecide(about, by.person(), today);
        remark = written(why);
        refusedBy = by.person();
        refusedAt = now;
        return new ExemptionRefused(assignment, about.person(), remark, now);
    }

    /** It ends today; the role is suspended as long as the other one goes on. */
    ExemptionEnded end(RoleAssignment about, PersonId by, LocalDate today, Instant now) {
        if (about.person().equals(by)) {
            throw new Broken.NotForOneself();
        }
        if (stateOn(today) != ExemptionState.IN_FORCE) {
            throw new Broken.AlreadyOver();
        }
        endedOn = today;
        endedBy = by;
        about.term().forbidFrom(today);
        return new ExemptionEnded(assignment, about.person(), today, now);
    }

    /** In one word, on that day. */
    ExemptionState stateOn(LocalDate day) {
        if (refusedBy != null) {
            return ExemptionState.REFUSED;
        }
        if (day.isAfter(untilDay) || !day.isBefore(endedOn)) {
            return ExemptionState.OVER;
        }
        return grantedOn.equals(Ledger.OPEN_END) ? ExemptionState.PROPOSED : ExemptionState.IN_FORCE;
    }

    /** Somebody who decides about exceptions, and for whom. */
    record Reviewer(PersonId person, boolean isLead, boolean isCompliance) {}

    private void refuseUnlessOthersDecide(RoleAssignment about, PersonId by, LocalDate today) {
        if (about.person().equals(by)) {
            throw new Broken.NotForOneself();
        }
        if (proposedBy.equals(by)) {
            throw new Broken.NotOwnProposal();
        }
        if (stateOn(today) != ExemptionState.PROPOSED
                || !about.agreement().isOpen()
                || about.term().isOverOn(today)) {
            throw new Broken.AlreadyAnswered();
        }
    }

    static String written(String remark) {
        if (remark == null || remark.isBlank()) {
            throw new InvalidInput("remark", "responsibility.remarkMissing");
        }
        return remark.strip();
    }

    boolean wasApprovedBy(PersonId person) {
        return person.equals(leadBy) || person.equals(complianceBy);
    }

    boolean wasRefusedBy(PersonId person) {
        return person.equals(refusedBy);
    }

    boolean wasEndedBy(PersonId person) {
        return person.equals(endedBy);
    }

    String id() {
        return id;
    }

    String assignment() {
        return assignment;
    }

    LocalDate until() {
        return untilDay;
    }

    String reason() {
        return reason;
    }

    String remark() {
        return remark;
    }

    PersonId proposedBy() {
        return proposedBy;
    }

    boolean isApprovedByLead() {
        return leadBy != null;
    }

    boolean isApprovedByCompliance() {
        return complianceBy != null;
    }
}
