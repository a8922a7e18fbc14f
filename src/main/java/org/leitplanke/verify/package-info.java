/**
 * Checks the audit trail from outside: reads the tables with plain JDBC and recomputes every hash from the written
 * description of the format, without a line of the code that wrote them.
 *
 * <p>Imports nothing of the portal and changes nothing. Runs alone as {@code java -jar leitplanke.jar verify}, and the
 * portal's own page asks the same check. It cannot find a chain that was computed anew from some entry on
 * together with the head, nor one set back to an earlier state; only a checkpoint kept outside the database could.
 */
package org.leitplanke.verify;
