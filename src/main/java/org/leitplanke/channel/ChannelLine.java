package org.leitplanke.channel;

import java.io.Serializable;
import java.util.List;

/** A channel of the register with its department and with who is responsible there. */
public record ChannelLine(ChannelRow channel, String departmentName, List<ChannelDuty> duties) implements Serializable {

    /** Whether a channel in use lacks somebody. */
    public boolean hasGap() {
        return channel.state() == ChannelState.ACTIVE && duties.stream().anyMatch(duty -> duty.missing() > 0);
    }
}
