package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.ReadinessCheck;
import org.leitplanke.platform.Words;

/**
 * How far approvals are: types defined, then most decisions in time. More than "introduced" also needs a register of
 * consents and crisis exercises, which this version does not have, so the third level is never claimed.
 */
@ApplicationScoped
public class ApprovalReadiness implements ReadinessCheck {

    private static final int IN_TIME_ENOUGH = 80;

    @Inject
    Catalogue catalogue;

    @Inject
    ApprovalQueries approvals;

    @Override
    public Finding finding(LocalDate day) {
        var punctuality = approvals.punctuality();
        return new Finding(
                "readiness.element.approval",
                level(catalogue.definesTypes(), punctuality),
                List.of(
                        new Figure(Words.of("approval.readiness.types", catalogue.size()), "/approval/ask.xhtml"),
                        new Figure(
                                Words.of(
                                        "approval.readiness.inTime",
                                        punctuality.inTime(),
                                        punctuality.decided(),
                                        punctuality.percent()),
                                "/approval/queue.xhtml")),
                Words.of("approval.readiness.benchmark"));
    }

    static int level(boolean typesDefined, ApprovalQueries.Punctuality punctuality) {
        if (!typesDefined) {
            return 0;
        }
        return punctuality.decided() > 0 && punctuality.percent() >= IN_TIME_ENOUGH ? 2 : 1;
    }
}
