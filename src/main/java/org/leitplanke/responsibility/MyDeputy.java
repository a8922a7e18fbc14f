package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.platform.Words;

/**
 * Somebody who stands in for me, or for whom I stand in.
 *
 * @param name of the other one
 * @param scope which role, or all of them
 * @param mine whether I am the one who is stood in for
 * @param on whether it holds today
 */
public record MyDeputy(String id, String name, Words scope, LocalDate from, LocalDate until, boolean mine, boolean on)
        implements Serializable {}
