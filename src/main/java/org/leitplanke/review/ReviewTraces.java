package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leitplanke.organisation.Traces;
import org.leitplanke.platform.Words;

/** Whoever was reviewed or reviewed others, and departments that were, are known here. */
@ApplicationScoped
class ReviewTraces implements Traces {

    @Override
    public Words name() {
        return Words.of("review.traces");
    }

    @Override
    public List<Column> ofPeople() {
        return List.of(
                new Column("review_campaign", "opened_by"),
                new Column("review_line", "person_id"),
                new Column("review_line", "answered_by"));
    }

    @Override
    public List<Column> ofDepartments() {
        return List.of(new Column("review_campaign", "department_id"), new Column("review_line", "department_id"));
    }
}
