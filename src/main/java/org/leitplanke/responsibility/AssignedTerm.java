package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.leitplanke.platform.InvalidInput;

/**
 * The days of an assignment: its term, never longer than the role allows (BR-16), and those days of it on which it
 * clashes with another role of the same person (BR-20).
 */
@Embeddable
class AssignedTerm {

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "clash_from")
    private LocalDate clashFrom = Ledger.OPEN_END;

    @Column(name = "clash_until")
    private LocalDate clashUntil = Ledger.OPEN_END;

    protected AssignedTerm() {}

    AssignedTerm(RoleRow role, LocalDate from, LocalDate until, LocalDate today) {
        Broken.unless(!from.isBefore(today), new InvalidInput("from", "responsibility.notInThePast"));
        this.from = from;
        this.until = fitting(role, from, until);
    }

    /** Other days, within the term of the role; what has begun keeps its beginning, and nothing ends in the past. */
    void change(RoleRow role, LocalDate newFrom, LocalDate newUntil, LocalDate today) {
        if (!newFrom.equals(from)) {
            Broken.unless(from.isAfter(today), new InvalidInput("from", "responsibility.hasBegun", from));
            Broken.unless(!newFrom.isBefore(today), new InvalidInput("from", "responsibility.notInThePast"));
        }
        if (!newUntil.equals(until)) {
            Broken.unless(!newUntil.isBefore(today), new InvalidInput("until", "responsibility.notInThePast"));
        }
        until = fitting(role, newFrom, newUntil);
        from = newFrom;
    }

    /** The days before have a row of their own. */
    void goOnFrom(LocalDate day) {
        from = from.isBefore(day) ? day : from;
    }

    /** It does not go with another one before others have said so. */
    void clashUntil(LocalDate lastDay) {
        clashFrom = from;
        clashUntil = lastDay;
    }

    /** Others have said so: beside the other one until that day, and not earlier than today. */
    void permit(LocalDate lastDay, LocalDate today) {
        from = from.isBefore(today) ? today : from;
        clashFrom = lastDay.plusDays(1);
    }

    /** The permission ends before its time. */
    void forbidFrom(LocalDate day) {
        clashFrom = day;
    }

    /** The other role ends on that day, earlier or later than it was thought. */
    void otherEnds(LocalDate lastDay) {
        clashUntil = lastDay;
    }

    boolean clashes() {
        return !clashFrom.equals(Ledger.OPEN_END);
    }

    LocalDate clashUntil() {
        return clashUntil;
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }

    boolean lasts(LocalDate first, LocalDate last) {
        return from.equals(first) && until.equals(last);
    }

    boolean isOverOn(LocalDate day) {
        return day.isAfter(until);
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    private static LocalDate fitting(RoleRow role, LocalDate from, LocalDate until) {
        Broken.unless(!until.isBefore(from), new InvalidInput("until", "responsibility.endsBeforeItBegins"));
        Broken.unless(
                !until.isAfter(role.lastDay(from)),
                new InvalidInput("until", "responsibility.tooLong", role.termMonths()));
        return until;
    }
}
