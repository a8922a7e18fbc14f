package org.leitplanke.approval;

import java.util.Set;

/** The kinds of request this version knows; deadlines and names stand in the catalogue under the code. */
public enum ApprovalType {
    POST("A1"),
    POST_WITH_PERSON("A2");

    private final String code;

    ApprovalType(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** A person recognisable, or anything about a person, makes it a request with a person. */
    static ApprovalType of(Triage triage, Set<Post.Shown> people) {
        return triage.person() || !people.isEmpty() ? POST_WITH_PERSON : POST;
    }
}
