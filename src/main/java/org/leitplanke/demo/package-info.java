/**
 * The demonstration: Musterwerk GmbH, an invented company of 240 people in the middle of its journey.
 *
 * <p>Loaded only when {@code leitplanke.demo=true} and nothing is there yet. Everything goes through the same import and
 * the same use cases a customer uses, told at earlier moments, so that it obeys every rule. Dates are relative to today.
 */
package org.leitplanke.demo;
