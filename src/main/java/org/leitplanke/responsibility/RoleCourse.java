package org.leitplanke.responsibility;

import java.util.Optional;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.PersonId;

/**
 * What becomes of one assignment when departments merge or are split.
 *
 * @param place where it is held afterwards, if it goes along
 * @param department to which it belongs then
 * @param home where the person is at home then; null for company-wide roles
 * @param asks what somebody has to say about it
 */
record RoleCourse(AssignmentEntry entry, Place place, DepartmentId department, DepartmentId home, Asks asks) {

    /** What has to be decided about it. */
    enum Asks {
        /** It goes along by itself. */
        NOTHING,
        /** Its holder goes, the department stays: along with her, kept for the old department, or ended. */
        WHERE,
        /** Only the channel goes, or only its holder: kept, or ended. */
        WHETHER
    }

    static final String THING = "channel ";

    /** Empty when the change does not touch it. */
    static Optional<RoleCourse> of(Reorganisation change, AssignmentEntry entry) {
        var from = change.from().id();
        var into = change.into().id();
        var goes = change.takes(entry.person());
        var newHome = goes && from.equals(entry.home()) ? into : entry.home();
        if (!from.equals(entry.department()) || entry.place().kind() == Place.Kind.COMPANY) {
            return newHome == entry.home()
                    ? Optional.empty()
                    : Optional.of(new RoleCourse(entry, entry.place(), entry.department(), newHome, Asks.NOTHING));
        }
        if (entry.place().kind() == Place.Kind.CHANNEL) {
            return channel(change, entry, newHome);
        }
        if (change.isMerge()) {
            return Optional.of(new RoleCourse(entry, Place.department(into), into, newHome, Asks.NOTHING));
        }
        return goes
                ? Optional.of(new RoleCourse(entry, Place.department(into), into, newHome, Asks.WHERE))
                : Optional.empty();
    }

    private static Optional<RoleCourse> channel(Reorganisation change, AssignmentEntry entry, DepartmentId newHome) {
        var channelGoes = change.takes(THING + entry.place().id());
        var holderGoes = newHome != entry.home();
        if (!channelGoes && !holderGoes) {
            return Optional.empty();
        }
        var department = channelGoes ? change.into().id() : entry.department();
        var together = change.isMerge() || channelGoes && holderGoes;
        return Optional.of(
                new RoleCourse(entry, entry.place(), department, newHome, together ? Asks.NOTHING : Asks.WHETHER));
    }

    /** The same, kept for the department although its holder goes. */
    RoleCourse staying() {
        return asks == Asks.WHERE ? new RoleCourse(entry, entry.place(), entry.department(), home, asks) : this;
    }

    boolean movesPlace() {
        return !place.equals(entry.place());
    }

    /** Whether this person's role belongs to another department then. */
    boolean takesAlong(PersonId person) {
        return entry.person().equals(person) && !department.equals(entry.department());
    }

    /** Another one of hers that would be the same there. */
    boolean isTwinOf(AssignmentEntry other) {
        return !other.id().equals(entry.id())
                && other.person().equals(entry.person())
                && other.role().equals(entry.role())
                && other.place().equals(place)
                && overlap(entry, other);
    }

    static boolean overlap(AssignmentEntry one, AssignmentEntry other) {
        return !one.until().isBefore(other.facts().assignment().term().from())
                && !other.until().isBefore(one.facts().assignment().term().from());
    }

    String id() {
        return entry.id();
    }
}
