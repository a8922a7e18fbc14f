/** Stands beside the portal while it is measured: the reference page, a quick way in, and the same rows by plain JDBC. */
package org.leitplanke.bench.server;
