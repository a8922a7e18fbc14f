package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ABSENCE_KEEP;
import static org.leitplanke.identity.Permission.ORGANISATION_KEEP;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.AbsenceView.Entry;
import org.leitplanke.organisation.AbsenceView.Member;
import org.leitplanke.organisation.OrganisationEvent.AbsencesForgotten;
import org.leitplanke.organisation.OrganisationEvent.DeadlinesPaused;
import org.leitplanke.organisation.OrganisationEvent.DeadlinesResumed;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/** Letting deadlines rest while somebody is away, and run again: by herself, or by her head. Never with a reason. */
@UseCase
public class AbsenceKeeping {

    /** How long an absence is remembered after its end; deadlines that ran on are over by then. */
    static final int DAYS_KEPT = 30;

    @Inject
    Absences absences;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Days days;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Her own absences and, for a head, whose deadlines rest today. The same number of queries for any team. */
    @Requires(ABSENCE_KEEP)
    public AbsenceView view() {
        var me = actor.get().person();
        var today = days.todayOf(me);
        var led = departments.ledBy(me);
        var team = led.isEmpty()
                ? List.<PersonRow>of()
                : people.membersOf(led.stream().map(DepartmentRow::id).toList(), today);
        var others =
                team.stream().map(PersonRow::id).filter(one -> !one.equals(me)).toList();
        var theirs = absences.of(others, today, Person.OPEN);
        var names = people.names(others);
        return new AbsenceView(
                absences.of(List.of(me), today, Person.OPEN).stream()
                        .map(one -> entry(one, ""))
                        .toList(),
                theirs.stream()
                        .filter(one -> one.recordedBy().equals(me))
                        .map(one -> entry(one, names.get(one.person())))
                        .toList(),
                others.stream()
                        .map(one -> new Member(
                                one,
                                names.get(one),
                                theirs.stream()
                                        .anyMatch(absence -> absence.person().equals(one)
                                                && absence.days().has(today))))
                        .toList());
    }

    /** Lets the deadlines of this person rest for these days, both included. */
    @Requires(ABSENCE_KEEP)
    public void enter(PersonId person, LocalDate from, LocalDate until) {
        mayKeep(person);
        var entry = new AbsenceEntry(
                person, from, until, days.todayOf(person), actor.get().person(), clock.instant());
        if (!absences.of(List.of(person), from, until).isEmpty()) {
            throw new InvalidInput("from", "organisation.absence.alreadyResting");
        }
        absences.add(entry);
        happened.fire(new DeadlinesPaused(person, clock.instant()));
    }

    /** Deadlines run again from today on; whoever was to be away later is not. */
    @Requires(ABSENCE_KEEP)
    public void withdraw(String id) {
        var entry = absences.get(id);
        var me = actor.get().person();
        var today = days.todayOf(entry.person());
        if (!entry.isOpen(today)
                || !entry.person().equals(me) && !entry.recordedBy().equals(me)) {
            throw new Missing("absence", id);
        }
        mayKeep(entry.person());
        entry.withdraw(today, me, clock.instant()).ifPresent(absences::add);
        happened.fire(new DeadlinesResumed(entry.person(), clock.instant()));
    }

    /** Deletes what ended more than 30 days ago, and what was taken back as long ago; says how many, not whose. */
    @Requires(ORGANISATION_KEEP)
    public int forgetOld() {
        var now = clock.instant();
        var deleted = absences.removeBefore(days.today().minusDays(DAYS_KEPT), now.minus(Duration.ofDays(DAYS_KEPT)));
        if (deleted > 0) {
            happened.fire(new AbsencesForgotten(deleted, now));
        }
        return deleted;
    }

    private void mayKeep(PersonId person) {
        var me = actor.get().person();
        if (person.equals(me)) {
            return;
        }
        var department =
                people.departmentOf(person, days.todayOf(person)).orElseThrow(() -> new Missing("person", person));
        if (departments.upwards(department).stream().noneMatch(one -> me.equals(one.head()))) {
            throw new NotYourTeam();
        }
    }

    private static Entry entry(AbsenceEntry entry, String name) {
        return new Entry(entry.id(), name, entry.days().from(), entry.days().until());
    }
}
