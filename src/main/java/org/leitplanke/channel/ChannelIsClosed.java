package org.leitplanke.channel;

import org.leitplanke.platform.RuleViolation;

/** A closed channel is kept as it was. */
public final class ChannelIsClosed extends RuleViolation {

    ChannelIsClosed() {
        super("channel.isClosed");
    }
}
