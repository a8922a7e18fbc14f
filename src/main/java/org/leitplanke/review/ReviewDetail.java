package org.leitplanke.review;

import java.io.Serializable;
import java.util.List;

/**
 * A review with one page of its lines.
 *
 * @param lines those the person acting may answer first, then by name
 * @param mayRepeat whether what nobody answered can be asked again
 * @param mayClose whether it can be closed before its deadline
 */
public record ReviewDetail(ReviewRow row, List<ReviewedLine> lines, boolean mayRepeat, boolean mayClose)
        implements Serializable {}
