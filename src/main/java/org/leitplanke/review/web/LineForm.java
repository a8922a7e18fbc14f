package org.leitplanke.review.web;

import java.io.Serializable;
import org.leitplanke.review.Answer;
import org.leitplanke.review.ReviewedLine;
import org.leitplanke.review.Reviewing;

/** An assignment with the answer that is being given. */
public class LineForm implements Serializable {

    private final ReviewedLine line;
    private Answer answer;
    private String remark;

    LineForm(ReviewedLine line) {
        this.line = line;
        this.answer = line.answer();
        this.remark = line.remark();
    }

    Reviewing.Given given(int row) {
        return new Reviewing.Given(line.id(), answer, remark, "line:" + row + ":remark");
    }

    public ReviewedLine getLine() {
        return line;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
