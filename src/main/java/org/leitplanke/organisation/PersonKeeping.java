package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_KEEP;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.OrganisationEvent.EmploymentDescribed;
import org.leitplanke.organisation.OrganisationEvent.FurtherDepartmentEnded;
import org.leitplanke.organisation.OrganisationEvent.FurtherDepartmentEntered;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Keeping people by hand: how and for which days somebody is employed, and for which further departments she works. */
@UseCase
public class PersonKeeping {

    @Inject
    People people;

    @Inject
    Departments departments;

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

    /** A person with all her departments. */
    @Requires(ORGANISATION_KEEP)
    public PersonSheet sheet(PersonId id) {
        var person = people.get(id);
        var stays = people.membershipsOf(id);
        var today = days.todayOf(id);
        var names = departments.namesOf(
                stays.stream().map(Membership::department).distinct().toList());
        return new PersonSheet(
                person.revision(),
                people.byIds(List.of(id)).get(id),
                stays.stream()
                        .sorted(Comparator.comparing(Membership::fromDay).reversed())
                        .map(stay -> new PersonSheet.Stay(
                                stay.id(),
                                names.getOrDefault(stay.department(), ""),
                                stay.isMain(),
                                stay.fromDay(),
                                stay.untilDay(),
                                stay.endsByHand(today)))
                        .toList(),
                today);
    }

    /** Who changed a person last. */
    @Requires(ORGANISATION_KEEP)
    public LastChange lastChange(PersonId id) {
        return people.get(id).lastChange();
    }

    /**
     * Says how and for which days somebody is employed, on top of the state that was read.
     *
     * @param exit her last day; null when open
     */
    @Requires(ORGANISATION_KEEP)
    public void change(PersonId id, long revision, Employment employment, LocalDate entry, LocalDate exit) {
        var person = people.get(id);
        person.readAs(revision);
        var lastDay = exit == null ? Person.OPEN : exit;
        if (lastDay.isBefore(entry)) {
            throw new InvalidInput("exit", "organisation.person.exitBeforeEntry");
        }
        var at = clock.instant();
        var wanted = people.byIds(List.of(id)).get(id).employed(employment, entry, lastDay);
        var course = new MembershipHistory(people.membershipsOf(id)).follow(person, wanted, days.todayOf(id));
        formers.keepPeople(List.of(id), at);
        people.rewrite(course.rewrites(), at);
        course.begun().ifPresent(stay -> people.begin(stay, at));
        person.employ(entry, lastDay);
        person.employAs(employment);
        person.record(at, actor.get().person());
        drafts.moveOn();
        happened.fire(new EmploymentDescribed(id, employment, entry, lastDay, at));
    }

    /**
     * Enters a further department.
     *
     * @param until null when open
     */
    @Requires(ORGANISATION_KEEP)
    public void join(PersonId id, DepartmentId department, LocalDate from, LocalDate until) {
        var person = people.get(id);
        var lastDay = until == null ? Person.OPEN : until;
        if (lastDay.isBefore(from)) {
            throw new InvalidInput("until", "organisation.person.endsBeforeItBegins");
        }
        if (from.isBefore(person.entryDay()) || from.isAfter(person.exitDay())) {
            throw new InvalidInput("from", "organisation.person.notEmployedThen");
        }
        departments.get(department);
        var there = people.membershipsOf(id).stream()
                .filter(stay -> stay.department().equals(department))
                .anyMatch(stay ->
                        !stay.fromDay().isAfter(lastDay) && !stay.untilDay().isBefore(from));
        if (there) {
            throw new InvalidInput("department", "organisation.person.alreadyThere");
        }
        var at = clock.instant();
        people.begin(Membership.further(id, department, from, lastDay), at);
        drafts.moveOn();
        happened.fire(new FurtherDepartmentEntered(id, department, from, lastDay, at));
    }

    /** Ends a further department with today; what has not begun before today is taken back. */
    @Requires(ORGANISATION_KEEP)
    public void leave(PersonId id, String membership) {
        var today = days.todayOf(id);
        var stay = people.membershipsOf(id).stream()
                .filter(one -> one.id().equals(membership) && one.endsByHand(today))
                .findFirst()
                .orElseThrow(() -> new Missing("membership", membership));
        var takenBack = !stay.fromDay().isBefore(today);
        var at = clock.instant();
        if (takenBack) {
            people.takeBack(stay, at);
        } else {
            people.rewrite(List.of(new MembershipHistory.Rewrite(stay, stay.department(), stay.fromDay(), today)), at);
        }
        drafts.moveOn();
        happened.fire(new FurtherDepartmentEnded(id, stay.department(), takenBack, at));
    }
}
