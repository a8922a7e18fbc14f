package org.leitplanke.readiness;

import static org.leitplanke.identity.Permission.READINESS_SEE;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.ReadinessCheck;
import org.leitplanke.platform.UseCase;

/** How ready the company is today. */
@UseCase
public class ReadinessQueries {

    @Inject
    @Any
    Instance<ReadinessCheck> checks;

    @Inject
    Days days;

    /** What all features found, by element. */
    @Requires(READINESS_SEE)
    public Scorecard company() {
        var today = days.today();
        return Scorecard.of(checks.stream().map(check -> check.finding(today)).toList());
    }
}
