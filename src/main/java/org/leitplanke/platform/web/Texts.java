package org.leitplanke.platform.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.ConfigProvider;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Words;

/** Says keys, dates and moments in one of the portal's languages. */
public final class Texts {

    private static final String BUNDLE = "texts";

    private Texts() {}

    /** The sentence of this key with what it names. A missing key is shown as such; a test keeps the files complete. */
    public static String say(Language language, String key, Object... arguments) {
        var spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = spoken(language, arguments[i]);
        }
        var pattern = pattern(language, key);
        return spoken.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(spoken);
    }

    /** A sentence that was not spoken yet. */
    public static String say(Language language, Words words) {
        return words == null ? "" : say(language, words.key(), words.arguments().toArray());
    }

    /** 24.11.2026, or 24 Nov 2026. */
    public static String day(Language language, LocalDate day) {
        if (day == null || day.getYear() >= 9999) {
            return "–";
        }
        return DateTimeFormatter.ofPattern(language == Language.DE ? "dd.MM.yyyy" : "d MMM yyyy", language.locale())
                .format(day);
    }

    /** Day and time in the company's zone. */
    public static String moment(Language language, Instant moment) {
        if (moment == null) {
            return "–";
        }
        var pattern = language == Language.DE ? "dd.MM.yyyy, HH:mm 'Uhr'" : "d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment.atZone(zone()));
    }

    /** How far away a day is, in words: "in 3 Tagen", "heute", "seit 2 Tagen überfällig". */
    public static String relative(Language language, LocalDate today, LocalDate day) {
        return say(language, "when.days", (int) Math.max(-9999, Math.min(9999, ChronoUnit.DAYS.between(today, day))));
    }

    /** The sentence of this key, if there is one; for things named by others. */
    public static Optional<String> find(Language language, String key) {
        var texts = ResourceBundle.getBundle(BUNDLE, language.locale());
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    private static Object spoken(Language language, Object argument) {
        if (argument instanceof LocalDate day) {
            return day(language, day);
        }
        if (argument instanceof Instant moment) {
            return moment(language, moment);
        }
        if (argument instanceof Words words) {
            return say(language, words);
        }
        return argument instanceof Number ? argument : String.valueOf(argument);
    }

    private static String pattern(Language language, String key) {
        try {
            return ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
        } catch (MissingResourceException e) {
            return "??? " + key + " ???";
        }
    }

    static ZoneId zone() {
        return ZoneId.of(ConfigProvider.getConfig()
                .getOptionalValue("leitplanke.zone", String.class)
                .orElse("Europe/Berlin"));
    }
}
