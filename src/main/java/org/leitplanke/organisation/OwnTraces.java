package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leitplanke.platform.Words;

/** Accounts, absences, who belongs or belonged to a department, and plans to change one. */
@ApplicationScoped
class OwnTraces implements Traces {

    @Override
    public Words name() {
        return Words.of("organisation.undo.trace.organisation");
    }

    @Override
    public List<Column> ofPeople() {
        return List.of(
                new Column("account", "person_id"),
                new Column("absence", "person_id"),
                new Column("person_former", "id"),
                new Column("membership_former", "person_id"),
                new Column("reorganisation_plan", "head_id"));
    }

    @Override
    public List<Column> ofDepartments() {
        return List.of(
                new Column("membership", "department_id"),
                new Column("membership_former", "department_id"),
                new Column("department_former", "id"),
                new Column("department_former", "parent_id"),
                new Column("reorganisation_plan", "department_id"),
                new Column("reorganisation_plan", "into_id"));
    }
}
