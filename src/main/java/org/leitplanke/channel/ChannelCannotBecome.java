package org.leitplanke.channel;

import org.leitplanke.platform.RuleViolation;
import org.leitplanke.platform.Words;

/** From this state there is no way to that one; a closed channel stays closed. */
public final class ChannelCannotBecome extends RuleViolation {

    ChannelCannotBecome(ChannelState from, ChannelState to) {
        super("channel.cannotBecome", Words.of("channel.state." + from), Words.of("channel.state." + to));
    }
}
