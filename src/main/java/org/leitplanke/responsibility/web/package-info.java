/** Pages of responsibilities: a department's gaps, assigning, one assignment, the directory, and what holds for me. */
package org.leitplanke.responsibility.web;
