package org.leitplanke.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.leitplanke.platform.Words;

/**
 * Letters a spreadsheet could not save: in its default encoding Excel writes a question mark for each ş or ł. Nobody's
 * name has one, so the hint says how to save the file instead.
 */
final class LostLetters {

    private static final Set<String> NAMES = Set.of("given_name", "family_name", "name");
    private static final String REPLACEMENT = "\uFFFD";

    private LostLetters() {}

    /** What to say about the names that would come in without some of their letters; nothing when all are whole. */
    static List<Words> hint(Collection<ImportChange> changes) {
        var broken = changes.stream()
                .filter(change -> change.differences().stream().anyMatch(LostLetters::loses))
                .count();
        return broken == 0 ? List.of() : List.of(Words.of("organisation.import.hint.lostLetters", broken));
    }

    private static boolean loses(ImportChange.Difference difference) {
        return NAMES.contains(difference.field())
                && difference.after() instanceof String after
                && isBroken(after)
                && !(difference.before() instanceof String before && isBroken(before));
    }

    private static boolean isBroken(String name) {
        return name.contains("?") || name.contains(REPLACEMENT);
    }
}
