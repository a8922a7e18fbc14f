package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A person as the administrator keeps her.
 *
 * @param stays where she belonged, belongs and will belong, latest first
 * @param today at her site
 */
public record PersonSheet(long revision, PersonRow person, List<Stay> stays, LocalDate today) implements Serializable {

    /**
     * Days in a department, both included.
     *
     * @param main whether it is where she belongs, and not one she also works for
     * @param until 9999-12-31 when open
     * @param endsByHand whether it can be ended or taken back here
     */
    public record Stay(String id, String department, boolean main, LocalDate from, LocalDate until, boolean endsByHand)
            implements Serializable {}
}
