package org.leitplanke.guideline.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.guideline.CoDetermination;

/** How the matter stands with the works council, as somebody types it. */
public class CoDeterminationForm implements Serializable {

    private CoDetermination.State state;
    private String note;
    private LocalDate day;

    CoDeterminationForm(CoDetermination standing) {
        state = standing.state();
        note = standing.note();
        day = standing.day();
    }

    CoDetermination standing() {
        return new CoDetermination(state, note, day);
    }

    public CoDetermination.State getState() {
        return state;
    }

    public void setState(CoDetermination.State state) {
        this.state = state;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
