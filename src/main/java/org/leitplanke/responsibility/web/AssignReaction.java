package org.leitplanke.responsibility.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What a head wants to happen when a role does not go with another one, and what she typed about it. */
public class AssignReaction implements Serializable {

    /** What can happen. */
    public enum Kind {
        /** The other role ends. */
        INSTEAD,
        /** Both for a while, if others allow it. */
        EXEMPT
    }

    private Kind kind;
    private LocalDate until;
    private String reason;

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
