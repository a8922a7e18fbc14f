package org.leitplanke.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An assignment in a review.
 *
 * @param placeName empty for the whole department
 * @param reviewer who is expected to answer; null when it is the social media lead
 * @param mayAnswer whether the person acting may
 * @param outcome null until the review is closed
 */
public record ReviewedLine(
        String id,
        String assignment,
        String personName,
        String roleName,
        String placeName,
        String departmentName,
        LocalDate from,
        LocalDate until,
        Answer answer,
        String remark,
        String answeredBy,
        String reviewer,
        boolean mayAnswer,
        Outcome outcome)
        implements Serializable {}
