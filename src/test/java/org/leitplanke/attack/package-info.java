/**
 * What somebody tries who means no good, over HTTP against the shipped jar: threats, and inputs nobody would think of. The
 * portal these tests work on is theirs alone, with the demonstration on PostgreSQL, so that they may break it and look
 * into its tables. {@code src/docs/security.md} says which test shows which threat.
 */
package org.leitplanke.attack;
