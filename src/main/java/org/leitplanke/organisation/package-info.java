/**
 * The company: departments as a tree with heads and types, people with entry, exit and moves, sites with their days,
 * working hours and holidays, and the import that keeps them up to date.
 *
 * <p>Knows no other feature. Days are decided by the zone of the site. History is kept: a move ends one membership and
 * opens another; nobody is deleted, people and departments end.
 */
package org.leitplanke.organisation;
