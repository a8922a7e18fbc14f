package org.leitplanke.channel;

import static org.leitplanke.identity.Permission.CHANNEL_SEE;

import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.approval.ApprovalQueries;
import org.leitplanke.approval.RequestRow;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Place;

/** What everybody may know about the company's channels. */
@UseCase
public class ChannelQueries {

    private static final int POSTS = 5;

    @Inject
    Channels channels;

    @Inject
    ApprovalQueries approvals;

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

    /** What was published there, the newest first. */
    @Requires(CHANNEL_SEE)
    public List<RequestRow> posts(String id) {
        return approvals.publishedAt(Place.channel(id)).stream().limit(POSTS).toList();
    }

    /** One channel; {@code Missing} when there is none. */
    @Requires(CHANNEL_SEE)
    public ChannelLine line(String id, Language language) {
        return duties.lines(List.of(channels.row(id)), language).get(0);
    }
}
