package org.leitplanke.responsibility;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/**
 * Somebody who could be asked to take a role.
 *
 * @param possible whether asking her makes sense
 * @param clashing whether only another role or right of hers is in the way
 * @param missing how many conditions she does not fulfil yet
 * @param standing that she is ready, what is missing, or why it is not possible
 * @param notes what else is to be considered: leaves before, has much already
 */
public record Candidate(
        PersonId id,
        String name,
        String department,
        boolean possible,
        boolean clashing,
        int missing,
        Words standing,
        Tone tone,
        List<Words> notes)
        implements Serializable {

    /** Whether she could take the role at once and nothing speaks against it. */
    public boolean isReady() {
        return possible && missing == 0;
    }
}
