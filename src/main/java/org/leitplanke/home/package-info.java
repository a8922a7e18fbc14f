/**
 * The start page: what a person has to do now, with honest minutes and dates, and what holds for her.
 *
 * <p>Knows no feature. Every feature that expects something of a person, or has something to say, accepts the
 * invitations of {@code platform} and is collected here.
 */
package org.leitplanke.home;
