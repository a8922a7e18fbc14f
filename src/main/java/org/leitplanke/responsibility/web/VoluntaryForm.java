package org.leitplanke.responsibility.web;

import java.io.Serializable;
import java.time.LocalDate;

/** The voluntary role somebody takes, and until when. */
public class VoluntaryForm implements Serializable {

    private String role;
    private LocalDate until;

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
