package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;

/**
 * What an author writes: the text in its languages, and the terms under which it is to hold.
 *
 * @param dueDays how many days people have to take note
 * @param minutes honest estimate for reading
 * @param effectiveFrom first day on which it binds
 * @param reviewBy day by which the owner looks at it again
 */
public record Draft(
        Map<Language, Wording> texts,
        ChangeKind changeKind,
        CoDetermination coDetermination,
        Audience audience,
        int dueDays,
        int minutes,
        LocalDate effectiveFrom,
        LocalDate reviewBy)
        implements Serializable {

    /** What people have when nobody says otherwise. */
    public static final int USUAL_DUE_DAYS = 21;

    static final int MONTHS_UNTIL_REVIEW = 24;

    static final int DAYS_OF_NOTICE = 14;

    /** An empty sheet with the usual terms. */
    public static Draft blank(LocalDate today) {
        return new Draft(
                Map.of(),
                ChangeKind.SUBSTANTIVE,
                CoDetermination.open(),
                Audience.everyone(),
                USUAL_DUE_DAYS,
                5,
                today.plusDays(DAYS_OF_NOTICE),
                today.plusMonths(MONTHS_UNTIL_REVIEW));
    }

    public Draft {
        var written = new EnumMap<Language, Wording>(Language.class);
        texts.forEach((language, wording) -> {
            if (!wording.isEmpty()) {
                written.put(language, wording);
            }
        });
        texts = Collections.unmodifiableMap(written);
    }

    /** A draft that can be found again needs a German title; the figures must make sense. */
    void mustBeStorable() {
        if (!texts.containsKey(Language.DE) || texts.get(Language.DE).title() == null) {
            throw new InvalidInput("titleDe", "guideline.titleNeeded");
        }
        if (dueDays < 1 || dueDays > 365) {
            throw new InvalidInput("dueDays", "guideline.dueDaysRange");
        }
        if (minutes < 1 || minutes > 240) {
            throw new InvalidInput("minutes", "guideline.minutesRange");
        }
    }

    /** A version that others decide about is complete in every language it has. */
    void mustBeComplete(boolean first, LocalDate today) {
        mustBeStorable();
        texts.forEach((language, wording) -> {
            var suffix = language == Language.DE ? "De" : "En";
            if (wording.title() == null) {
                throw new InvalidInput("title" + suffix, "guideline.languageIncomplete");
            }
            if (wording.summary() == null) {
                throw new InvalidInput("summary" + suffix, "guideline.languageIncomplete");
            }
            if (wording.body() == null) {
                throw new InvalidInput("body" + suffix, "guideline.languageIncomplete");
            }
            if (!first && changeKind == ChangeKind.SUBSTANTIVE && wording.whatsNew() == null) {
                throw new InvalidInput("whatsNew" + suffix, "guideline.whatsNewNeeded");
            }
        });
        if (audience.kind() == Audience.Kind.DEPARTMENTS
                && audience.departments().isEmpty()) {
            throw new InvalidInput("departments", "guideline.departmentsNeeded");
        }
        if (effectiveFrom == null || effectiveFrom.isBefore(today)) {
            throw new InvalidInput("effectiveFrom", "guideline.effectiveFromToday");
        }
        if (reviewBy == null
                || !reviewBy.isAfter(effectiveFrom)
                || reviewBy.isAfter(effectiveFrom.plusMonths(MONTHS_UNTIL_REVIEW))) {
            throw new InvalidInput("reviewBy", "guideline.reviewWithinTwoYears");
        }
    }

    /** The next version starts from this text; what is new and what the works council says is open again. */
    Draft asStartingPoint(LocalDate today) {
        var continued = new EnumMap<Language, Wording>(Language.class);
        texts.forEach((language, wording) ->
                continued.put(language, new Wording(wording.title(), wording.summary(), wording.body(), null)));
        return new Draft(
                continued,
                ChangeKind.SUBSTANTIVE,
                CoDetermination.open(),
                audience,
                dueDays,
                minutes,
                today.plusDays(DAYS_OF_NOTICE),
                today.plusMonths(MONTHS_UNTIL_REVIEW));
    }
}
