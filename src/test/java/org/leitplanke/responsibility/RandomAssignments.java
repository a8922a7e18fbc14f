package org.leitplanke.responsibility;

import static org.leitplanke.responsibility.Deeds.DAYS;
import static org.leitplanke.responsibility.Deeds.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;

/** Roles given at random, with exceptions, suspensions and deputies, each recorded on its day or found out later. */
record RandomAssignments(
        Dice dice, HistoryFixture histories, Deeds deeds, DepartmentId here, DepartmentId elsewhere, Place channel) {

    /** @param known the day on which the assignment was proposed */
    record Told(String id, PersonId person, RoleCode role, int known) {}

    Told give(PersonId person, RoleCode role) {
        var known = dice.below(DAYS) - 15;
        var from = day(known).plusDays(dice.below(8));
        var until = dice.chance(70) ? from.plusYears(1).minusDays(1) : from.plusDays(dice.below(DAYS));
        var id = UUID.randomUUID().toString();
        var place = dice.chance(30) ? channel : dice.chance(10) ? Place.COMPANY : Place.department(here);
        var home = place.equals(Place.COMPANY) ? null : here;
        deeds.at(known, () -> histories.proposed(id, person, role, place, home, from, until));
        change(known, 90, id, "accepted_on");
        if (home == null) {
            change(known, 90, id, "confirmed_on");
        } else {
            change(known, 10, id, "home_department_id");
        }
        change(known, 15, id, "ended_on");
        change(known, 5, id, "refused_on");
        if (dice.chance(25)) {
            change(known + 1 + dice.below(DAYS), id, "until_day", from.plusDays(dice.below(DAYS)));
        }
        if (dice.chance(20)) {
            aClash(id, known, from);
        }
        if (dice.chance(20)) {
            aSuspension(id, known);
        }
        return new Told(id, person, role, known);
    }

    /** For everything, or for a part of it, for some days; sometimes taken back. */
    void standIn(Told told, PersonId deputy) {
        var named = Math.max(dice.below(DAYS), told.known() + 1);
        var from = day(named).plusDays(dice.below(4));
        var until = from.plusDays(dice.below(20));
        var id = UUID.randomUUID().toString();
        var scope = dice.one(List.of(
                DeputyScope.EVERYTHING,
                DeputyScope.assignment(told.id()),
                DeputyScope.role(dice.chance(70) ? told.role() : Roles.AUTHOR),
                DeputyScope.place(dice.chance(50) ? channel : Place.department(here))));
        deeds.at(named, () -> histories.standIn(id, told.person(), deputy, scope, from, until));
        if (dice.chance(30)) {
            var back = named + dice.below(10);
            deeds.at(back, () -> histories.takeBack(id, day(back)));
        }
    }

    /** It does not go with another role: from the beginning, until others permit it, and perhaps forbid it again. */
    private void aClash(String id, int known, LocalDate from) {
        change(known, id, "clash_from", from);
        change(known, id, "clash_until", dice.chance(50) ? Ledger.OPEN_END : from.plusDays(dice.below(DAYS)));
        if (dice.chance(70)) {
            var permitted = known + 1 + dice.below(6);
            change(permitted, id, "clash_from", day(permitted + 1 + dice.below(15)));
            if (dice.chance(40)) {
                var forbidden = permitted + 1 + dice.below(6);
                change(forbidden, id, "clash_from", day(forbidden));
            }
        }
    }

    /** Nobody confirms it in time, and mostly somebody does later. */
    private void aSuspension(String id, int known) {
        var unconfirmed = known + 2 + dice.below(12);
        change(unconfirmed, id, "suspended_from", day(unconfirmed + 1));
        if (dice.chance(60)) {
            var confirmed = unconfirmed + 1 + dice.below(8);
            change(confirmed, id, "suspended_until", day(confirmed - 1));
        }
    }

    /** Mostly on the day it happens, sometimes only found out later. */
    private void change(int known, int percent, String id, String column) {
        if (dice.chance(percent)) {
            var happens = known + dice.below(12);
            var recorded = dice.chance(80) ? happens : happens + dice.below(10);
            change(recorded, id, column, column.equals("home_department_id") ? elsewhere.value() : day(happens));
        }
    }

    private void change(int recorded, String id, String column, Object value) {
        deeds.at(recorded, () -> histories.change(id, column, value));
    }
}
