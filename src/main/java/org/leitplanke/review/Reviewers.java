package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;

/**
 * Who reviews what: the head of the department; for her own assignments, and where there is none, the next head above;
 * the social media lead where nobody is left. Asked anew each time, so a new head finds what her predecessor left.
 */
@ApplicationScoped
class Reviewers {

    @Inject
    OrganisationQueries organisation;

    @Inject
    HeadsInOffice heads;

    @Inject
    CurrentActor actor;

    /** Refuses whoever may not start or see a review of this department. */
    void checkMayReview(DepartmentId department) {
        if (!mayAnswer(department, null)) {
            throw new BrokenReview.NotYourDepartment();
        }
    }

    /** Heads of the department and above; the lead where nobody of them is left. */
    boolean mayAnswer(DepartmentId department, PersonId concerned) {
        return rights().mayAnswer(department, concerned);
    }

    /** What the person acting may answer, with the heads of today; the same two statements for any number of lines. */
    Rights rights() {
        var chain = chain();
        return new Rights(actor.get(), chain, chain.ledBy(actor.get().person()));
    }

    /** @param leads the departments she leads, and everything below them */
    record Rights(Actor me, Chain chain, Set<DepartmentId> leads) {

        /** Refuses whoever may not answer for this person in this department. */
        void check(DepartmentId department, PersonId concerned) {
            if (me.is(concerned)) {
                throw new BrokenReview.NotYourself();
            }
            if (!mayAnswer(department, concerned)) {
                throw new BrokenReview.NotYourDepartment();
            }
        }

        boolean mayAnswer(DepartmentId department, PersonId concerned) {
            return !me.is(concerned)
                    && (leads.contains(department)
                            || me.has(PortalRole.SOCIAL_MEDIA_LEAD)
                                    && chain.reviewerOf(department, concerned).isEmpty());
        }
    }

    /** The heads of today, read once. */
    Chain chain() {
        var all = new LinkedHashMap<DepartmentId, DepartmentRow>();
        organisation.departments().forEach(department -> all.put(department.id(), department));
        return new Chain(all, heads.today());
    }

    /** The departments with those heads who are there. */
    record Chain(Map<DepartmentId, DepartmentRow> departments, Set<PersonId> inOffice) {

        /** The departments this person leads, and everything below them. */
        Set<DepartmentId> ledBy(PersonId head) {
            var found = new HashSet<DepartmentId>();
            var left = new ArrayList<>(departments.values());
            var grown = true;
            while (grown) {
                grown = left.removeIf(
                        department -> (head.equals(department.head()) || found.contains(department.parent()))
                                && found.add(department.id()));
            }
            return found;
        }

        /** As it will be once somebody else leads this department. */
        Chain under(PersonId head, DepartmentId department) {
            var then = new LinkedHashMap<>(departments);
            then.computeIfPresent(department, (id, row) -> row.ledBy(head));
            var there = new HashSet<>(inOffice);
            there.add(head);
            return new Chain(then, there);
        }

        /** The departments in which something may be left to the lead: no head, or nobody above the only one. */
        Set<DepartmentId> leftToTheLead() {
            return departments.values().stream()
                    .filter(department ->
                            reviewerOf(department.id(), nearest(department)).isEmpty())
                    .map(DepartmentRow::id)
                    .collect(Collectors.toSet());
        }

        private PersonId nearest(DepartmentRow department) {
            return reviewerOf(department.id(), null).orElse(null);
        }

        /** The nearest head who is there and not concerned; empty when the lead has to do it. */
        Optional<PersonId> reviewerOf(DepartmentId department, PersonId concerned) {
            var seen = new HashSet<DepartmentId>();
            for (var row = departments.get(department); row != null && seen.add(row.id()); ) {
                var head = row.head();
                if (head != null && !head.equals(concerned) && inOffice.contains(head)) {
                    return Optional.of(head);
                }
                row = row.parent() == null ? null : departments.get(row.parent());
            }
            return Optional.empty();
        }
    }
}
