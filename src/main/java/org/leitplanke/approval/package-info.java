/**
 * Requests to publish a post, and who decides them.
 *
 * <p>A request is written as a draft, frozen with a fingerprint when it is submitted, and goes through one or two
 * steps: the content, and privacy where a person's rights may be touched. Only somebody who effectively holds the role
 * of the step decides, never on her own matter, never twice in one request and never on a text that has changed
 * meanwhile. Clocks count working time and stop while a question is open; silence is never an approval. What is
 * approved is published by hand, by an author whose role is in effect, and proven with its link (BR-25 to BR-36).
 */
package org.leitplanke.approval;
