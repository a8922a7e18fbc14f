/**
 * The audit trail: everything that happened, in order, as a chain of hashes that cannot be changed unnoticed.
 *
 * <p>A sink: it hears every event, nobody imports it. Entries are written in the transaction of the change itself, as
 * its last act. Names and free text stay outside the chain behind salted commitments; the limits stand in
 * src/docs/security.md.
 */
package org.leitplanke.audit;
