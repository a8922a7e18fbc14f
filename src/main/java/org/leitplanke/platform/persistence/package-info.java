/** How the portal keeps things: the data source chosen by its address, migrations at start, and converters. */
package org.leitplanke.platform.persistence;
