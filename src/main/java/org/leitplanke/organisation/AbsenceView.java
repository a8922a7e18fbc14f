package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.PersonId;

/**
 * When deadlines rest, as one person may know it.
 *
 * @param own her own absences that are not over
 * @param entered what she entered for people of her departments and is not over
 * @param team people of the departments she leads; empty for everybody else
 */
public record AbsenceView(List<Entry> own, List<Entry> entered, List<Member> team) implements Serializable {

    /** Days on which the deadlines of somebody rest. */
    public record Entry(String id, String name, LocalDate from, LocalDate until) implements Serializable {}

    /** Somebody of the team, and whether her deadlines rest today: no days, no reason. */
    public record Member(PersonId id, String name, boolean resting) implements Serializable {}
}
