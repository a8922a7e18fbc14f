package org.leitplanke.channel;

import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.InvalidInput;

/**
 * What the register says about a channel, as it is typed.
 *
 * @param url https address; may be null as long as the channel is planned
 * @param owner the department it belongs to
 * @param purpose what it is for, and for whom
 * @param commentsOpen whether people outside can answer, so that somebody has to moderate
 */
public record ChannelEntry(
        Network network, String name, String url, DepartmentId owner, String purpose, boolean commentsOpen) {

    public ChannelEntry {
        name = required("name", name, 120);
        purpose = required("purpose", purpose, 1000);
        if (network == null) {
            throw new InvalidInput("network", "channel.networkMissing");
        }
        if (owner == null) {
            throw new InvalidInput("owner", "channel.ownerMissing");
        }
    }

    ChannelAddress address() {
        return ChannelAddress.of(url);
    }

    private static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, "channel.textMissing");
        }
        if (text.strip().length() > longest) {
            throw new InvalidInput(field, "channel.textTooLong", longest);
        }
        return text.strip();
    }
}
