package org.leitplanke.access;

import java.util.List;

/** The probes of one feature, with the things they need in a world that is built once. */
interface Probes {

    List<Probe> in(World world);
}
