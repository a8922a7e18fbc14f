package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;

/** Through whose hands a version of a role went; nobody confirms what she wrote or proposed herself. */
@Embeddable
class RoleHands {

    @Column(name = "drafted_by")
    private PersonId draftedBy;

    @Column(name = "changed_by")
    private PersonId changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "proposed_by")
    private PersonId proposedBy;

    @Column(name = "confirmed_by")
    private PersonId confirmedBy;

    void drafted(PersonId by) {
        draftedBy = by;
    }

    void changed(PersonId by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    void proposed(PersonId by) {
        proposedBy = by;
    }

    void confirmed(PersonId by) {
        confirmedBy = by;
    }

    /** Whether this person wrote or proposed it. */
    boolean include(PersonId person) {
        return person.equals(draftedBy) || person.equals(changedBy) || person.equals(proposedBy);
    }

    LastChange lastChange() {
        return new LastChange(changedBy, changedAt);
    }
}
