package org.leitplanke.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Sort and search keys after DIN 5007, variant 1, the same on every JDK and both databases: ä as a, ß as ss, accents
 * ignored, case ignored.
 */
public final class SortKey {

    private SortKey() {}

    /** The key under which a name is sorted and found; at most 200 characters. */
    public static String of(String text) {
        var plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace("ẞ", "ss")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .replace("œ", "oe")
                .replace("Œ", "oe")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .replace("Ł", "l")
                .replace("ı", "i")
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.length() > 200 ? plain.substring(0, 200) : plain;
    }
}
