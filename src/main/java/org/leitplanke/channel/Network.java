package org.leitplanke.channel;

/** Where the company is present. */
public enum Network {
    LINKEDIN,
    XING,
    FACEBOOK,
    INSTAGRAM,
    YOUTUBE,
    TIKTOK,
    MASTODON,
    BLUESKY,
    X,
    KUNUNU,
    COMMUNITY,
    BLOG,
    OTHER
}
