package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_KEEP;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.OrganisationEvent.DepartmentDescribed;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/**
 * Keeping departments by hand: name, type, parent, head and site from a day on. What was said before stays in history;
 * the next import says its own word about all of it.
 */
@UseCase
public class DepartmentKeeping {

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Sites sites;

    @Inject
    Formers formers;

    @Inject
    ImportDrafts drafts;

    @Inject
    Days days;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** A department that has not ended. */
    @Requires(ORGANISATION_KEEP)
    public DepartmentSheet sheet(DepartmentId id) {
        var department = departments.get(id);
        var row = departments.find(id).orElseThrow();
        var name = row.head() == null ? "" : people.names(List.of(row.head())).getOrDefault(row.head(), "");
        return new DepartmentSheet(
                department.revision(), row, department.headNumber(), name, days.todayAt(department.site()));
    }

    /** Who changed a department last. */
    @Requires(ORGANISATION_KEEP)
    public LastChange lastChange(DepartmentId id) {
        return departments.get(id).lastChange();
    }

    /** Says what a department is from a day on, on top of the state that was read. */
    @Requires(ORGANISATION_KEEP)
    public void change(DepartmentId id, long revision, DepartmentSheet.Entry entry) {
        var department = departments.get(id);
        department.readAs(revision);
        var today = days.todayAt(entry.site());
        if (entry.from().isAfter(today)) {
            throw new InvalidInput("from", "organisation.department.notYet");
        }
        checkParent(id, entry.parent());
        var number = entry.headNumber() == null ? "" : entry.headNumber().strip();
        var head = number.isEmpty() ? null : head(number, entry.from());
        var at = clock.instant();
        formers.keepDepartments(List.of(id), at);
        department.describe(
                entry.name().strip(),
                entry.type(),
                entry.parent(),
                sites.get(entry.site()).id());
        department.leadBy(number.isEmpty() ? null : number, head);
        department.record(entry.from(), at, actor.get().person());
        drafts.moveOn();
        happened.fire(new DepartmentDescribed(
                id, department.name(), entry.type(), entry.parent(), head, entry.site(), entry.from(), at));
    }

    /** It stays a tree: a department lies below another one that exists, and not below itself. */
    private void checkParent(DepartmentId id, DepartmentId parent) {
        if (parent == null) {
            return;
        }
        var above = departments.upwards(parent);
        if (above.isEmpty() || above.get(0).endedOn() != null) {
            throw new InvalidInput("parent", "organisation.department.parentUnknown");
        }
        if (above.stream().anyMatch(one -> one.id().equals(id))) {
            throw new InvalidInput("parent", "organisation.department.belowItself");
        }
    }

    /** Whoever leads a department is employed, on the first day and today. */
    private PersonId head(String number, LocalDate from) {
        var head = people.byNumber(number).stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInput("head", "organisation.department.headUnknown", number));
        if (!head.employedOn(from) || !head.employedOn(days.todayAt(head.site()))) {
            throw new InvalidInput("head", "organisation.department.headNotEmployed", head.name());
        }
        return head.id();
    }
}
