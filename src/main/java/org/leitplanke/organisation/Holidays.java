package org.leitplanke.organisation;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Public holidays by country and federal state, for example {@code DE-SN}; none where no region is given. */
final class Holidays {

    private static final Map<String, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private Holidays() {}

    static boolean isHoliday(LocalDate day, String region) {
        return region != null
                && KNOWN.computeIfAbsent(region + " " + day.getYear(), any -> in(day.getYear(), region))
                        .contains(day);
    }

    private static synchronized Set<LocalDate> in(int year, String region) {
        var parts = region.toLowerCase(Locale.ROOT).split("-", 2);
        var states = parts.length > 1 ? new String[] {parts[1]} : new String[0];
        return HolidayManager.getInstance(ManagerParameters.create(parts[0]))
                .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, states)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
