/**
 * Measures the portal side by side with what it is compared to: the same server, the same run, the same connections.
 * Compiled in every build and run by one command; no part of it is shipped or deployed with the tests. How to run it
 * and what it found stands in {@code src/bench/README.md}.
 */
package org.leitplanke.bench;
