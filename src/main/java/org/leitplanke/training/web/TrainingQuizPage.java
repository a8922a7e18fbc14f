package org.leitplanke.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.leitplanke.training.Feedback;
import org.leitplanke.training.Learning;
import org.leitplanke.training.QuizStep;
import org.leitplanke.training.TrainingRecords;

/**
 * /training/quiz.xhtml. The feedback is shown in the answer to the form itself, because nothing of it is kept once the
 * quiz is passed; sending the form again changes nothing.
 */
@Named
@ViewScoped
public class TrainingQuizPage implements Serializable {

    @Inject
    TrainingRecords records;

    @Inject
    Learning learning;

    private String attempt;
    private QuizStep step;
    private Feedback feedback;
    private String single;
    private String[] several = {};

    public void load() {
        step = records.result(attempt);
    }

    public void answer() {
        var given = step.question().several() ? Set.of(several) : single == null ? Set.<String>of() : Set.of(single);
        feedback = learning.answer(attempt, step.question().code(), given);
        if (!feedback.isShown()) {
            load();
            feedback = null;
        }
    }

    /** Begins again after a quiz that was not passed. */
    public String again() {
        return "/training/quiz.xhtml?faces-redirect=true&attempt=" + learning.start(step.module());
    }

    public QuizStep getStep() {
        return step;
    }

    public Feedback getFeedback() {
        return feedback;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }

    public String getSingle() {
        return single;
    }

    public void setSingle(String single) {
        this.single = single;
    }

    public String[] getSeveral() {
        return several.clone();
    }

    public void setSeveral(String[] several) {
        this.several = several.clone();
    }
}
