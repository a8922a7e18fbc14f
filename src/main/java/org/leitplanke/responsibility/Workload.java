package org.leitplanke.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.settings.Setting;
import org.leitplanke.responsibility.Effect.Lack;

/**
 * How much somebody has taken on: assignments she said yes to, and the hours a week that the catalogue plans for them.
 * More than agreed is marked as overload, for the person herself and her head, and never as a ranking (BR-21).
 */
record Workload(int roles, BigDecimal hours) implements Serializable {

    private static final int MOST_ROLES = Integer.parseInt(Setting.WORKLOAD_ROLES.value());
    private static final BigDecimal MOST_HOURS = new BigDecimal(Setting.WORKLOAD_HOURS.value());

    /** Of one person, from all her open assignments. */
    static Workload of(List<AssignmentEntry> hers, Map<RoleCode, RoleRow> catalogue) {
        var taken = hers.stream()
                .filter(entry -> !entry.effect().state().isOver()
                        && !entry.effect().lacks().contains(Lack.ACCEPTANCE))
                .map(entry -> catalogue.get(entry.role()).hoursPerWeek())
                .toList();
        return new Workload(taken.size(), taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    Workload with(RoleRow another) {
        return new Workload(roles + 1, hours.add(another.hoursPerWeek()));
    }

    /** Roles, hours, and how much of both was agreed at most. */
    Words words(String key) {
        return Words.of(key, roles, hours, MOST_ROLES, MOST_HOURS);
    }

    boolean isTooMuch() {
        return roles > MOST_ROLES || hours.compareTo(MOST_HOURS) > 0;
    }
}
