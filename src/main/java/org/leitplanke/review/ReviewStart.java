package org.leitplanke.review;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;

/**
 * What a review of a department would be about.
 *
 * @param assignments how many people hold there
 * @param deadline proposed
 * @param running the review that is running; null when there is none
 * @param lastDeadline when the last one was over; null when there was none
 * @param mayStart whether the person acting may start one
 */
public record ReviewStart(
        DepartmentId department,
        String departmentName,
        int assignments,
        LocalDate deadline,
        String running,
        LocalDate lastDeadline,
        boolean mayStart)
        implements Serializable {}
