package org.leitplanke.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The portal's only source of time, in UTC and microseconds, the precision both databases keep. The demonstration may
 * move it, and history can be told at an earlier moment.
 */
@ApplicationScoped
public class PortalClock extends Clock {

    private static final ThreadLocal<Instant> MOMENT = new ThreadLocal<>();
    private volatile Duration offset = configuredOffset();

    private static Duration configuredOffset() {
        var config = ConfigProvider.getConfig();
        var demo = config.getOptionalValue("leitplanke.demo", Boolean.class).orElse(false);
        return demo
                ? Duration.parse(config.getOptionalValue("leitplanke.clock.offset", String.class)
                        .orElse("PT0S"))
                : Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var moment = MOMENT.get();
        return (moment != null ? moment : Instant.now().plus(offset)).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** Does something as if it were that moment; for the demonstration's history and for tests. */
    public <T> T at(Instant moment, Supplier<T> action) {
        var before = MOMENT.get();
        MOMENT.set(moment);
        try {
            return action.get();
        } finally {
            if (before == null) {
                MOMENT.remove();
            } else {
                MOMENT.set(before);
            }
        }
    }
}
