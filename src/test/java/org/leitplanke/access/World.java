package org.leitplanke.access;

import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;

/**
 * The people and departments of the walk: a department with one above, one below and a foreign one.
 *
 * @param boss leads the department at the top
 * @param head leads the department, and so the one below; works in it
 * @param eva works in the department
 * @param nora works below it
 * @param otto works in the foreign department
 * @param stranger works in the foreign department and has nothing to do with anything
 */
record World(
        DepartmentId top,
        DepartmentId department,
        DepartmentId below,
        DepartmentId other,
        PersonId boss,
        PersonId head,
        PersonId eva,
        PersonId nora,
        PersonId otto,
        PersonId stranger,
        LocalDate today) {

    /** An id that nothing has. */
    static final String NOTHING = "00000000-0000-0000-0000-00000000dead";
}
