package org.leitplanke.identity;

import java.io.Serializable;
import java.time.Duration;

/**
 * Somebody who is signed in.
 *
 * @param session names the session without opening it; pages carry it, so that what they send later is known to be hers
 * @param left how long the session lasts if nothing happens
 * @param atLongest whether it ends then whatever happens
 */
public record Presence(Actor actor, String session, Duration left, boolean atLongest) implements Serializable {}
