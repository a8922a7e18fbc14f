/**
 * Training modules, learning at one's own pace, and the proof that a module was passed.
 *
 * <p>A module has lessons and a quiz whose questions are drawn anew for each attempt; attempts are unlimited. Passing
 * writes a completion with its validity, and tells the ledger of responsibilities in the same transaction, so that a
 * role that waited for it takes effect at once.
 *
 * <p>Answers, attempts and time spent belong to the learner alone. They are deleted when she passes, nobody else can ask
 * for them, and they leave no trace in the audit trail: only the release of a module and a pass are recorded there.
 */
package org.leitplanke.training;
