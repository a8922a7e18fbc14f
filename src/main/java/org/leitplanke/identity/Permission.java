package org.leitplanke.identity;

/**
 * The operations people may be allowed to do, one for each in {@code access-matrix.csv}. Relations such as own
 * department, four eyes or effective role are checked by the object itself.
 */
public enum Permission {
    /** See what I have to do, and what holds for me. */
    TASKS_SEE,
    /** See who sees what about oneself. */
    SIGHT_SEE,
    /** Have what one typed and has not saved kept for oneself. */
    DRAFT_KEEP,
    /** See departments and who leads them. */
    ORGANISATION_SEE,
    /** Preview and apply an import of departments and people; keep sites. */
    ORGANISATION_IMPORT,
    /** Keep departments and people by hand: type, parent, head, further departments, kind of employment. */
    ORGANISATION_KEEP,
    /** Let deadlines rest while somebody is away; one's own, or those of the own department. */
    ABSENCE_KEEP,
    /** Change who leads a department, merge and split departments. */
    ORGANISATION_REORGANISE,
    /** Hand out accounts and access roles. */
    ACCOUNT_MANAGE,
    /** Read guidelines in force. */
    GUIDELINE_READ,
    /** Write drafts and send them to review. */
    GUIDELINE_DRAFT,
    /** Read drafts and earlier versions. */
    GUIDELINE_REVIEW,
    /** Release or return a version; never one's own. */
    GUIDELINE_APPROVE,
    /** Take note of a guideline; only for oneself. */
    GUIDELINE_ACKNOWLEDGE,
    /** Learn, take quizzes; only for oneself. */
    TRAINING_LEARN,
    /** See answers and result of a quiz; only one's own. */
    TRAINING_RESULT_SEE,
    /** Bring training modules into use. */
    TRAINING_RELEASE,
    /** See who is responsible for what. */
    RESPONSIBILITY_SEE,
    /** Accept, refuse or give up one's own role; name one's own deputy. */
    RESPONSIBILITY_OWN,
    /** Assign and end roles in the own department, or propose company-wide ones. */
    RESPONSIBILITY_ASSIGN,
    /** Name a deputy for somebody's role in the own department. */
    RESPONSIBILITY_DEPUTISE,
    /** Hand over what people of the own department leave behind who leave or move. */
    MATTERS_HAND_OVER,
    /** Confirm company-wide roles. */
    RESPONSIBILITY_CONFIRM,
    /** Allow for a while what does not go together; never as proposer or for oneself. */
    RESPONSIBILITY_EXEMPT,
    /** Draft and propose what a role asks for, and see beforehand whom that touches. */
    ROLE_DRAFT,
    /** Confirm a proposed version of a role, or give it back; never one's own. */
    ROLE_CONFIRM,
    /** See a department's page with its gaps. */
    DEPARTMENT_PAGE_SEE,
    /** See what is not looked after in the whole company. */
    GAPS_SEE,
    /** See the register of channels. */
    CHANNEL_SEE,
    /** Enter and change channels. */
    CHANNEL_REGISTER,
    /** Ask for approval, answer questions, fulfil conditions: own requests. */
    APPROVAL_REQUEST,
    /** Publish what was approved, and prove it; only as effective holder of the author role on that channel. */
    APPROVAL_PUBLISH,
    /** See a request with its history; own, or as one who decides, has decided or publishes it. */
    APPROVAL_SEE,
    /** Decide a step; only as effective holder of its role, never on one's own matter. */
    APPROVAL_DECIDE,
    /** See readiness of the company. */
    READINESS_SEE,
    /** Read and check the audit trail. */
    AUDIT_READ
}
