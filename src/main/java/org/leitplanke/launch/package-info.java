/**
 * The door of the runnable jar: {@code verify} checks the audit trail, everything else starts the portal.
 *
 * <p>Stands outside the portal's own archive and knows only where in the jar it lies.
 */
package org.leitplanke.launch;
