package org.leitplanke.training.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.training.Learning;
import org.leitplanke.training.LessonRow;
import org.leitplanke.training.ModuleDetail;
import org.leitplanke.training.ModuleRow;
import org.leitplanke.training.TrainingQueries;

/** /training/module.xhtml */
@Named
@ViewScoped
public class TrainingModulePage implements Serializable {

    @Inject
    TrainingQueries trainings;

    @Inject
    Learning learning;

    @Inject
    CurrentActor actor;

    private String code;
    private ModuleDetail module;

    public void load() {
        module = trainings.module(code, actor.get().language());
    }

    /** Begins the quiz or goes on with it. */
    public String startQuiz() {
        return "/training/quiz.xhtml?faces-redirect=true&attempt=" + learning.start(code);
    }

    /** Whether there is a lesson to continue with. */
    public boolean isReading() {
        return module.row().isOpenToLearn()
                && module.row().attempt() == null
                && module.row().nextLesson() <= module.row().lessons();
    }

    public ModuleRow getRow() {
        return module.row();
    }

    public List<LessonRow> getLessons() {
        return module.lessons();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
