package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.leitplanke.platform.Words;

/**
 * Everything a planned change would do, or that it was done.
 *
 * @param sentence what is planned
 * @param day on which it would take effect
 * @param waits its day has not come yet
 * @param chosen by key of the consequence; proposals among them
 * @param mark of the whole list: only what was shown is applied
 * @param appliedAt null as long as it is a plan
 * @param changes how many consequences it had when it was applied
 */
public record ReorganisationPreview(
        String id,
        Words sentence,
        LocalDate day,
        boolean waits,
        List<Consequence> consequences,
        Map<String, String> chosen,
        String mark,
        Instant appliedAt,
        int changes)
        implements Serializable {

    public List<Consequence> of(Consequence.Group group) {
        return consequences.stream().filter(one -> one.group() == group).toList();
    }

    /** What somebody still has to decide. */
    public long undecided() {
        return consequences.stream()
                .filter(one -> one.isChoice() && !chosen.containsKey(one.key()))
                .count();
    }

    public boolean blocked() {
        return consequences.stream().anyMatch(Consequence::blocks);
    }
}
