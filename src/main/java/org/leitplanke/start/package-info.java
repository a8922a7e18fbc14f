/** What happens when the server starts: migrations first, then starter content, set-up or demonstration, then a line. */
package org.leitplanke.start;
