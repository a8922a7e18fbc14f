package org.leitplanke.approval;

import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.RuleViolation;

/** The rules of requests that say no, each a class of its own, so that the audit trail names them. */
final class Rules {

    private Rules() {}

    /** Four eyes: nobody decides on her own request. */
    static final class RequesterMayNotDecide extends Refusal {
        RequesterMayNotDecide() {
            super("approval.requesterMayNotDecide");
        }
    }

    /** Whoever decided a step of a request does not take it over from somebody who leaves. */
    static final class DeciderMayNotAsk extends Refusal {
        DeciderMayNotAsk() {
            super("approval.deciderMayNotAsk");
        }
    }

    /** A deputy of the requester, or the one she stands in for, does not decide. */
    static final class DeputyMayNotDecide extends Refusal {
        DeputyMayNotDecide() {
            super("approval.deputyMayNotDecide");
        }
    }

    /** Two steps of one request need two people. */
    static final class SamePersonTwice extends Refusal {
        SamePersonTwice() {
            super("approval.samePersonTwice");
        }
    }

    /** The role is not in effect here and now; says what is missing. */
    static final class NotEffective extends Refusal {
        NotEffective(String missing) {
            super(missing.isEmpty() ? "approval.notEffective" : "approval.notEffectiveBecause", missing);
        }
    }

    /** The author role for the channel is not in effect; says what is missing. */
    static final class NotAnAuthorHere extends Refusal {
        NotAnAuthorHere(String missing) {
            super(missing.isEmpty() ? "approval.notAnAuthorHere" : "approval.notAnAuthorBecause", missing);
        }
    }

    /** Somebody else was faster; exactly one decision counts. */
    static final class AlreadyDecided extends RuleViolation {
        AlreadyDecided(String name) {
            super("approval.alreadyDecided", name);
        }
    }

    /** The requester has withdrawn it. */
    static final class AlreadyWithdrawn extends RuleViolation {
        AlreadyWithdrawn() {
            super("approval.alreadyWithdrawn");
        }
    }

    /** The step is not open: it waits for the step before it or for an answer. */
    static final class NotOpenNow extends RuleViolation {
        NotOpenNow() {
            super("approval.notOpenNow");
        }
    }

    /** What was looked at is not what is there now. */
    static final class ChangedMeanwhile extends RuleViolation {
        ChangedMeanwhile() {
            super("approval.changedMeanwhile");
        }
    }

    /** The request has gone on; this is not possible any more. */
    static final class NotAnyMore extends RuleViolation {
        NotAnyMore() {
            super("approval.notAnyMore");
        }
    }

    /** Some items of the checklist have no answer. */
    static final class ItemsOpen extends RuleViolation {
        ItemsOpen(long open) {
            super("approval.itemsOpen", open);
        }
    }

    /** Saying that an important item does not apply needs a word why. */
    static final class NotApplicableNeedsReason extends RuleViolation {
        NotApplicableNeedsReason() {
            super("approval.notApplicableNeedsReason");
        }
    }

    /** An important item answered with no leaves only conditions or rejection. */
    static final class ImportantItemSaysNo extends RuleViolation {
        ImportantItemSaysNo() {
            super("approval.importantItemSaysNo");
        }
    }

    /** A step has no more than two questions. */
    static final class TwoInquiriesAreEnough extends RuleViolation {
        TwoInquiriesAreEnough() {
            super("approval.twoInquiriesAreEnough");
        }
    }

    /** Something has to be done before publication. */
    static final class ConditionsOpen extends RuleViolation {
        ConditionsOpen() {
            super("approval.conditionsOpen");
        }
    }

    /** The approval ended because it was not used in time. */
    static final class ApprovalLapsed extends RuleViolation {
        ApprovalLapsed() {
            super("approval.approvalLapsed");
        }
    }
}
