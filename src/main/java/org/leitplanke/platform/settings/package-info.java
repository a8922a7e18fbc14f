/**
 * What an operator can set, where it is read from, and what must not be set together.
 *
 * <p>The environment wins over the settings file, the settings file over the defaults. A start with unsafe or
 * contradictory settings is refused, with all reasons at once.
 */
package org.leitplanke.platform.settings;
