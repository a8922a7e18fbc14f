package org.leitplanke.responsibility;

import java.io.Serializable;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/**
 * Somebody who could be asked to take a role.
 *
 * @param possible whether asking her makes sense
 * @param missing how many conditions she does not fulfil yet
 * @param standing that she is ready, what is missing, or why it is not possible
 */
public record Candidate(
        PersonId id, String name, String department, boolean possible, int missing, Words standing, Tone tone)
        implements Serializable {}
