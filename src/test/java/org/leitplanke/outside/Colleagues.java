package org.leitplanke.outside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.identity.PortalRole;

/** Somebody for each access role who has no other besides being employed, on the shared portal. */
final class Colleagues {

    /** Who in the demonstration has exactly this role; where nobody has, a person gets an account for the tests. */
    private static final Map<PortalRole, String> LOGIN_NAMES = new EnumMap<>(Map.of(
            PortalRole.EMPLOYEE, "lena.vogt",
            PortalRole.DEPARTMENT_HEAD, "jonas.behrens",
            PortalRole.COMPLIANCE_OFFICER, "mira.okafor",
            PortalRole.DPO, "anke.petersen",
            PortalRole.TRAINING_MANAGER, "miriam.fuchs",
            PortalRole.WORKS_COUNCIL, "heiko.albrecht",
            PortalRole.AUDITOR, "rolf.steiner",
            PortalRole.ADMIN, "sabine.krueger",
            PortalRole.SOCIAL_MEDIA_LEAD, "lisa.behn",
            PortalRole.MANAGEMENT, "thu.hoang"));

    private static final Map<PortalRole, String> NUMBERS =
            Map.of(PortalRole.SOCIAL_MEDIA_LEAD, "M0050", PortalRole.MANAGEMENT, "M0205");

    private Colleagues() {}

    /** Everybody by role, signed in. */
    static Map<PortalRole, Visitor> byRole() {
        var found = new EnumMap<PortalRole, Visitor>(PortalRole.class);
        for (var role : PortalRole.values()) {
            var name = LOGIN_NAMES.get(role);
            found.put(role, NUMBERS.containsKey(role) ? handedOut(name, NUMBERS.get(role), role) : Visitor.known(name));
        }
        return found;
    }

    /** How the one for this role signs in. */
    static String nameOf(PortalRole role) {
        return LOGIN_NAMES.get(role);
    }

    /** The access role of somebody who signs in with this name. */
    static PortalRole roleOf(String loginName) {
        return LOGIN_NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(loginName))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(PortalRole.EMPLOYEE);
    }

    /** The access roles somebody with this one has. */
    static Set<PortalRole> held(PortalRole role) {
        return EnumSet.of(PortalRole.EMPLOYEE, role);
    }

    /** Gives this person an account as the administration does, once for all tests, and signs her in. */
    static Visitor handedOut(String loginName, String number, PortalRole... roles) {
        var sabine = Visitor.known("sabine.krueger");
        if (sabine.get(HandingOut.ADMINISTRATION + "?search=" + loginName)
                .text()
                .contains(loginName)) {
            return Visitor.known(loginName);
        }
        HandingOut.by(sabine, Visitor.stranger(), loginName, number, roles);
        return Visitor.known(loginName);
    }

    /** Sets the granted access roles of an account, as the administration does; they hold from the next click on. */
    static void grant(String loginName, PortalRole... roles) {
        var sabine = Visitor.known("sabine.krueger");
        var page = sabine.get(
                sabine.get(HandingOut.ADMINISTRATION + "?search=" + loginName).link("/identity/roles.xhtml"));
        var fields = new ArrayList<>(Arrays.asList("grant:roles", null));
        for (var role : roles) {
            fields.addAll(List.of("grant:roles", role.name()));
        }
        sabine.follow(sabine.press(page, "grant:save", fields.toArray(String[]::new)));
    }
}
