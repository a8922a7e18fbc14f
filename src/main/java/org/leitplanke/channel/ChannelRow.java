package org.leitplanke.channel;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.responsibility.Place;

/**
 * A channel as the register shows it.
 *
 * @param url https address, or null while it is planned
 * @param reason why it is in this state, or null
 */
public record ChannelRow(
        String id,
        long revision,
        Network network,
        String name,
        String url,
        DepartmentId owner,
        String purpose,
        boolean commentsOpen,
        ChannelState state,
        String reason,
        LocalDate since)
        implements Serializable {

    public ChannelRow(
            String id,
            long revision,
            Network network,
            String name,
            String url,
            String owner,
            String purpose,
            boolean commentsOpen,
            ChannelState state,
            String reason,
            LocalDate since) {
        this(id, revision, network, name, url, new DepartmentId(owner), purpose, commentsOpen, state, reason, since);
    }

    /** Where roles for this channel are held. */
    public Place place() {
        return Place.channel(id);
    }
}
