package org.leitplanke.approval;

import org.leitplanke.platform.PersonId;

/** Recognises what the same person has already brought about with the same click, so that it counts once. */
final class SecondClick {

    private SecondClick() {}

    /** She has sent it on its way, with exactly this text. */
    static boolean onSubmit(ApprovalRequest request, PersonId by, Post post) {
        return by.equals(request.requester())
                && request.state() != RequestState.DRAFT
                && request.state() != RequestState.WITHDRAWN
                && post.fingerprint().equals(request.fingerprint());
    }

    static boolean onWithdraw(ApprovalRequest request, PersonId by) {
        return by.equals(request.requester()) && request.state() == RequestState.WITHDRAWN;
    }

    /** She has proven the publication, with this link. */
    static boolean onPublish(ApprovalRequest request, PersonId by, String link) {
        return request.state() == RequestState.PUBLISHED
                && request.publication().isProvenBy(by, link);
    }
}
