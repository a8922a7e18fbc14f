package org.leitplanke.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.InvalidInput;

/**
 * All that a version says about a role; where it is held never changes and is not part of it.
 *
 * @param minimum how many are needed at each place
 * @param maximum how many there may be; 0 when there is no limit
 * @param deputies how many deputies are needed
 * @param termMonths how long an assignment lasts at most
 * @param neededIn the kinds of department that need it; empty for all that take part
 * @param asks what has to be learned or taken note of
 * @param apart the roles nobody may hold at the same time, and why
 * @param apartFromAccess the access roles of the portal that do not go with it, and why
 */
public record RoleContent(
        InBoth name,
        InBoth tasks,
        BigDecimal hoursPerWeek,
        int minimum,
        int maximum,
        int deputies,
        int termMonths,
        boolean voluntary,
        Set<DepartmentType> neededIn,
        Set<Asked> asks,
        Map<RoleCode, InBoth> apart,
        Map<PortalRole, InBoth> apartFromAccess)
        implements Serializable {

    static final int LONGEST_TERM = 60;
    private static final BigDecimal A_WEEK = new BigDecimal("60");
    private static final int MOST_DEPUTIES = 9;
    private static final int MOST_HOLDERS = 999;

    public RoleContent {
        neededIn = Set.copyOf(neededIn);
        asks = Set.copyOf(asks);
        apart = Map.copyOf(apart);
        apartFromAccess = Map.copyOf(apartFromAccess);
    }

    /**
     * A condition of the role.
     *
     * @param in asked for in departments of this kind only; null for all
     */
    public record Asked(DepartmentType in, Condition condition) implements Serializable {}

    /** Refuses figures that make no sense together, at the field where they were typed. */
    void check() {
        if (hoursPerWeek.signum() < 0
                || hoursPerWeek.compareTo(A_WEEK) > 0
                || hoursPerWeek.stripTrailingZeros().scale() > 1) {
            throw hoursOdd();
        }
        within("minimum", minimum, 0, MOST_HOLDERS);
        within("maximum", maximum, 0, MOST_HOLDERS);
        if (maximum > 0 && maximum < minimum) {
            throw new InvalidInput("maximum", "responsibility.role.maximumTooSmall", minimum);
        }
        within("deputies", deputies, 0, MOST_DEPUTIES);
        within("termMonths", termMonths, 1, LONGEST_TERM);
        apart.forEach((other, reason) -> inBoth("apart" + other.value(), reason));
        apartFromAccess.forEach((access, reason) -> inBoth("access" + access, reason));
    }

    /** What is said where hours are no hours. */
    public static InvalidInput hoursOdd() {
        return new InvalidInput("hoursPerWeek", "responsibility.role.hoursOdd", A_WEEK);
    }

    /** Refuses roles that do not exist, and the role itself. */
    void checkWith(Set<RoleCode> known, RoleCode own) {
        if (apart.keySet().stream().anyMatch(other -> other.equals(own) || !known.contains(other))) {
            throw new InvalidInput("apart", "responsibility.role.otherUnknown");
        }
    }

    private static void within(String field, int figure, int least, int most) {
        if (figure < least || figure > most) {
            throw new InvalidInput(field, "responsibility.role.figureOdd", least, most);
        }
    }

    private static void inBoth(String field, InBoth reason) {
        if (reason.german().isBlank() || reason.english().isBlank()) {
            throw new InvalidInput(
                    field + (reason.german().isBlank() ? "De" : "En"), "responsibility.role.reasonInBoth");
        }
    }
}
