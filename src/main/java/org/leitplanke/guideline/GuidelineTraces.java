package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leitplanke.organisation.Traces;
import org.leitplanke.platform.Words;

/** A department a guideline was written for is known here. */
@ApplicationScoped
class GuidelineTraces implements Traces {

    @Override
    public Words name() {
        return Words.of("guideline.traces");
    }

    @Override
    public List<Column> ofPeople() {
        return List.of();
    }

    @Override
    public List<Column> ofDepartments() {
        return List.of(new Column("guideline_audience", "department_id"));
    }
}
