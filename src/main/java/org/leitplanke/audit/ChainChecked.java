package org.leitplanke.audit;

import java.time.Instant;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SubjectRef;
import org.leitplanke.verify.Verdict;

/**
 * Somebody had the whole trail checked.
 *
 * @param entries how many were in order
 * @param defect what was found first, empty when nothing was
 * @param badEntry where
 */
record ChainChecked(long entries, long perSecond, String defect, long badEntry, PersonId by, Instant at)
        implements DomainEvent {

    static final String KIND = "auditTrail";

    static ChainChecked of(Verdict verdict, PersonId by, Instant at) {
        return new ChainChecked(
                verdict.entries(),
                verdict.perSecond(),
                verdict.intact() ? "" : verdict.defect().name(),
                verdict.badEntry(),
                by,
                at);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(KIND, "1");
    }
}
