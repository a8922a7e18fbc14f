/**
 * The words every feature speaks: use case, event, broken rule, clock, and the invitations by which features contribute
 * to pages they do not know.
 *
 * <p>Imports nothing of ours. Whatever is only needed by one feature does not belong here.
 */
package org.leitplanke.platform;
