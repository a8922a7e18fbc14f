package org.leitplanke.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.leitplanke.platform.Fingerprint;

/** Names and free text of an entry, kept beside the chain; the chain holds only a salted commitment to them. */
@Entity
@Table(name = "audit_personal")
class PersonalPart {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private long seq;

    private String salt;

    @Column(name = "payload")
    private String payload;

    protected PersonalPart() {} // for JPA

    PersonalPart(long seq, String payload) {
        this.seq = seq;
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        this.salt = HexFormat.of().formatHex(bytes);
        this.payload = payload;
    }

    /** SHA-256 over salt and payload: proves the text without containing it. */
    String commitment() {
        return commitment(salt, payload);
    }

    static String commitment(String salt, String payload) {
        var saltBytes = HexFormat.of().parseHex(salt);
        var text = payload.getBytes(StandardCharsets.UTF_8);
        var all = new byte[saltBytes.length + text.length];
        System.arraycopy(saltBytes, 0, all, 0, saltBytes.length);
        System.arraycopy(text, 0, all, saltBytes.length, text.length);
        return Fingerprint.of(all);
    }
}
