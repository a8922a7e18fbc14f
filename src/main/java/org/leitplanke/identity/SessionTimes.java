package org.leitplanke.identity;

import java.time.Duration;
import org.leitplanke.platform.settings.Setting;

/**
 * How long a session may last.
 *
 * @param idle how long without any activity
 * @param longest how long in any case
 */
public record SessionTimes(Duration idle, Duration longest) {

    private static final Duration WARNED_BEFORE = Duration.ofMinutes(5);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final SessionTimes SET =
            new SessionTimes(minutes(Setting.SESSION_IDLE), minutes(Setting.SESSION_LONGEST));

    /** What the operator set. */
    public static SessionTimes set() {
        return SET;
    }

    /** How long before its end somebody is told. */
    public Duration warnedBefore() {
        return least(WARNED_BEFORE, idle.dividedBy(2));
    }

    /** How old the note of the last activity may become before it is written again. */
    Duration notedEvery() {
        return least(NOTED_EVERY, idle.dividedBy(20));
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration minutes(Setting setting) {
        return Duration.ofMinutes(Long.parseLong(setting.value()));
    }
}
