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
        /** Nobody, because whoever had it has left the company. */
        OWNER_LEFT,
        TOO_FEW,
        SUSPENDED,
        /** Somebody has two roles that do not go together. */
        CONFLICT,
        TOO_MANY,
        NO_DEPUTY,
        /** Whoever has it is about to leave the company, and nobody follows. */
        OWNER_LEAVES,
        ENDS_SOON
    }

    /** How urgent it is meant. */
    public Tone tone() {
        return isSoon() ? Tone.DUE : Tone.LATE;
    }

    /** Whether nothing is missing yet. */
    public boolean isSoon() {
        return kind == Kind.ENDS_SOON || kind == Kind.OWNER_LEAVES;
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
        RENEW,
        /** Ask this person to follow, from the day after. */
        SUCCEED,
        /** Take the role from this person. */
        END,
        /** Look at everything this person leaves behind. */
        HAND_OVER;

        /** Whether it leads to another page instead of doing something at once. */
        public boolean isLink() {
            return this == CHOOSE || this == HAND_OVER;
        }
    }

    /**
     * @param person whom it is about, or null
     * @param assignment which assignment it is about, or null
     */
    public record Remedy(Action action, Words label, PersonId person, String assignment) implements Serializable {}
}
