package org.leitplanke.responsibility;

import java.io.Serializable;
import org.leitplanke.organisation.DepartmentId;

/**
 * Which part of the matrix is looked at.
 *
 * @param byChannel a line for each channel instead of each department
 * @param department with everything below it; null for all
 * @param role a single column; null for all
 * @param person part of a name; only what these people have is shown
 * @param onlyGaps only what lacks somebody
 */
public record MatrixFilter(boolean byChannel, DepartmentId department, RoleCode role, String person, boolean onlyGaps)
        implements Serializable {

    /** Everything, by department. */
    public static final MatrixFilter ALL = new MatrixFilter(false, null, null, null, false);
}
