package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A department as the administrator keeps it.
 *
 * @param headNumber personnel number of its head; null while there is none
 * @param headName her name; empty while she is not known
 * @param today at its site
 */
public record DepartmentSheet(
        long revision, DepartmentRow department, String headNumber, String headName, LocalDate today)
        implements Serializable {

    /**
     * What it shall be from a day on.
     *
     * @param parent null at the top of the tree
     * @param headNumber empty for nobody
     */
    public record Entry(
            String name, DepartmentType type, DepartmentId parent, String headNumber, SiteId site, LocalDate from)
            implements Serializable {}
}
