package org.leitplanke.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.training.LearningState;
import org.leitplanke.training.ModuleRow;
import org.leitplanke.training.TrainingQueries;

/** /training/list.xhtml */
@Named
@RequestScoped
public class TrainingListPage {

    @Inject
    TrainingQueries trainings;

    @Inject
    CurrentActor actor;

    private List<ModuleRow> rows;

    @PostConstruct
    void load() {
        rows = trainings.mine(actor.get().language());
    }

    /** What is expected of the reader now. */
    public List<ModuleRow> getToDo() {
        return rows.stream().filter(ModuleRow::isToDo).toList();
    }

    /** What she has passed. */
    public List<ModuleRow> getPassed() {
        return rows.stream()
                .filter(row -> !row.isToDo() && row.state() != LearningState.OPEN)
                .toList();
    }

    /** What else she may learn. */
    public List<ModuleRow> getOthers() {
        return rows.stream()
                .filter(row -> !row.isToDo() && row.state() == LearningState.OPEN)
                .toList();
    }

    public int getMinutes() {
        return getToDo().stream().mapToInt(ModuleRow::minutesLeft).sum();
    }
}
