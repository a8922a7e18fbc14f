package org.leitplanke.identity;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** At most thirty sign-in attempts a minute from one address; the addresses remembered are bounded. */
@ApplicationScoped
class Throttle {

    private static final int ADDRESSES = 10_000;
    private static final int ATTEMPTS = 30;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** The attempt came to nothing through no fault of whoever made it. */
    void giveBack(String address) {
        synchronized (buckets) {
            Optional.ofNullable(buckets.get(address)).ifPresent(bucket -> bucket.addTokens(1));
        }
    }

    boolean allows(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                            address,
                            any -> Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(ATTEMPTS).refillGreedy(ATTEMPTS, Duration.ofMinutes(1)))
                                    .build())
                    .tryConsume(1);
        }
    }
}
