package org.leitplanke.platform;

import java.util.Locale;

/** The languages of the interface; anything else is shown in German. */
public enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale that numbers, dates and texts use. */
    public Locale locale() {
        return locale;
    }

    /** The two letters used in addresses, files and the {@code lang} attribute. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code de}, {@code en-GB} and the like; German for everything unknown. */
    public static Language of(String code) {
        return code != null && code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : DE;
    }
}
