package org.leitplanke.responsibility;

import java.time.LocalDate;
import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.RuleViolation;

/** The rules of responsibilities that can say no. */
public interface Broken {

    /** Refuses unless it is right. */
    static void unless(boolean right, RuntimeException otherwise) {
        if (!right) {
            throw otherwise;
        }
    }

    /** Nobody assigns, confirms or proposes herself. */
    final class NotForOneself extends Refusal {
        NotForOneself() {
            super("responsibility.notForOneself");
        }
    }

    /** Heads decide about people and places of their own department. */
    final class ForeignDepartment extends Refusal {
        ForeignDepartment() {
            super("responsibility.foreignDepartment");
        }
    }

    /** Company-wide roles are proposed by the social media lead. */
    final class NotTheLead extends Refusal {
        NotTheLead() {
            super("responsibility.notTheLead");
        }
    }

    /** Whoever proposed a role does not confirm it. */
    final class NotOwnProposal extends Refusal {
        NotOwnProposal() {
            super("responsibility.notOwnProposal");
        }
    }

    /** Nobody confirms a role for somebody she stands in for, or who stands in for her (BR-24). */
    final class NotForPrincipal extends Refusal {
        NotForPrincipal() {
            super("responsibility.notForPrincipal");
        }
    }

    /** Only the person herself answers for her role, and names her deputy. */
    final class NotYourRole extends Refusal {
        NotYourRole() {
            super("responsibility.notYourRole");
        }
    }

    /** Two roles that nobody may hold at once; with somebody who could take the role instead, if there is one. */
    final class Incompatible extends RuleViolation {
        Incompatible(Clash clash) {
            super("responsibility.incompatible", clash.name(), clash.reason());
        }

        Incompatible(Clash clash, String alternative) {
            super("responsibility.incompatible.instead", clash.name(), clash.reason(), alternative);
        }
    }

    /** A voluntary role is declared by the person herself; nobody is asked to take it. */
    final class OnlyByOneself extends RuleViolation {
        OnlyByOneself(String role) {
            super("responsibility.onlyByOneself", role);
        }
    }

    /** Only what has been reserved for long can be taken back with a remark. */
    final class NotReservedForLong extends RuleViolation {
        NotReservedForLong(int days) {
            super("responsibility.notReservedForLong", days);
        }
    }

    /** The social media lead and compliance are two people when they decide about an exception. */
    final class TwoPeopleDecide extends Refusal {
        TwoPeopleDecide() {
            super("responsibility.twoPeopleDecide");
        }
    }

    /** Where nothing clashes no exception is needed; where a deputyship or an access role does, none helps. */
    final class NoExemptionHelps extends RuleViolation {
        NoExemptionHelps() {
            super("responsibility.exemption.noHelp");
        }
    }

    /** The same role is already hers here. */
    final class AlreadyAssigned extends RuleViolation {
        AlreadyAssigned() {
            super("responsibility.alreadyAssigned");
        }
    }

    /** The answer has been given, or the role is over. */
    final class AlreadyAnswered extends RuleViolation {
        AlreadyAnswered() {
            super("responsibility.alreadyAnswered");
        }
    }

    /** Only what is open can be ended. */
    final class AlreadyOver extends RuleViolation {
        AlreadyOver() {
            super("responsibility.alreadyOver");
        }
    }

    /** One reminder a week is enough. */
    final class RemindedThisWeek extends RuleViolation {
        RemindedThisWeek(LocalDate on) {
            super("responsibility.remindedThisWeek", on);
        }
    }

    /** A deputy does not pass on what she stands in for. */
    final class DeputyChain extends RuleViolation {
        DeputyChain(String name) {
            super("responsibility.deputyChain", name);
        }
    }

    /** Two people cannot stand in for each other at the same time. */
    final class DeputyLoop extends RuleViolation {
        DeputyLoop(String name) {
            super("responsibility.deputyLoop", name);
        }
    }

    /** A deputy meets the same conditions as the one she stands in for. */
    final class DeputyNotReady extends RuleViolation {
        DeputyNotReady(String name, String missing) {
            super("responsibility.deputyNotReady", name, missing);
        }
    }

    /** There is nothing to stand in for. */
    final class NothingToDeputise extends RuleViolation {
        NothingToDeputise() {
            super("responsibility.nothingToDeputise");
        }
    }

    /** A version of a role holds from a day to come, so that no past day changes. */
    final class DayHasPassed extends RuleViolation {
        DayHasPassed(LocalDate day) {
            super("responsibility.role.dayHasPassed", day);
        }
    }

    /** As many people as there may be hold the role, or are asked to, in these days. */
    final class NoRoom extends RuleViolation {
        NoRoom(String role, int maximum) {
            super("responsibility.noRoom", role, maximum);
        }
    }

    /** An access role of the portal that does not go with a role. */
    final class NotWithAccess extends RuleViolation {
        NotWithAccess(String reason) {
            super("responsibility.notWithAccess", reason);
        }
    }
}
