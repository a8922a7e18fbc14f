package org.leitplanke.responsibility;

import static org.leitplanke.responsibility.Deeds.DAYS;
import static org.leitplanke.responsibility.Deeds.FIRST;
import static org.leitplanke.responsibility.Deeds.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.RoleContent.Asked;

/**
 * Roles and their versions, trainings, acknowledgements, moves, deputies, exceptions and suspensions at random, each
 * recorded on its day or found out later.
 */
final class RandomHistories {

    private static final Asked BASICS = new Asked(null, Condition.training("T01"));
    private static final Asked PRIVACY = new Asked(null, Condition.training("T02"));
    private static final Asked FOR_HR = new Asked(DepartmentType.HR, Condition.training("T03"));
    private static final Asked FOR_OTHERS = new Asked(DepartmentType.OTHER, Condition.training("T05"));
    private static final Asked MORE = new Asked(DepartmentType.HR, Condition.training("T06"));

    private final Dice dice;
    private final OrganisationFixture organisation;
    private final ResponsibilityFixture responsibility;
    private final HistoryFixture histories;
    private final PortalClock clock;
    private final List<PersonId> people = new ArrayList<>();
    private final Deeds deeds = new Deeds();

    private DepartmentId here;
    private DepartmentId elsewhere;
    private Place channel;
    private Condition guideline;
    private List<RoleCode> roles;
    private RandomAssignments assignments;
    private CertainHistories certain;

    RandomHistories(
            Random random,
            OrganisationFixture organisation,
            ResponsibilityFixture responsibility,
            HistoryFixture histories,
            PortalClock clock) {
        this.dice = new Dice(random);
        this.organisation = organisation;
        this.responsibility = responsibility;
        this.histories = histories;
        this.clock = clock;
    }

    /** Tells so many histories, and those that are certain; the people they are about. */
    List<PersonId> tell(int howMany) {
        here = organisation.aDepartment("Personal", DepartmentType.HR);
        elsewhere = organisation.aDepartment("Anderswo", DepartmentType.OTHER);
        var plain = responsibility.aRole(Set.of(BASICS));
        var other = responsibility.aRole(Set.of(BASICS));
        var growing = responsibility.aRole(Set.of(BASICS));
        var changing = responsibility.aRole(Set.of(BASICS, FOR_HR, FOR_OTHERS));
        var guided = responsibility.aRole(Set.of(BASICS, PRIVACY));
        roles = List.of(plain, changing, changing, guided, guided, Roles.AUTHOR, Roles.RECRUITER);
        var quiet = clock.at(Deeds.moment(day(-50)), () -> {
            channel = responsibility.aChannel("Kanal", here);
            guideline = responsibility.aGuidelineFor("T02", FIRST.plusDays(dice.below(10)));
            return responsibility.aChannel("Ruhiger Kanal", here);
        });
        assignments = new RandomAssignments(dice, histories, deeds, here, elsewhere, channel);
        theCompany(growing, changing, guided);
        var cast =
                new CertainHistories.Cast(organisation, responsibility, histories, here, quiet, plain, other, growing);
        certain = new CertainHistories(cast, deeds);
        for (int i = 0; i < howMany; i++) {
            aHistory();
        }
        people.addAll(certain.tell());
        deeds.happen(clock);
        return List.copyOf(people);
    }

    List<RoleCode> roles() {
        return roles.stream().distinct().toList();
    }

    CertainHistories certain() {
        return certain;
    }

    /** What changes for everybody: guideline, channel, and what roles ask for. */
    private void theCompany(RoleCode growing, RoleCode changing, RoleCode guided) {
        at(dice.below(12), () -> responsibility.require(guideline, 2, FIRST.plusDays(8L + dice.below(8))));
        at(dice.below(DAYS), () -> responsibility.unlink("T02", guideline, FIRST.plusDays(DAYS - 4L)));
        at(dice.below(DAYS), () -> responsibility.close(channel, FIRST.plusDays(10L + dice.below(DAYS))));
        at(10, () -> responsibility.another(growing, Set.of(BASICS, MORE), day(CertainHistories.GROWS)));
        var first = 2 + dice.below(10);
        at(first, () -> responsibility.another(changing, Set.of(BASICS, MORE), day(first + 1 + dice.below(6))));
        at(first + 3, () -> responsibility.another(changing, Set.of(FOR_HR), day(first + 10 + dice.below(6))));
        var second = 2 + dice.below(20);
        var noted = new Asked(null, guideline);
        at(second, () -> responsibility.another(guided, Set.of(BASICS, noted), day(second + 1 + dice.below(6))));
    }

    private void aHistory() {
        var entry = dice.chance(10) ? dice.around() : FIRST.minusYears(2);
        var person = organisation.aPerson(here, "Robin", "Muster", entry, Ledger.OPEN_END);
        people.add(person);
        if (dice.chance(30)) {
            histories.worksAt(person, organisation.aSite("TYO", "Asia/Tokyo", null));
        }
        if (dice.chance(12)) {
            deeds.at(
                    dice.around(),
                    () -> organisation.leaves(person, entry.isAfter(FIRST) ? entry : dice.around(FIRST)));
        } else if (dice.chance(15)) {
            var moves = dice.around(entry.plusDays(1));
            deeds.at(moves, () -> organisation.moves(person, elsewhere, moves));
        }
        var role = dice.one(roles);
        var told = assignments.give(person, role);
        learn(person, role);
        for (int tries = 0; tries < 3 && people.size() > 1; tries++) {
            if (dice.chance(60)) {
                var deputy = people.get(dice.below(people.size() - 1));
                assignments.standIn(told, deputy);
                if (dice.chance(60)) {
                    at(-19, () -> responsibility.qualify(deputy, role, "HR"));
                }
            }
        }
    }

    private void learn(PersonId person, RoleCode role) {
        at(-20, () -> {
            responsibility.qualify(person, role, "HR");
            responsibility.withdraw(person, guideline);
        });
        if (dice.chance(50)) {
            lapse(person, Condition.training("T01"));
        }
        if (dice.chance(30)) {
            lapse(person, Condition.training("T03"));
        }
        if (dice.chance(60)) {
            fulfil(person, MORE.condition(), 1, FIRST.plusYears(1));
        }
        if (dice.chance(80)) {
            fulfil(person, guideline, 1, Ledger.OPEN_END.minusDays(30));
        }
        if (dice.chance(60)) {
            fulfil(person, guideline, 2, Ledger.OPEN_END.minusDays(30));
        }
        if (dice.chance(10)) {
            at(dice.below(DAYS), () -> responsibility.withdraw(person, guideline));
        }
    }

    private void lapse(PersonId person, Condition module) {
        at(-18, () -> {
            responsibility.withdraw(person, module);
            responsibility.fulfil(person, module, 1, FIRST.minusDays(100), dice.around());
        });
        if (dice.chance(50)) {
            fulfil(person, module, 1, FIRST.plusYears(1));
        }
    }

    /** Recorded on that day, or some days later when it is found out. */
    private void fulfil(PersonId person, Condition condition, int level, LocalDate until) {
        var happens = dice.below(DAYS);
        at(
                happens + (dice.chance(30) ? dice.below(10) : 0),
                () -> responsibility.fulfil(person, condition, level, day(happens), until));
    }

    private void at(int day, Runnable does) {
        deeds.at(day, does);
    }
}
