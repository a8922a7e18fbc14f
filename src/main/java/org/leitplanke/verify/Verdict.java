package org.leitplanke.verify;

import java.io.Serializable;
import java.time.Duration;

/**
 * What came out of a check.
 *
 * @param entries how many entries were found in order
 * @param personal how many of them have names or free text beside them that fit
 * @param erased how many had some once, erased since
 * @param backwards how many are dated before their predecessor; a remark, not a defect
 * @param defect the first defect, or null
 * @param badEntry the number of the entry it was found at, 0 for none
 * @param lastHash the hash of the last entry that was in order
 * @param took how long the check ran
 */
public record Verdict(
        long entries,
        long personal,
        long erased,
        long backwards,
        Defect defect,
        long badEntry,
        String lastHash,
        Duration took)
        implements Serializable {

    /** Whether nothing was found. */
    public boolean intact() {
        return defect == null;
    }

    /** Entries checked in a second. */
    public long perSecond() {
        return entries * 1_000_000_000L / Math.max(1, took.toNanos());
    }
}
