package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/**
 * An invitation: what a feature holds open of people who leave or move, and how it changes hands. Nothing somebody leaves
 * behind lies idle unseen (BR-23).
 */
public interface OpenMatters {

    /** Tells its matters from those of other features. */
    String kind();

    /** What is open of these people; the same number of statements for one and for many. */
    List<Matter> of(Collection<Going> people, Language language);

    /** Who could take it, the best first; empty to leave it to the usual order: deputy, head, colleagues. */
    default Map<Matter, List<Proposal>> proposals(Going person, List<Matter> matters, Language language) {
        return Map.of();
    }

    /** Settles one of them; called by whoever may decide about the person, and refuses what the rules refuse. */
    void settle(Going person, Matter matter, Settlement how);

    /**
     * Somebody who goes.
     *
     * @param department the one she leaves
     * @param lastDay her last day there
     * @param next the department she moves to; null when she leaves the company
     */
    record Going(PersonId person, String name, DepartmentId department, LocalDate lastDay, DepartmentId next)
            implements Serializable {

        /** Whether she leaves the company. */
        public boolean leaves() {
            return next == null;
        }

        /** The first day without her. */
        public LocalDate dayAfter() {
            return lastDay.plusDays(1);
        }
    }

    /**
     * Something of hers that goes on without her.
     *
     * @param kind of the feature that holds it
     * @param what it is called
     * @param notes what else is to be known about it
     * @param link where to look at it, or null
     * @param settled whether it is taken care of already
     * @param possible what the person asking can do about it; nothing when others decide
     */
    record Matter(
            String kind,
            String id,
            PersonId person,
            Words what,
            List<Words> notes,
            String link,
            boolean settled,
            Set<How> possible)
            implements Serializable {

        /** Whether the person asking still has to decide about it. */
        public boolean isToDecide() {
            return !settled && !possible.isEmpty();
        }
    }

    /** What can become of a matter. */
    enum How {
        HAND_OVER,
        KEEP,
        END
    }

    /** @param to who takes it over; null when nobody does */
    record Settlement(How how, PersonId to) implements Serializable {}

    /** Somebody who could take over, and why she is proposed. */
    record Proposal(PersonId person, Words label) implements Serializable {}
}
