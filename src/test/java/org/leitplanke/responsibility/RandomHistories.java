package org.leitplanke.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** Roles, trainings, acknowledgements, moves and deputies at random, each recorded on its day or found out later. */
final class RandomHistories {

    static final int DAYS = 30;
    static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final List<RoleCode> ROLES = List.of(Roles.AUTHOR, Roles.APPROVER, Roles.COMMUNITY, Roles.RECRUITER);

    private final Random random;
    private final OrganisationFixture organisation;
    private final ResponsibilityFixture responsibility;
    private final HistoryFixture histories;
    private final PortalClock clock;
    private final List<PersonId> people = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();

    private DepartmentId here;
    private DepartmentId elsewhere;
    private Place channel;
    private Condition guideline;

    RandomHistories(
            Random random,
            OrganisationFixture organisation,
            ResponsibilityFixture responsibility,
            HistoryFixture histories,
            PortalClock clock) {
        this.random = random;
        this.organisation = organisation;
        this.responsibility = responsibility;
        this.histories = histories;
        this.clock = clock;
    }

    /** Something that becomes known at a moment. */
    private record Deed(Instant at, Runnable does) {}

    /** Tells so many histories; the people they are about. */
    List<PersonId> tell(int howMany) {
        responsibility.together(() -> {
            here = organisation.aDepartment("Personal", DepartmentType.HR);
            elsewhere = organisation.aDepartment("Anderswo", DepartmentType.OTHER);
            clock.at(moment(-50), () -> {
                channel = responsibility.aChannel("Kanal", here);
                guideline = responsibility.aGuidelineFor("T02", FIRST.plusDays(random.nextInt(10)));
                return null;
            });
            var lastDay = FIRST.plusDays(DAYS - 4L);
            at(random.nextInt(12), () -> responsibility.require(guideline, 2, FIRST.plusDays(8L + random.nextInt(8))));
            at(random.nextInt(DAYS), () -> responsibility.unlink("T02", guideline, lastDay));
            at(random.nextInt(DAYS), () -> responsibility.close(channel, FIRST.plusDays(10L + random.nextInt(DAYS))));
            for (int i = 0; i < howMany; i++) {
                aHistory();
            }
            deeds.sort(Comparator.comparing(Deed::at));
            deeds.forEach(deed -> clock.at(deed.at(), () -> {
                deed.does().run();
                return null;
            }));
        });
        // whatever else is linked to the module must not outlive the test
        responsibility.together(() -> responsibility.unlink("T02", guideline, FIRST.plusDays(DAYS)));
        return List.copyOf(people);
    }

    private void aHistory() {
        var entry = chance(10) ? around() : FIRST.minusYears(2);
        var person = organisation.aPerson(here, "Robin", "Muster", entry, Ledger.OPEN_END);
        people.add(person);
        if (chance(30)) {
            histories.worksAt(person, organisation.aSite("TYO", "Asia/Tokyo", null));
        }
        if (chance(12)) {
            at(around(), () -> organisation.leave(person, entry.isAfter(FIRST) ? entry : around(FIRST)));
        } else if (chance(15)) {
            var moves = around(entry.plusDays(1));
            at(moves, () -> organisation.move(person, elsewhere, moves));
        }
        var role = ROLES.get(random.nextInt(ROLES.size()));
        aRole(person, role);
        learn(person, role);
        if (chance(60) && people.size() > 1) {
            aDeputy(person);
        }
    }

    private void aRole(PersonId person, RoleCode role) {
        var known = random.nextInt(DAYS) - 15;
        var from = day(known).plusDays(random.nextInt(8));
        var until = chance(70) ? from.plusYears(1).minusDays(1) : from.plusDays(random.nextInt(DAYS));
        var id = new String[1];
        var place = chance(30) ? channel : chance(10) ? Place.COMPANY : Place.department(here);
        var home = place.equals(Place.COMPANY) ? null : here;
        at(known, () -> id[0] = histories.proposed(person, role, place, home, from, until));
        change(known, 85, id, "accepted_on");
        if (home == null) {
            change(known, 90, id, "confirmed_on");
        } else {
            change(known, 10, id, "home_department_id");
        }
        change(known, 15, id, "ended_on");
        change(known, 5, id, "refused_on");
        if (chance(25)) {
            at(
                    known + 1 + random.nextInt(DAYS),
                    () -> histories.change(id[0], "until_day", from.plusDays(random.nextInt(DAYS))));
        }
    }

    /** Mostly on the day it happens, sometimes only found out later. */
    private void change(int known, int percent, String[] id, String column) {
        if (chance(percent)) {
            var happens = known + random.nextInt(12);
            var recorded = chance(80) ? happens : happens + random.nextInt(10);
            at(
                    recorded,
                    () -> histories.change(
                            id[0], column, column.equals("home_department_id") ? elsewhere.value() : day(happens)));
        }
    }

    private void learn(PersonId person, RoleCode role) {
        at(-20, () -> {
            responsibility.qualify(person, role, "HR");
            responsibility.withdraw(person, guideline);
        });
        if (chance(50)) {
            lapse(person, Condition.training("T01"));
        }
        if (chance(30)) {
            lapse(person, Condition.training("T03"));
        }
        if (chance(80)) {
            fulfil(person, guideline, 1, Ledger.OPEN_END.minusDays(30));
        }
        if (chance(60)) {
            fulfil(person, guideline, 2, Ledger.OPEN_END.minusDays(30));
        }
        if (chance(10)) {
            at(random.nextInt(DAYS), () -> responsibility.withdraw(person, guideline));
        }
    }

    private void lapse(PersonId person, Condition module) {
        at(-18, () -> {
            responsibility.withdraw(person, module);
            responsibility.fulfil(person, module, 1, FIRST.minusDays(100), around());
        });
        if (chance(50)) {
            fulfil(person, module, 1, FIRST.plusYears(1));
        }
    }

    /** Recorded on that day, or some days later when it is found out. */
    private void fulfil(PersonId person, Condition condition, int level, LocalDate until) {
        var happens = random.nextInt(DAYS);
        at(
                happens + (chance(30) ? random.nextInt(10) : 0),
                () -> responsibility.fulfil(person, condition, level, day(happens), until));
    }

    private void aDeputy(PersonId principal) {
        var deputy = people.get(random.nextInt(people.size() - 1));
        var known = random.nextInt(DAYS);
        var from = day(known).plusDays(random.nextInt(4));
        var id = new String[1];
        at(known, () -> id[0] = histories.standIn(principal, deputy, null, from, from.plusDays(random.nextInt(20))));
        if (chance(30)) {
            var back = known + random.nextInt(10);
            at(back, () -> histories.takeBack(id[0], day(back)));
        }
    }

    private void at(int day, Runnable does) {
        deeds.add(new Deed(moment(day).plusSeconds(deeds.size()), does));
    }

    private void at(LocalDate day, Runnable does) {
        deeds.add(new Deed(day.atTime(10, 0).toInstant(ZoneOffset.UTC).plusSeconds(deeds.size()), does));
    }

    static Instant moment(int day) {
        return day(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private LocalDate around() {
        return FIRST.plusDays(random.nextInt(DAYS + 15) - 10L);
    }

    private LocalDate around(LocalDate notBefore) {
        var day = around();
        return day.isBefore(notBefore) ? notBefore : day;
    }
}
