package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.PersonId;

/**
 * When whose deadlines rest. Every due date of a person is worked out with it. That somebody is away is shown to nobody
 * but herself and, as the words that a deadline rests, to her head and those who remind her; whoever looks for a deputy
 * just does not find her.
 */
@ApplicationScoped
public class Pauses {

    @Inject
    Absences absences;

    /** The pause of this person, past days included. One statement. */
    public Pause of(PersonId person) {
        return AskedOnce.ask(
                () -> new Pause(absences(List.of(person), Department.SINCE_EVER, Person.OPEN)
                        .getOrDefault(person, List.of())),
                Pauses.class,
                person);
    }

    /** Who is away on some day of this time, and when; people who are here throughout are left out. */
    public Map<PersonId, List<Absence>> absences(Collection<PersonId> people, LocalDate from, LocalDate until) {
        return absences.of(people, from, until).stream()
                .collect(Collectors.groupingBy(
                        AbsenceEntry::person, Collectors.mapping(AbsenceEntry::days, Collectors.toList())));
    }

    /** Whose deadlines rest on that day. */
    public Set<PersonId> restingOn(LocalDate day, Collection<PersonId> people) {
        return absences(people, day, day).keySet();
    }
}
