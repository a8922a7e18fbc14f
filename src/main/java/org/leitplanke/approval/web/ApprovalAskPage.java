package org.leitplanke.approval.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leitplanke.approval.CatalogueQueries;
import org.leitplanke.approval.RequestWriting;
import org.leitplanke.approval.Triage;
import org.leitplanke.identity.CurrentActor;

/** /approval/ask.xhtml: six questions, an answer at once. The answers stay in the browser's view until a request is made. */
@Named
@ViewScoped
public class ApprovalAskPage implements Serializable {

    @Inject
    CatalogueQueries catalogue;

    @Inject
    RequestWriting writing;

    @Inject
    CurrentActor actor;

    private final List<Line> lines = new ArrayList<>();
    private Triage result;

    /** The id of the request to come, so that two clicks make one. */
    private String wish;

    @PostConstruct
    void load() {
        var language = actor.get().language();
        catalogue
                .questions()
                .forEach(question -> lines.add(new Line(
                        question.code(),
                        question.text().in(language),
                        question.help().in(language))));
    }

    /** Shows what follows from the answers. */
    public void judge() {
        wish = UUID.randomUUID().toString();
        result = Triage.of(
                lines.stream().map(line -> Boolean.TRUE.equals(line.getYes())).toList());
    }

    /** Back to the questions, answers kept. */
    public void change() {
        result = null;
    }

    /** Makes a request out of the answers. */
    public String request() {
        return "/approval/request.xhtml?faces-redirect=true&id=" + writing.draft(wish, result);
    }

    public List<Line> getLines() {
        return lines;
    }

    public Triage getResult() {
        return result;
    }

    public Triage.Lane getLane() {
        return result.lane();
    }

    /** The questions answered with yes. */
    public List<Line> getReasons() {
        return lines.stream().filter(line -> Boolean.TRUE.equals(line.getYes())).toList();
    }

    /** Working hours until the answer, all steps together. */
    public int getHours() {
        return catalogue.hours(result);
    }

    /** A question with its answer. */
    public static class Line implements Serializable {

        private final String code;
        private final String text;
        private final String help;
        private Boolean yes;

        Line(String code, String text, String help) {
            this.code = code;
            this.text = text;
            this.help = help;
        }

        public String getCode() {
            return code;
        }

        public String getText() {
            return text;
        }

        public String getHelp() {
            return help;
        }

        public Boolean getYes() {
            return yes;
        }

        public void setYes(Boolean yes) {
            this.yes = yes;
        }
    }
}
