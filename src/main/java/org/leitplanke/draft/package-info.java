/**
 * What somebody typed and has not saved yet.
 *
 * <p>It is kept for her alone, form by form, until she saves it, drops it, or fourteen days have passed; so it survives
 * the end of a session, a closed window, a lost connection and a restart of the server. Passwords, files and answers of
 * a quiz are never kept. It leaves no entry in the audit trail on purpose: nothing has happened yet.
 */
package org.leitplanke.draft;
