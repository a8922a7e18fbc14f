package org.leitplanke.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.leitplanke.platform.InvalidInput;

/** Where a channel is reached; https only, because the portal links to it. */
record ChannelAddress(String url) {

    private static final int LONGEST = 400;

    ChannelAddress {
        var uri = parse(url);
        if (!"https".equalsIgnoreCase(uri.getScheme())
                || uri.getHost() == null
                || !uri.getHost().contains(".")
                || uri.getUserInfo() != null
                || url.length() > LONGEST) {
            throw new InvalidInput("url", "channel.httpsOnly");
        }
    }

    /** The address that was typed; null for none. */
    static ChannelAddress of(String typed) {
        return typed == null || typed.isBlank() ? null : new ChannelAddress(typed.strip());
    }

    /** What tells it from others: host and path, without {@code www.}, case, closing slash, query and fragment. */
    String handle() {
        var uri = parse(url);
        var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|de|en)\\.", "");
        var path = uri.getPath() == null ? "" : uri.getPath().toLowerCase(Locale.ROOT);
        return host + path.replaceAll("/{2,}", "/").replaceFirst("/$", "");
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new InvalidInput("url", "channel.httpsOnly");
        }
    }
}
