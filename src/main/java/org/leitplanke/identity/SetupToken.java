package org.leitplanke.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The one-time token that protects the set-up page of a new installation; printed in the log, kept in memory only. */
@ApplicationScoped
public class SetupToken {

    private volatile String token;

    /** A fresh token for a new installation. */
    public String issue() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
        return token;
    }

    boolean fits(String given) {
        return token != null
                && given != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
    }

    void use() {
        token = null;
    }
}
