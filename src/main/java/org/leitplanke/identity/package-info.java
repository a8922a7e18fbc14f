/**
 * Who is acting, and which operations the portal opens to her: accounts, sign-in, sessions, access roles and the access
 * matrix.
 *
 * <p>A person is not an account: people come from the organisation, accounts are handed out. Access roles say what the
 * portal shows; they are not the governance roles, which decide who may release and publish.
 */
package org.leitplanke.identity;
