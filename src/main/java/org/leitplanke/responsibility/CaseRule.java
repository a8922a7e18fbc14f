package org.leitplanke.responsibility;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What keeps people apart in a single case, where the catalogue lets them hold both roles (starter-content.md 3.3.2).
 * These rules cannot be chosen or lifted; they are enforced where the case is decided, in {@code approval.Rules}.
 */
public enum CaseRule {
    /** Nobody decides on her own request. */
    NOT_ON_OWN_REQUEST(Set.of(Roles.LEAD, Roles.APPROVER, Roles.PRIVACY)),
    /** Two steps of a request need two people. */
    NOT_TWICE_IN_ONE_CASE(Set.of(Roles.LEAD, Roles.APPROVER, Roles.PRIVACY)),
    /** A deputy decides neither on the request of the one she stands in for nor the other way round. */
    NOT_FOR_THE_PRINCIPAL(Set.of(Roles.LEAD, Roles.APPROVER, Roles.PRIVACY)),
    /** What was not approved is not published. */
    ONLY_WHAT_IS_APPROVED(Set.of(Roles.AUTHOR));

    private final Set<RoleCode> roles;

    CaseRule(Set<RoleCode> roles) {
        this.roles = roles;
    }

    /** The rules that bind whoever holds the role. */
    static List<CaseRule> of(RoleCode role) {
        return Arrays.stream(values()).filter(rule -> rule.roles.contains(role)).toList();
    }
}
