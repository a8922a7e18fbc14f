/**
 * Nothing is dropped when somebody is away, moves or leaves: what she holds open is listed for her head with a proposal
 * and handed over in one form, and whoever comes back reads what was done in her place.
 *
 * <p>Knows only what the features tell by {@link org.leitplanke.responsibility.OpenMatters} and {@link
 * org.leitplanke.responsibility.DoneInPlace}. Stores nothing: everything is computed from last days and memberships.
 */
package org.leitplanke.handover;
