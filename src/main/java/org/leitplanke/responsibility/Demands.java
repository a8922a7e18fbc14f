package org.leitplanke.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitplanke.responsibility.EffectFacts.Demand;

/** What roles ask for, by role and type of department. */
record Demands(Map<String, List<Demand>> byRoleAndType) {

    private static final String ANY_TYPE = "*";

    static String key(String role, String departmentType) {
        return role + "/" + departmentType;
    }

    /** Demands of a role in a department of this type; null for the whole company. */
    List<Demand> of(RoleCode role, String departmentType) {
        var all = new ArrayList<>(byRoleAndType.getOrDefault(key(role.value(), ANY_TYPE), List.of()));
        if (departmentType != null) {
            all.addAll(byRoleAndType.getOrDefault(key(role.value(), departmentType), List.of()));
        }
        return List.copyOf(all);
    }
}
