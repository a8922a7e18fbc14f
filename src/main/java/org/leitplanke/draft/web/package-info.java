/** Keeping typed text behind the pages, and putting it back into their forms. */
package org.leitplanke.draft.web;
