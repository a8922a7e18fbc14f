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

    /** She has ruled so, on this text and with these conditions. */
    static boolean onDecide(ApprovalStep step, PersonId by, String seen, Ruling ruling) {
        var set = step.conditions().stream().map(ApprovalCondition::wording).toList();
        var meant = ruling.conditions().stream()
                .map(demanded -> stripped(demanded.wording()))
                .toList();
        return set.equals(meant) && step.decisions().stream().anyMatch(decision -> decision.says(by, seen, ruling));
    }

    /** She has proven the publication, with this link. */
    static boolean onPublish(ApprovalRequest request, PersonId by, String link) {
        return request.state() == RequestState.PUBLISHED
                && request.publication().isProvenBy(by, link);
    }

    /** What was not filled in yet is refused later, with a sentence at its field. */
    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
