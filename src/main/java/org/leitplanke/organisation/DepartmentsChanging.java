package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.PersonId;

/** Writes what a change does to departments: who leads, what lies below what, what begins and what ends. */
@ApplicationScoped
class DepartmentsChanging {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Formers formers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** @param head null when nobody leads for now */
    void lead(DepartmentId department, PersonId head, LocalDate from) {
        var number = head == null ? null : people.byIds(List.of(head)).get(head).number();
        change(department, from, one -> one.leadBy(number, head));
    }

    /** The department lies below that one; null for the top. */
    void put(DepartmentId department, DepartmentId below, LocalDate from) {
        change(department, from, one -> one.describe(one.name(), one.type(), below, one.site()));
    }

    void found(Reorganisation change) {
        var into = change.into();
        var founded = new Department(into.id(), into.code());
        founded.describe(into.name(), into.type(), into.parent(), into.site());
        founded.record(change.day(), clock.instant(), actor.get().person());
        departments.add(founded);
        entityManager.flush(); // it has to be there before somebody points at it
    }

    /** It ends the day before. */
    void end(Reorganisation change) {
        change(change.from().id(), change.day(), one -> one.end(change.day().minusDays(1)));
    }

    private void change(DepartmentId id, LocalDate from, Consumer<Department> how) {
        var now = clock.instant();
        formers.keepDepartments(List.of(id), now);
        var department = entityManager.find(Department.class, id.value());
        how.accept(department);
        department.record(from, now, actor.get().person());
        entityManager.flush();
    }
}
