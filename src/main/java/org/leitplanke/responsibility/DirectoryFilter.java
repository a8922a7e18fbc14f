package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.SortKey;

/**
 * What somebody looks for in the directory.
 *
 * @param text words for a topic, a role, a person, a department or a channel; each has to fit
 * @param role a single role; null for all
 * @param department with everything below it; null for all
 */
public record DirectoryFilter(String text, RoleCode role, DepartmentId department) implements Serializable {

    private static final int MOST_WORDS = 6;

    /** Only these words. */
    public static DirectoryFilter of(String text) {
        return new DirectoryFilter(text, null, null);
    }

    List<String> words() {
        return Arrays.stream(SortKey.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
