package org.leitplanke.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Words;

/** How pages speak: {@code #{say.with('key', a)}}, {@code #{say.day(date)}}. The language is the view's. */
@Named
@RequestScoped
public class Say {

    @Inject
    Clock clock;

    public String with(String key, Object first) {
        return Texts.say(language(), key, first);
    }

    public String with(String key, Object first, Object second) {
        return Texts.say(language(), key, first, second);
    }

    public String with(String key, Object first, Object second, Object third) {
        return Texts.say(language(), key, first, second, third);
    }

    public String with(String key, Object first, Object second, Object third, Object fourth) {
        return Texts.say(language(), key, first, second, third, fourth);
    }

    public String words(Words words) {
        return Texts.say(language(), words);
    }

    public String option(String prefix, Object value) {
        return value == null ? "" : Texts.say(language(), prefix + "." + value);
    }

    public String day(LocalDate day) {
        return Texts.day(language(), day);
    }

    public String moment(Instant moment) {
        return Texts.moment(language(), moment);
    }

    /** A day or a moment, whatever it is. */
    public String when(Serializable value) {
        return value instanceof LocalDate day ? day(day) : moment((Instant) value);
    }

    public String relative(LocalDate day) {
        return Texts.relative(language(), LocalDate.ofInstant(clock.instant(), Texts.zone()), day);
    }

    /** The language of the page that is being answered. */
    public static Language language() {
        var faces = FacesContext.getCurrentInstance();
        var root = faces == null ? null : faces.getViewRoot();
        return Language.of(root == null ? "de" : root.getLocale().getLanguage());
    }
}
