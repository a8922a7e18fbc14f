/**
 * Guidelines, their versions, and who has taken note of them.
 *
 * <p>A guideline lives in numbered versions that never change once they are submitted; at most one is in force. A
 * substantive version asks everybody it concerns to take note again, an editorial one does not. Nobody releases what
 * she wrote, and nobody takes note for somebody else.
 */
package org.leitplanke.guideline;
