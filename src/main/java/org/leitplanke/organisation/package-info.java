/**
 * The company: departments as a tree with heads and types, people with entry, exit and moves, sites with their days,
 * working hours and holidays, and the import that keeps them up to date.
 *
 * <p>Knows no other feature. Days are decided by the zone of the site. History is kept: a move ends one membership and
 * opens another; nobody is deleted, people and departments end. Before a department, person or membership changes, its
 * version goes to the former ones, so that any past day can be asked with what is known today or was known then. While
 * somebody is away her deadlines rest (BR-09); nobody learns why, and 30 days after the end nobody learns when.
 */
package org.leitplanke.organisation;
