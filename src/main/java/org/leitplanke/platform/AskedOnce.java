package org.leitplanke.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * While a page is only shown, nothing changes: a question that several features ask gets one answer from the database.
 * Anywhere else every question is asked anew.
 */
public final class AskedOnce {

    private static final ThreadLocal<Map<List<Object>, Object>> ANSWERS = new ThreadLocal<>();

    private AskedOnce() {}

    /** Shows a page; what was answered meanwhile is forgotten afterwards. */
    public static <T> T during(Supplier<T> page) {
        if (ANSWERS.get() != null) {
            return page.get();
        }
        ANSWERS.set(new HashMap<>());
        try {
            return page.get();
        } finally {
            ANSWERS.remove();
        }
    }

    /**
     * The answer to this question, the one of before if there is one.
     *
     * @param about what tells this question from all others: who asks it, and everything it depends on
     */
    @SuppressWarnings("unchecked")
    public static <T> T ask(Supplier<T> question, Object... about) {
        var answers = ANSWERS.get();
        if (answers == null) {
            return question.get();
        }
        var key = List.of(about);
        if (!answers.containsKey(key)) {
            answers.put(key, question.get());
        }
        return (T) answers.get(key);
    }
}
