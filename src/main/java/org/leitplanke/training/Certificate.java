package org.leitplanke.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Proof of a passed module, to print.
 *
 * @param checkCode changes with every fact above it
 */
public record Certificate(
        String id,
        String person,
        String module,
        String title,
        int version,
        LocalDate passedOn,
        LocalDate validUntil,
        String checkCode)
        implements Serializable {}
