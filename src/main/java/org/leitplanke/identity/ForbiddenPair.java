package org.leitplanke.identity;

import java.util.Set;
import org.leitplanke.platform.RuleViolation;

/** Two access roles that one person must not combine (starter-content.md 3.3.2). */
final class ForbiddenPair extends RuleViolation {

    private static final Set<PortalRole> NEVER_WITH_ADMIN =
            Set.of(PortalRole.COMPLIANCE_OFFICER, PortalRole.DPO, PortalRole.AUDITOR, PortalRole.WORKS_COUNCIL);

    private ForbiddenPair(PortalRole one, PortalRole other) {
        super("identity.forbiddenPair", one.name(), other.name());
    }

    static void check(Set<PortalRole> roles) {
        if (roles.contains(PortalRole.ADMIN)) {
            roles.stream().filter(NEVER_WITH_ADMIN::contains).findFirst().ifPresent(other -> {
                throw new ForbiddenPair(PortalRole.ADMIN, other);
            });
        }
        if (roles.contains(PortalRole.AUDITOR) && roles.contains(PortalRole.COMPLIANCE_OFFICER)) {
            throw new ForbiddenPair(PortalRole.AUDITOR, PortalRole.COMPLIANCE_OFFICER);
        }
    }
}
