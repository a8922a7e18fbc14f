package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;

/** The rule for one and the statement for many say the same, on generated histories. */
@ExtendWith(ArquillianExtension.class)
class EffectIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final int DAYS = 30;
    private static final int PEOPLE = 200;
    private static final List<RoleCode> ROLES = List.of(Roles.AUTHOR, Roles.APPROVER, Roles.COMMUNITY, Roles.RECRUITER);

    private final Random random = new Random(20261121);

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Test
    void the_statement_for_many_says_what_the_rule_says_for_each() {
        var department = organisation.aDepartment("Personal", DepartmentType.HR);
        var elsewhere = organisation.aDepartment("Anderswo", DepartmentType.OTHER);
        var guideline = responsibility.aGuidelineFor("T02", FIRST.plusDays(5));
        responsibility.together(() -> {
            for (int i = 0; i < PEOPLE; i++) {
                aHistory(department, elsewhere, guideline);
            }
        });
        responsibility.require(guideline, 2, FIRST.plusDays(12));
        responsibility.unlink("T02", guideline, FIRST.plusDays(27));

        var everInEffect = 0;
        for (int i = 0; i < DAYS; i++) {
            var day = FIRST.plusDays(i);
            var byTheRule = responsibility.inEffectByTheRule(department, day);
            assertThat(responsibility.inEffectByTheStatement(department, day))
                    .as("in effect on %s", day)
                    .isEqualTo(byTheRule);
            everInEffect += byTheRule.size();
        }

        assertThat(everInEffect).isGreaterThan(PEOPLE);
    }

    private void aHistory(DepartmentId department, DepartmentId elsewhere, Condition guideline) {
        var entry = chance(10) ? around() : FIRST.minusYears(2);
        var exit = chance(10) ? later(entry) : Ledger.OPEN_END;
        var person = organisation.aPerson(department, "Robin", "Muster", entry, exit);
        if (exit.equals(Ledger.OPEN_END) && chance(10)) {
            organisation.move(person, elsewhere, later(entry));
        }
        var from = chance(50) ? FIRST.minusDays(20) : around();
        var days = new ArrayList<LocalDate>();
        days.add(from);
        days.add(chance(70) ? from.plusYears(1) : later(from));
        days.add(chance(80) ? from : chance(50) ? later(from) : Ledger.OPEN_END);
        days.add(chance(15) ? later(from) : Ledger.OPEN_END);
        var role = ROLES.get(random.nextInt(ROLES.size()));
        responsibility.told(person, role, department, days);
        learn(person, role, guideline);
    }

    private void learn(PersonId person, RoleCode role, Condition guideline) {
        responsibility.qualify(person, role, "HR");
        if (chance(60)) {
            lapse(person, Condition.training("T01"));
        }
        if (chance(30)) {
            lapse(person, Condition.training("T03"));
        }
        responsibility.withdraw(person, guideline);
        if (chance(80)) {
            responsibility.fulfil(person, guideline, 1, around(), Ledger.OPEN_END.minusDays(30));
        }
        if (chance(50)) {
            responsibility.fulfil(
                    person, guideline, 2, FIRST.plusDays(8 + random.nextInt(25)), Ledger.OPEN_END.minusDays(30));
        }
    }

    private void lapse(PersonId person, Condition module) {
        responsibility.withdraw(person, module);
        responsibility.fulfil(person, module, 1, FIRST.minusDays(100), around());
        if (chance(40)) {
            responsibility.fulfil(person, module, 1, around(), FIRST.plusYears(1));
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private LocalDate around() {
        return FIRST.plusDays(random.nextInt(DAYS + 30) - 25L);
    }

    private LocalDate later(LocalDate day) {
        return day.plusDays(random.nextInt(DAYS));
    }
}
