package org.leitplanke.guideline;

import org.leitplanke.platform.Refusal;

/** Who wrote or submitted a version neither releases nor returns it (four eyes). */
public final class AuthorMayNotApprove extends Refusal {

    AuthorMayNotApprove() {
        super("guideline.authorMayNotApprove");
    }
}
