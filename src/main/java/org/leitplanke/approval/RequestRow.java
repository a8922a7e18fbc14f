package org.leitplanke.approval;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a list of requests.
 *
 * @param word what its state is called today
 * @param left working time left in the step it stands at; null when none is open
 * @param publishBy last day to publish, once approved
 */
public record RequestRow(
        String id,
        String title,
        String channelName,
        RequestWord word,
        Duration left,
        LocalDate publishBy,
        Instant since,
        String link)
        implements Serializable {}
