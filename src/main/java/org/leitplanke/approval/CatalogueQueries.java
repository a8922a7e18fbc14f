package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.APPROVAL_DECIDE;
import static org.leitplanke.identity.Permission.APPROVAL_REQUEST;

import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.UseCase;

/** What pages may know of the catalogue: questions, conditions, reasons and how long a review takes. */
@UseCase
public class CatalogueQueries {

    @Inject
    Catalogue catalogue;

    /** The six questions before everything. */
    @Requires(APPROVAL_REQUEST)
    public List<Catalogue.Question> questions() {
        return catalogue.questions();
    }

    /** Working hours until everybody who is asked in this lane has decided. */
    @Requires(APPROVAL_REQUEST)
    public int hours(Triage triage) {
        var type = triage.person() ? ApprovalType.POST_WITH_PERSON : ApprovalType.POST;
        var privacy = triage.lane() == Triage.Lane.RED ? catalogue.hours(type, StepKind.PRIVACY) : 0;
        return catalogue.hours(type, StepKind.CONTENT) + privacy;
    }

    /** Conditions to choose from. */
    @Requires(APPROVAL_DECIDE)
    public List<Catalogue.Demand> demands() {
        return catalogue.demands();
    }

    /** Reasons for a rejection. */
    @Requires(APPROVAL_DECIDE)
    public List<Catalogue.Reason> reasons() {
        return catalogue.reasons();
    }
}
