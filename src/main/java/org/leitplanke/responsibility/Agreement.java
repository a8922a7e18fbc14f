package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.leitplanke.platform.PersonId;

/** What was said about an assignment: confirmed, accepted, refused, ended. What has not happened is far in the future. */
@Embeddable
class Agreement {

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private PersonId confirmedBy;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn = Ledger.OPEN_END;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "refused_on")
    private LocalDate refusedOn = Ledger.OPEN_END;

    @Column(name = "ended_on")
    private LocalDate endedOn = Ledger.OPEN_END;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private PersonId endedBy;

    @Column(name = "end_remark")
    private String endRemark;

    protected Agreement() {}

    /** Nothing said yet; {@code confirmed} is the day from which nobody else has to confirm it. */
    Agreement(LocalDate confirmed) {
        this.confirmedOn = confirmed;
    }

    void confirm(PersonId by, LocalDate today) {
        confirmedOn = today;
        confirmedBy = by;
    }

    void accept(LocalDate today, Instant now) {
        acceptedOn = today;
        acceptedAt = now;
    }

    void refuse(LocalDate today) {
        refusedOn = today;
    }

    void end(String remark, PersonId by, LocalDate today, Instant now) {
        endedOn = today;
        endedAt = now;
        endedBy = by;
        endRemark = remark;
    }

    boolean isOpen() {
        return endedOn.equals(Ledger.OPEN_END) && !isRefused();
    }

    boolean isUnconfirmed() {
        return isOpen() && confirmedOn.equals(Ledger.OPEN_END);
    }

    boolean isUnanswered() {
        return isOpen() && acceptedOn.equals(Ledger.OPEN_END);
    }

    boolean isAccepted() {
        return isOpen() && !isUnanswered();
    }

    boolean isRefused() {
        return !refusedOn.equals(Ledger.OPEN_END);
    }

    boolean wasEndedBy(PersonId person) {
        return person.equals(endedBy);
    }

    String remark() {
        return endRemark;
    }

    /** The first day on which nothing can come of it any more. */
    LocalDate over() {
        return endedOn.isBefore(refusedOn) ? endedOn : refusedOn;
    }
}
