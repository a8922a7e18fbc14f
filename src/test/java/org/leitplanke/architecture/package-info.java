/**
 * The rules of the house, checked on every build. Each rule says why it is there and what to do when it is broken.
 *
 * <p>Exceptions stand beside the rule, by name and with their reason. Every kind of rule is also shown something that
 * breaks it, so that no rule is green because it looks at nothing.
 */
package org.leitplanke.architecture;
