package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.InvalidInput;

/** What is typed about a role is refused at the field where it was typed. */
class RoleContentTest {

    private static final InBoth BOTH = new InBoth("Vier Augen", "Four eyes");

    @Test
    void hours_have_one_decimal_place_because_no_more_is_kept() {
        assertThatCode(() -> content("1.5", Map.of(), Map.of()).check()).doesNotThrowAnyException();
        assertThatCode(() -> content("2.00", Map.of(), Map.of()).check()).doesNotThrowAnyException();

        assertThat(fieldOf(content("1.25", Map.of(), Map.of()))).isEqualTo("hoursPerWeek");
    }

    @Test
    void a_reason_in_one_language_is_refused_at_the_field_of_the_other() {
        var english = new InBoth("", "Four eyes");
        var german = new InBoth("Vier Augen", " ");

        assertThat(fieldOf(content("1", Map.of(Roles.APPROVER, english), Map.of())))
                .isEqualTo("apartR05De");
        assertThat(fieldOf(content("1", Map.of(Roles.APPROVER, BOTH), Map.of(PortalRole.AUDITOR, german))))
                .isEqualTo("accessAUDITOREn");
    }

    private static String fieldOf(RoleContent content) {
        return catchThrowableOfType(InvalidInput.class, content::check).field();
    }

    private static RoleContent content(String hours, Map<RoleCode, InBoth> apart, Map<PortalRole, InBoth> access) {
        return new RoleContent(
                BOTH, BOTH, new BigDecimal(hours), 1, 2, 0, 12, false, Set.of(), Set.of(), apart, access);
    }
}
