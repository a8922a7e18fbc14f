/**
 * Walks through every door of the running portal, as every access role and in every relation, and compares each answer
 * with {@code access-matrix.csv}.
 *
 * <p>{@link org.leitplanke.access.Doors} finds the doors by themselves; a file {@code …Probes} for each feature says how
 * to knock at them, as data: which actor stands in which relation to which thing. {@link org.leitplanke.access.Walk}
 * knocks, {@link org.leitplanke.access.Expectation} says what the matrix promised.
 */
package org.leitplanke.access;
