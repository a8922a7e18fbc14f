/** What every page needs: the shell, texts, dates, messages after a redirect, errors in words, and headers. */
package org.leitplanke.platform.web;
