package org.leitplanke.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.leitplanke.platform.InvalidInput;

/** A question of an edition's pool. Options are known by their number, the same in every language. */
@Entity
@Table(name = "training_question")
class Question {

    @Id
    private String id;

    @Column(name = "edition_id")
    private String editionId;

    private String code;

    private boolean several;

    @Column(name = "lesson_number")
    private int lesson;

    @Column(name = "question_text")
    private String text;

    private String explanation;

    @ElementCollection
    @CollectionTable(name = "training_option", joinColumns = @JoinColumn(name = "question_id"))
    @OrderBy("number")
    private List<Option> options = new ArrayList<>();

    /** A possible answer. */
    @Embeddable
    static class Option {

        private int number;

        @Column(name = "option_text")
        private String text;

        @Column(name = "is_right")
        private boolean right;

        protected Option() {} // for JPA

        Option(int number, StarterModule.OptionText option) {
            this.number = number;
            this.text = option.text();
            this.right = option.right();
        }
    }

    protected Question() {} // for JPA

    Question(Edition edition, StarterModule.QuestionText question) {
        this.id = UUID.randomUUID().toString();
        this.editionId = edition.id();
        this.code = question.code();
        this.several = question.several();
        this.lesson = question.lesson();
        this.text = question.text();
        this.explanation = question.explanation();
        for (var option : question.options()) {
            options.add(new Option(options.size() + 1, option));
        }
    }

    /** Reads what was ticked: one option, or at least one, and only such as there are. */
    Set<Integer> read(Set<String> ticked) {
        var chosen = new TreeSet<Integer>();
        for (var option : options) {
            if (ticked.contains(String.valueOf(option.number))) {
                chosen.add(option.number);
            }
        }
        if (chosen.isEmpty() || chosen.size() != ticked.size() || (!several && chosen.size() > 1)) {
            throw new InvalidInput(several ? "answers" : "answer", several ? "training.tickSome" : "training.tickOne");
        }
        return chosen;
    }

    boolean isRight(Set<Integer> chosen) {
        return options.stream().allMatch(option -> option.right == chosen.contains(option.number));
    }

    /** The question as it may be shown before it is answered: without a hint at what is right. */
    QuizStep.Asked asked() {
        return new QuizStep.Asked(
                code,
                text,
                several,
                options.stream()
                        .map(option -> new QuizStep.Choice(String.valueOf(option.number), option.text))
                        .toList());
    }

    /** What the learner is told after her answer. */
    Feedback feedback(Set<Integer> chosen, String module, boolean last) {
        return new Feedback(
                text,
                isRight(chosen),
                options.stream()
                        .filter(option -> chosen.contains(option.number))
                        .map(option -> option.text)
                        .toList(),
                options.stream()
                        .filter(option -> option.right)
                        .map(option -> option.text)
                        .toList(),
                explanation,
                module,
                lesson,
                last);
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    int lesson() {
        return lesson;
    }
}
