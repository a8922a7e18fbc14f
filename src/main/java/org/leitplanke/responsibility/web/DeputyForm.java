package org.leitplanke.responsibility.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.responsibility.DeputyScope;

/** Who stands in, in what, and how long. */
public class DeputyForm implements Serializable {

    /** The choice that means all roles. */
    private static final String EVERYTHING = "*";

    private String deputy;
    private String assignment = EVERYTHING;
    private LocalDate from;
    private LocalDate until;

    DeputyScope scope() {
        return DeputyScope.of(assignment);
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public String getAssignment() {
        return assignment;
    }

    public void setAssignment(String assignment) {
        this.assignment = assignment;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
