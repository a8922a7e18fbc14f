/**
 * How ready the company is for social media: twelve elements, each with a level from the portal's own data.
 *
 * <p>Knows no feature; what they found comes by invitation. Every figure opens the list behind it, and historical study
 * figures stand beside it with year, base and source. Elements without data are named, not guessed.
 */
package org.leitplanke.readiness;
