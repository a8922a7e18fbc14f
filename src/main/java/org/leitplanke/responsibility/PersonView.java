package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/**
 * What a person is responsible for on a day, and why each responsibility is in effect or not.
 *
 * @param department where she belongs on that day, main department first; empty when nowhere
 * @param mine whether she looks at it herself
 */
public record PersonView(PersonId id, String name, String department, boolean mine, List<Duty> duties)
        implements Serializable {

    /** How many are in effect. */
    public long inEffect() {
        return duties.stream().filter(Duty::inEffect).count();
    }

    /**
     * A responsibility of hers, or one in which she stands in.
     *
     * @param inPlaceOf for whom she stands in, or null
     * @param agreed what was agreed, and what besides conditions keeps it from taking effect
     * @param proofs each condition with its levels and days; only for readers who may know
     * @param standIns who stands in for her
     * @param corrected what another knowledge says, or null
     */
    public record Duty(
            String id,
            Words role,
            String inPlaceOf,
            boolean inEffect,
            Words state,
            Tone tone,
            List<Words> agreed,
            List<Proof> proofs,
            List<String> standIns,
            Words corrected)
            implements Serializable {}

    /** A condition: what is asked for since when, what she has done, and until when that is good. */
    public record Proof(String title, Words words, boolean met, Tone tone) implements Serializable {}
}
