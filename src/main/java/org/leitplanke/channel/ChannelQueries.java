package org.leitplanke.channel;

import static org.leitplanke.identity.Permission.CHANNEL_SEE;

import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.UseCase;

/** What everybody may know about the company's channels. */
@UseCase
public class ChannelQueries {

    @Inject
    Channels channels;

    @Inject
    ChannelDuties duties;

    /** A page of the register, by name. */
    @Requires(CHANNEL_SEE)
    public List<ChannelLine> list(int first, int count, Language language) {
        return duties.lines(channels.rows(first, count), language);
    }

    @Requires(CHANNEL_SEE)
    public long count() {
        return channels.count();
    }

    /** One channel; {@code Missing} when there is none. */
    @Requires(CHANNEL_SEE)
    public ChannelLine line(String id, Language language) {
        return duties.lines(List.of(channels.row(id)), language).get(0);
    }
}
