package org.leitplanke.responsibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.InBoth;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleContent;
import org.leitplanke.responsibility.RoleContent.Asked;
import org.leitplanke.responsibility.RoleDraft;

class RoleFormTest {

    private static final RoleContent CONTENT = new RoleContent(
            new InBoth("Redaktion", "Author"),
            new InBoth("Schreibt", "Writes"),
            new BigDecimal("10"),
            1,
            3,
            1,
            12,
            false,
            Set.of(DepartmentType.HR, DepartmentType.SALES),
            Set.of(
                    new Asked(null, Condition.training("T01")),
                    new Asked(DepartmentType.HR, Condition.training("T03")),
                    new Asked(null, Condition.acknowledgement("G08"))),
            Map.of(new RoleCode("R12"), new InBoth("Weil", "Because")),
            Map.of(PortalRole.AUDITOR, new InBoth("Prüft", "Checks")));

    @Test
    void what_nobody_changes_stays_as_it_was() {
        var form = new RoleForm(List.of("R05", "R12"), List.of("AUDITOR", "DPO"));

        form.read(new RoleDraft(null, CONTENT, LocalDate.of(2027, 1, 1), "Grund", null, 4, true, false), Language.DE);

        assertThat(form.content()).isEqualTo(CONTENT);
    }

    @Test
    void hours_are_understood_with_a_comma_and_refused_at_their_field() {
        var form = new RoleForm(List.of(), List.of());
        form.read(new RoleDraft(null, CONTENT, LocalDate.of(2027, 1, 1), "Grund", null, 4, true, false), Language.DE);

        form.setHoursPerWeek("2,5");
        assertThat(form.content().hoursPerWeek()).isEqualTo(new BigDecimal("2.5"));

        form.setHoursPerWeek("viel");
        assertThatThrownBy(form::content)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("hoursPerWeek"));
    }

    @Test
    void an_empty_reason_lets_two_roles_go_together() {
        var form = new RoleForm(List.of("R05", "R12"), List.of("AUDITOR"));
        form.read(new RoleDraft(null, CONTENT, LocalDate.of(2027, 1, 1), "Grund", null, 4, true, false), Language.DE);

        form.getApart().get("R12").setGerman(" ");
        form.getApart().get("R12").setEnglish(null);

        assertThat(form.content().apart()).isEmpty();
        assertThat(form.content().apartFromAccess()).hasSize(1);
    }
}
