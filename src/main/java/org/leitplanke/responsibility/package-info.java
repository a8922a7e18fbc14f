/**
 * Who is responsible for what: the catalogue of roles, assignments by department and channel, deputies, and whether a
 * role takes effect on a day.
 *
 * <p>Effect is computed from dates when it is asked, never stored. {@link org.leitplanke.responsibility.Ledger} is where
 * training and guidelines write what is required and who fulfils it; {@link org.leitplanke.responsibility.EffectQueries}
 * answers who may act. Guards: nobody assigns himself, heads assign in their own department, incompatible roles stay
 * apart, deputies do not chain.
 */
package org.leitplanke.responsibility;
