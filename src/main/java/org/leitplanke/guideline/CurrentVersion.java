package org.leitplanke.guideline;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.platform.PersonId;

/** The released version of a guideline that holds last, with its title in the reader's language. */
record CurrentVersion(
        String id,
        String guideline,
        String code,
        PersonId owner,
        int number,
        int level,
        LocalDate levelFrom,
        LocalDate effectiveFrom,
        LocalDate until,
        LocalDate reviewBy,
        int minutes,
        int dueDays,
        Audience.Kind audienceKind,
        String title,
        String summary)
        implements Serializable {

    /** As the database tells it; what was not translated is shown in German. */
    public CurrentVersion(
            String id,
            String guideline,
            String code,
            PersonId owner,
            int number,
            int level,
            LocalDate levelFrom,
            LocalDate effectiveFrom,
            LocalDate until,
            LocalDate reviewBy,
            int minutes,
            int dueDays,
            Audience.Kind audienceKind,
            String germanTitle,
            String germanSummary,
            String title,
            String summary) {
        this(
                id,
                guideline,
                code,
                owner,
                number,
                level,
                levelFrom,
                effectiveFrom,
                until,
                reviewBy,
                minutes,
                dueDays,
                audienceKind,
                title == null ? germanTitle : title,
                summary == null ? germanSummary : summary);
    }
}
