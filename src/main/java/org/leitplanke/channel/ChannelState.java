package org.leitplanke.channel;

import java.util.List;
import org.leitplanke.platform.Tone;

/** Whether a channel is in use. */
public enum ChannelState {
    PLANNED(Tone.INFO, false),
    ACTIVE(Tone.OK, false),
    PAUSED(Tone.DUE, true),
    CLOSED(Tone.IDLE, true);

    private final Tone tone;
    private final boolean needsReason;

    ChannelState(Tone tone, boolean needsReason) {
        this.tone = tone;
        this.needsReason = needsReason;
    }

    /** How it is shown. */
    public Tone tone() {
        return tone;
    }

    /** Whether somebody must say why. */
    public boolean needsReason() {
        return needsReason;
    }

    /** What may come next. */
    public List<ChannelState> successors() {
        return switch (this) {
            case PLANNED -> List.of(ACTIVE, CLOSED);
            case ACTIVE -> List.of(PAUSED, CLOSED);
            case PAUSED -> List.of(ACTIVE, CLOSED);
            case CLOSED -> List.of();
        };
    }
}
