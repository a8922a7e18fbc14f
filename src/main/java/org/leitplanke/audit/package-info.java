/**
 * The audit trail: everything that happened, in order, as a chain of hashes that cannot be changed unnoticed.
 *
 * <p>A sink: it hears every event, nobody imports it. Entries are written in the transaction of the change itself, as
 * its last act. Names and free text stay outside the chain behind salted commitments (security.md 4.3, 4.7).
 */
package org.leitplanke.audit;
