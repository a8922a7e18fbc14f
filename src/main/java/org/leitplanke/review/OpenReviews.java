package org.leitplanke.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Reorganisation;

/**
 * The reviews that are not closed, before a change of departments.
 *
 * @param running those that can still be answered on the day of the change, by id
 * @param over those whose deadline is over, but what became of everything is not written down yet
 */
record OpenReviews(Map<String, ReviewRow> running, List<ReviewRow> over) {

    Optional<ReviewRow> of(DepartmentId department) {
        return running.values().stream()
                .filter(row -> row.department().equals(department))
                .findFirst();
    }

    Optional<ReviewRow> overIn(DepartmentId department) {
        return over.stream().filter(row -> row.department().equals(department)).findFirst();
    }

    /** The review that cannot go on because its department ends. */
    Optional<ReviewRow> ending(Reorganisation change) {
        return change.isMerge() ? of(change.from().id()) : Optional.empty();
    }
}
