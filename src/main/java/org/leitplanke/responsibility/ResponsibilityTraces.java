package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leitplanke.organisation.Traces;
import org.leitplanke.platform.Words;

/** Whoever holds a responsibility, stands in for somebody or has learnt something, is known here. */
@ApplicationScoped
class ResponsibilityTraces implements Traces {

    @Override
    public Words name() {
        return Words.of("responsibility.traces");
    }

    @Override
    public List<Column> ofPeople() {
        return List.of(
                new Column("role_assignment", "person_id"),
                new Column("deputyship", "principal_id"),
                new Column("deputyship", "deputy_id"),
                new Column("ledger_fulfilled", "person_id"));
    }

    @Override
    public List<Column> ofDepartments() {
        return List.of(
                new Column("place", "department_id"),
                new Column("place_former", "department_id"),
                new Column("role_assignment", "department_id"),
                new Column("role_assignment", "home_department_id"));
    }
}
