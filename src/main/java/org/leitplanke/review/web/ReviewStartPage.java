package org.leitplanke.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.review.ReviewQueries;
import org.leitplanke.review.ReviewStart;
import org.leitplanke.review.Reviewing;
import org.leitplanke.review.Unanswered;

/** Starting a review of a department's assignments; everything is proposed, one click starts it. */
@Named
@ViewScoped
public class ReviewStartPage implements Serializable {

    @Inject
    ReviewQueries reviews;

    @Inject
    Reviewing reviewing;

    @Inject
    Notices notices;

    private String department;
    private String again;
    private ReviewStart start;
    private LocalDate deadline;
    private Unanswered unanswered = Unanswered.SUSPEND;

    public void load() {
        start = reviews.start(new DepartmentId(department == null ? "" : department));
        deadline = start.deadline();
    }

    /** Starts it, or asks once more for what nobody answered. */
    public String begin() {
        var id = again == null
                ? reviewing.open(start.department(), deadline, unanswered)
                : reviewing.again(again, deadline, unanswered);
        notices.say("review.start.done", deadline);
        return "/review/answer.xhtml?faces-redirect=true&id=" + id;
    }

    public ReviewStart getStart() {
        return start;
    }

    public List<Unanswered> getChoices() {
        return List.of(Unanswered.values());
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public Unanswered getUnanswered() {
        return unanswered;
    }

    public void setUnanswered(Unanswered unanswered) {
        this.unanswered = unanswered;
    }
}
