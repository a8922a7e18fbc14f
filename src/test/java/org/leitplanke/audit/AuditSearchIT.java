package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;

@ExtendWith(ArquillianExtension.class)
class AuditSearchIT {

    @Inject
    AuditSearch search;

    @Inject
    AccountKeeping accounts;

    @Inject
    OrganisationFixture organisation;

    @Inject
    CurrentActor actor;

    @Test
    void entries_are_found_by_what_they_happened_to_and_when() {
        var before = Instant.now().minus(Duration.ofMinutes(1));
        var person = handOutAnAccount();

        var found = asAuditor(() -> search.entries(new AuditFilter("account", null, before, null), 0, 50));

        var hers = found.stream()
                .filter(row -> row.details().containsValue(person.value()))
                .toList();
        assertThat(hers).extracting(AuditRow::operation).containsExactly("AccountHandedOut");
        var about = new AuditFilter("account", hers.get(0).subjectId(), null, null);
        assertThat(asAuditor(() -> search.count(about))).isEqualTo(2);
        assertThat(asAuditor(() ->
                        search.count(new AuditFilter("account", hers.get(0).subjectId(), null, before))))
                .isZero();
    }

    @Test
    void a_search_is_cut_into_pages_the_newest_first() {
        handOutAnAccount();

        var first = asAuditor(() -> search.entries(AuditFilter.NONE, 0, 1)).get(0);
        var second = asAuditor(() -> search.entries(AuditFilter.NONE, 1, 1)).get(0);

        assertThat(second.seq()).isEqualTo(first.seq() - 1);
        assertThat(asAuditor(() -> search.entries(AuditFilter.NONE, (int) first.seq() - 2, 5)))
                .extracting(AuditRow::seq)
                .containsExactly(2L, 1L);
        assertThat(asAuditor(() -> search.kinds())).contains("account");
    }

    @Test
    void names_stand_for_references_the_organisation_knows() {
        var mira = organisation.aPerson(organisation.aDepartment("Recht", DepartmentType.OTHER), "Mira", "Okafor");

        var names = asAuditor(() -> search.names(List.of(mira, PersonId.fresh())));

        assertThat(names).containsOnlyKeys(mira).containsValue("Mira Okafor");
    }

    @Test
    void the_chain_is_intact_and_the_check_is_on_record() {
        handOutAnAccount();

        var checked = asAuditor(() -> search.check());

        assertThat(checked.intact()).isTrue();
        assertThat(checked.entries()).isPositive();
        assertThat(asAuditor(() -> search.lastCheck()))
                .hasValueSatisfying(last -> assertThat(last.intact()).isTrue());
    }

    @Test
    void only_those_who_may_read_it_do() {
        assertThatThrownBy(() -> asEmployee(() -> search.entries(AuditFilter.NONE, 0, 1)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> asEmployee(() -> search.count(AuditFilter.NONE)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> asEmployee(() -> search.check())).isInstanceOf(AccessRefused.class);
    }

    private PersonId handOutAnAccount() {
        var person = PersonId.fresh();
        actor.acting(
                Actor.of(PersonId.fresh(), PortalRole.ADMIN), () -> accounts.handOut(person, person.value(), Set.of()));
        return person;
    }

    private <T> T asAuditor(Supplier<T> action) {
        return actor.acting(Actor.of(PersonId.fresh(), PortalRole.AUDITOR), action);
    }

    private <T> T asEmployee(Supplier<T> action) {
        return actor.acting(Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE), action);
    }
}
