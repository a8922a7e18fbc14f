package org.leitplanke.platform;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who changed something last, and when.
 *
 * @param by null when nobody has changed it since it was made
 */
public record LastChange(PersonId by, Instant at) implements Serializable {}
