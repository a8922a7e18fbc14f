package org.leitplanke.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A question drawn for an attempt, with the answer as long as the attempt runs. */
@Entity
@Table(name = "training_attempt_question")
class AskedQuestion {

    /** What became of it. */
    enum Outcome {
        OPEN,
        RIGHT,
        WRONG
    }

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    private int number;

    @Column(name = "question_code")
    private String code;

    private String answer;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected AskedQuestion() {} // for JPA

    AskedQuestion(Attempt attempt, int number, String code) {
        this.id = UUID.randomUUID().toString();
        this.attempt = attempt;
        this.number = number;
        this.code = code;
        this.outcome = Outcome.OPEN;
    }

    void answer(Set<Integer> chosen, boolean right) {
        answer = written(chosen);
        outcome = right ? Outcome.RIGHT : Outcome.WRONG;
    }

    void forgetAnswer() {
        answer = null;
    }

    boolean isAnsweredWith(Set<Integer> chosen) {
        return written(chosen).equals(answer);
    }

    boolean isAbout(String question) {
        return code.equals(question);
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    boolean isRight() {
        return outcome == Outcome.RIGHT;
    }

    boolean isWrong() {
        return outcome == Outcome.WRONG;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    private static String written(Set<Integer> chosen) {
        return new TreeSet<>(chosen).toString();
    }
}
