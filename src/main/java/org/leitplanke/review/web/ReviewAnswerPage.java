package org.leitplanke.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.platform.web.PageNumber;
import org.leitplanke.review.Answer;
import org.leitplanke.review.ReviewDetail;
import org.leitplanke.review.ReviewQueries;
import org.leitplanke.review.ReviewedLine;
import org.leitplanke.review.Reviewing;

/** A review: does everybody keep what she has? */
@Named
@ViewScoped
public class ReviewAnswerPage implements Serializable {

    @Inject
    ReviewQueries reviews;

    @Inject
    Reviewing reviewing;

    @Inject
    Notices notices;

    private String id;
    private int page = 1;
    private ReviewDetail detail;
    private List<LineForm> forms = List.of();

    public void load() {
        detail = reviews.review(id, page - 1);
        id = detail.row().id(); // it may have become part of another one
        if (page > getPages()) {
            page = getPages();
            detail = reviews.review(id, page - 1);
        }
        forms = detail.lines().stream()
                .filter(ReviewedLine::mayAnswer)
                .map(LineForm::new)
                .toList();
    }

    /** Keeps what was answered so far; the rest can wait until the deadline. */
    public String save() {
        var given = new ArrayList<Reviewing.Given>();
        for (int row = 0; row < forms.size(); row++) {
            given.add(forms.get(row).given(row));
        }
        reviewing.answer(id, given);
        notices.say("review.answer.saved", detail.row().deadline());
        return "/review/answer.xhtml?faces-redirect=true&id=" + id + "&page=" + page;
    }

    /** Everything is answered: no need to wait for the deadline. */
    public String close() {
        reviewing.close(id);
        notices.say("review.answer.closed");
        return "/review/answer.xhtml?faces-redirect=true&id=" + id;
    }

    public ReviewDetail getDetail() {
        return detail;
    }

    public List<LineForm> getForms() {
        return forms;
    }

    /** What others answer, and what is over. */
    public List<ReviewedLine> getOthers() {
        return detail.lines().stream().filter(line -> !line.mayAnswer()).toList();
    }

    public List<Answer> getAnswers() {
        return List.of(Answer.values());
    }

    public int getPages() {
        return Leaf.pages(detail.row().lines(), ReviewQueries.PAGE);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 1);
    }
}
