/**
 * The yearly review of assignments: a head looks at every responsibility of her department and says keep, change or end.
 *
 * <p>Nobody reviews herself: her own assignments go to the next head above, and to the social media lead where there is
 * none. What nobody answers by the end of the deadline is kept, suspended or ended, as the review said when it began; that
 * follows from dates, no job decides it. Answers can be corrected until then.
 */
package org.leitplanke.review;
