package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;

/** Effect of fourteen roles: in one statement for a thousand people, and at the same cost for six and for sixty. */
@ExtendWith(ArquillianExtension.class)
class EffectForManyIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate PAST = LocalDate.of(2026, 5, 4);
    private static final List<RoleCode> ROLES = IntStream.rangeClosed(1, 14)
            .mapToObj(number -> new RoleCode("R%02d".formatted(number)))
            .toList();

    /** As many people as there are ways to write three digits. */
    private static final String PEOPLE = "INSERT INTO person (id, revision, number, given_name, family_name, sort_key,"
            + " site_id, language, entry_day, exit_day) SELECT '%1$s' || a.d || b.d || c.d, 0, '%1$s' || a.d || b.d || c.d,"
            + " 'Robin', 'Viele', 'viele robin', s.id, 'DE', CAST('2020-01-01' AS DATE), CAST('9999-12-31' AS DATE)"
            + " FROM %2$s a(d), %2$s b(d), %2$s c(d), site s WHERE s.code = 'HH'";

    private static final String DIGITS =
            "(VALUES ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('9'))";
    private static final String MEMBERS = "INSERT INTO membership (id, person_id, department_id, from_day, until_day)"
            + " SELECT p.id, p.id, '%2$s', p.entry_day, p.exit_day FROM person p WHERE p.id LIKE '%1$s%%'";
    private static final String ASSIGNED =
            "INSERT INTO role_assignment (id, revision, person_id, role_code, place_kind,"
                    + " place_id, department_id, home_department_id, from_day, until_day, proposed_at, proposed_by, confirmed_on,"
                    + " accepted_on, refused_on, ended_on, open_key) SELECT p.id || r.code, 0, p.id, r.code, 'DEPARTMENT', '%2$s',"
                    + " '%2$s', '%2$s', CAST('2020-01-01' AS DATE), p.exit_day, CAST('2020-01-01 00:00:00' AS TIMESTAMP), p.id,"
                    + " p.entry_day, p.entry_day, p.exit_day, p.exit_day, p.id || r.code FROM person p, role_definition r"
                    + " WHERE p.id LIKE '%1$s%%'";
    /** Those whose number ends with 0 have learned nothing. */
    private static final String LEARNED = "INSERT INTO ledger_fulfilled (id, person_id, kind, condition_key, level_no,"
            + " from_day, until_day, grace_until, recorded_at) SELECT p.id || c.kind || c.condition_key, p.id, c.kind,"
            + " c.condition_key, 1000, p.entry_day, p.exit_day, p.exit_day, CAST('2020-01-01 00:00:00' AS TIMESTAMP)"
            + " FROM person p, ledger_condition c WHERE p.id LIKE '%1$s%%' AND p.id NOT LIKE '%1$s__0'"
            + " AND LENGTH(c.condition_key) < 8";

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    EffectStatement statement;

    @Inject
    DepartmentQueries departments;

    @Inject
    PersonQueries people;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    @Test
    void a_thousand_people_in_fourteen_roles_are_one_statement() throws Exception {
        var department = organisation.aDepartment("Viele", DepartmentType.OTHER);
        var these = "m" + UUID.randomUUID().toString().substring(0, 5);
        transaction.begin(); // and never committed: no other test shall meet these thousand
        try {
            List.of(PEOPLE.formatted(these, DIGITS), MEMBERS, ASSIGNED, LEARNED)
                    .forEach(sql -> entityManager
                            .createNativeQuery(sql.formatted(these, department.value()))
                            .executeUpdate());
            countForThePlans();

            StatementCounter.reset();
            var inEffect = statement.inEffectOn(PAST).stream()
                    .filter(id -> id.startsWith(these))
                    .count();

            assertThat(StatementCounter.count()).isEqualTo(1);
            assertThat(inEffect).isEqualTo(900L * ROLES.size());
            StatementCounter.reset();
            statement.inEffect(AsOf.knownToday(PAST));
            assertThat(StatementCounter.count()).isLessThanOrEqualTo(2);
        } finally {
            transaction.rollback();
        }
    }

    /** PostgreSQL plans by counts that it makes some time after rows came, and never for a transaction that goes away. */
    private void countForThePlans() {
        if (System.getProperty("leitplanke.db.url", "").startsWith("jdbc:postgresql:")) {
            entityManager.createNativeQuery("ANALYZE").executeUpdate();
        }
    }

    @Test
    void the_page_of_a_head_costs_the_same_for_six_and_for_sixty_people_in_fourteen_roles() {
        var small = aDepartmentOf(6);
        var large = aDepartmentOf(60);

        assertThat(cost(large, () -> departments.page(large.id())))
                .isEqualTo(cost(small, () -> departments.page(small.id())))
                .isLessThan(40);
        for (var then : List.of(false, true)) {
            assertThat(cost(large, () -> departments.past(large.id(), PAST, then)))
                    .isEqualTo(cost(small, () -> departments.past(small.id(), PAST, then)))
                    .isLessThan(60);
        }
        assertThat(cost(large, () -> people.past(large.head(), PAST, false)))
                .isEqualTo(cost(small, () -> people.past(small.head(), PAST, false)))
                .isLessThan(30);
        assertThat(responsibility
                        .as(large.head(), () -> departments.page(large.id()), PortalRole.DEPARTMENT_HEAD)
                        .lines())
                .hasSize(60);
    }

    private int cost(Sample department, Supplier<?> page) {
        StatementCounter.reset();
        responsibility.as(department.head(), page, PortalRole.DEPARTMENT_HEAD);
        return StatementCounter.count();
    }

    private Sample aDepartmentOf(int count) {
        var id = organisation.aDepartment("Personal", DepartmentType.HR);
        var head = organisation.aHeadOf(id);
        responsibility.aChannel("Kanal", id);
        responsibility.together(() -> {
            for (int i = 0; i < count; i++) {
                var person = organisation.aPerson(id);
                var role = ROLES.get(i % ROLES.size());
                responsibility.qualify(person, role, "HR");
                responsibility.told(person, role, id, List.of(BEGIN, LocalDate.of(2099, 1, 1), BEGIN, Ledger.OPEN_END));
            }
        });
        return new Sample(id, head);
    }

    private record Sample(DepartmentId id, PersonId head) {}
}
