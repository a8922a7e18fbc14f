package org.leitplanke.identity;

/**
 * Kinds of data about people that somebody may come to see; the rows of the table "who sees what" that the works
 * agreement refers to. Consents and key figures join with the features that keep them.
 */
public enum PersonalData {
    /** Name, department, site, whether external or temporary; who leads, who owns a guideline, who holds an office such as compliance. */
    MASTER_DATA,
    /** Personnel number, e-mail address, first and last day. */
    EMPLOYMENT,
    /** What has to be learned, in time or late, valid until when, proof. */
    TRAINING_STATUS,
    /** Score, answers, attempts, duration: nobody's business but the learner's. */
    TRAINING_RESULT,
    /** Which version of a guideline was taken note of, and when. */
    ACKNOWLEDGEMENT,
    /** Roles, their terms and state, deputies, and the address at which their holders are reached; open in house. */
    ROLE_ASSIGNMENT,
    /** That there is a request, of which kind, and how far it got. */
    REQUEST_STATE,
    /** Text, picture, people shown, questions, decisions with their reasons. */
    REQUEST_CONTENT,
    /** Title and link of what was published; everybody outside sees them as well. */
    PUBLICATION,
    /** Who wrote, submitted, released or returned a version of a guideline; who changed last what several may change. */
    AUTHORSHIP,
    /** Login name, access roles, whether the account is open. */
    ACCESS_ROLES,
    /** Entries of the audit trail. */
    AUDIT_ENTRIES,
    /** That deadlines rest, and on which days; never why. */
    ABSENCE,
    /** Figures about groups of at least five people. */
    GROUP_FIGURES
}
