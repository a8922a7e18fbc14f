package org.leitplanke.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.Markdown;
import org.leitplanke.training.Learning;
import org.leitplanke.training.LessonDetail;
import org.leitplanke.training.TrainingQueries;

/** /training/lesson.xhtml */
@Named
@ViewScoped
public class TrainingLessonPage implements Serializable {

    @Inject
    TrainingQueries trainings;

    @Inject
    Learning learning;

    @Inject
    CurrentActor actor;

    private String code;
    private String n = "1";
    private LessonDetail lesson;

    public void load() {
        lesson = trainings.lesson(code, number(), actor.get().language());
    }

    /** Ticks the lesson off and goes on, to the next one or back to the module with its quiz. */
    public String finish() {
        learning.finishLesson(code, number());
        return lesson.isLast()
                ? "/training/module.xhtml?faces-redirect=true&code=" + code
                : "/training/lesson.xhtml?faces-redirect=true&code=" + code + "&n=" + (number() + 1);
    }

    public String getHtml() {
        return Markdown.toHtml(lesson.body());
    }

    public LessonDetail getLesson() {
        return lesson;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getN() {
        return n;
    }

    public void setN(String n) {
        this.n = n;
    }

    /** What is no number is a lesson there is not. */
    private int number() {
        return n != null && n.matches("\\d{1,3}") ? Integer.parseInt(n) : 0;
    }
}
