package org.leitplanke.approval;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.leitplanke.platform.InvalidInput;

/**
 * What somebody decides about a step.
 *
 * @param answers to the checklist, by code of the item
 * @param conditions when approved with conditions
 * @param reasonCode from the catalogue, when rejected
 * @param words own words; needed for conditions and rejection
 */
public record Ruling(
        Verdict verdict, Map<String, Reply> answers, List<Demanded> conditions, String reasonCode, String words)
        implements Serializable {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_CONDITION = 1000;

    /** The answer to one item, with a note. */
    public record Reply(Answer answer, String note) implements Serializable {}

    /**
     * A condition to be set.
     *
     * @param dueDay for conditions along with publication; null otherwise
     */
    public record Demanded(String code, ConditionKind kind, String wording, LocalDate dueDay) implements Serializable {}

    /** Refuses a ruling that its own answers or missing words do not carry. */
    void check(List<ChecklistItem> items, LocalDate today) {
        if (words != null && words.length() > LONGEST_TEXT) {
            throw new InvalidInput("words", "approval.tooLong", LONGEST_TEXT);
        }
        switch (verdict) {
            case APPROVED -> {
                allAnswered(items);
                if (items.stream().anyMatch(ChecklistItem::rulesOutPlainApproval)) {
                    throw new Rules.ImportantItemSaysNo();
                }
            }
            case APPROVED_WITH_CONDITIONS -> {
                allAnswered(items);
                usable(today);
                inOwnWords();
            }
            case REJECTED -> {
                if (reasonCode == null || reasonCode.isBlank()) {
                    throw new InvalidInput("reason", "approval.reasonNeeded");
                }
                inOwnWords();
            }
        }
    }

    private static void allAnswered(List<ChecklistItem> items) {
        var open = items.stream().filter(ChecklistItem::isOpen).count();
        if (open > 0) {
            throw new Rules.ItemsOpen(open);
        }
        if (items.stream().anyMatch(ChecklistItem::lacksReason)) {
            throw new Rules.NotApplicableNeedsReason();
        }
    }

    private void usable(LocalDate today) {
        if (conditions.isEmpty()) {
            throw new InvalidInput("conditions", "approval.conditionNeeded");
        }
        for (var condition : conditions) {
            if (condition.code() == null || condition.kind() == null) {
                throw new InvalidInput("conditions", "approval.conditionNeeded");
            }
            if (condition.wording() == null || condition.wording().isBlank()) {
                throw new InvalidInput("conditions", "approval.conditionNeedsWords");
            }
            if (condition.wording().length() > LONGEST_CONDITION) {
                throw new InvalidInput("conditions", "approval.tooLong", LONGEST_CONDITION);
            }
            if (condition.kind() == ConditionKind.ALONG
                    && (condition.dueDay() == null || condition.dueDay().isBefore(today))) {
                throw new InvalidInput("conditions", "approval.conditionNeedsDay");
            }
        }
    }

    private void inOwnWords() {
        if (words == null || words.isBlank()) {
            throw new InvalidInput("words", "approval.wordsNeeded");
        }
    }

    public static Ruling approve(Map<String, Reply> answers, String words) {
        return new Ruling(Verdict.APPROVED, answers, List.of(), null, words);
    }

    public static Ruling withConditions(Map<String, Reply> answers, List<Demanded> conditions, String words) {
        return new Ruling(Verdict.APPROVED_WITH_CONDITIONS, answers, conditions, null, words);
    }

    public static Ruling reject(Map<String, Reply> answers, String reasonCode, String words) {
        return new Ruling(Verdict.REJECTED, answers, List.of(), reasonCode, words);
    }
}
