/**
 * The company: departments as a tree with heads and types, people with entry, exit and moves, sites with their days,
 * working hours and holidays, and the import that keeps them up to date.
 *
 * <p>Knows no other feature. Days are decided by the zone of the site. Nobody is deleted, except by taking back the import
 * that brought her by mistake; people and departments end, and before a department, person or membership changes, its
 * version goes to the former ones, so that any past day can be asked with what is known today or was known then. While
 * somebody is away her deadlines rest, and nobody learns why (BR-09).
 */
package org.leitplanke.organisation;
