package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/**
 * A responsibility that is not looked after, said in a sentence, with what can be done about it at once.
 *
 * @param details who is on the way and what is missing
 */
public record Gap(
        Kind kind, RoleCode role, Place place, Words state, Words sentence, List<Words> details, List<Remedy> remedies)
        implements Serializable {

    /** Why it is a gap, worst first. */
    public enum Kind {
        NOBODY,
        TOO_FEW,
        SUSPENDED,
        NO_DEPUTY,
        ENDS_SOON
    }

    /** How urgent it is meant. */
    public Tone tone() {
        return isSoon() ? Tone.DUE : Tone.LATE;
    }

    /** Whether nothing is missing yet. */
    public boolean isSoon() {
        return kind == Kind.ENDS_SOON;
    }

    /** What one click can do. */
    public enum Action {
        /** Ask this person to take the role. */
        ASSIGN,
        /** Look for somebody. */
        CHOOSE,
        /** Remind the one who is on the way. */
        REMIND,
        /** Let this person stand in. */
        DEPUTY,
        /** Another term for the same person. */
        RENEW
    }

    /**
     * @param person whom it is about, or null
     * @param assignment which assignment it is about, or null
     */
    public record Remedy(Action action, Words label, PersonId person, String assignment) implements Serializable {}
}
