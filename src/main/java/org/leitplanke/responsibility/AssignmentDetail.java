package org.leitplanke.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/**
 * One assignment, for the person herself, her head, and everybody who wants to know.
 *
 * @param missing conditions not fulfilled; empty for readers who may not know
 * @param lapsing titles of conditions in their days of grace; empty likewise
 * @param open what she still has to say or wait for
 * @param standIns who stands in today
 * @param mayWithdraw whether it has been reserved for so long that the reader may take it back (BR-18)
 * @param remark why it was taken back; null when it was not, and for readers who may not know
 * @param exempted null when it needs no exception, and for readers who may not know
 */
public record AssignmentDetail(
        String id,
        RoleRow role,
        String placeName,
        DepartmentId department,
        PersonId person,
        String personName,
        Effect.State state,
        LocalDate from,
        LocalDate until,
        List<MissingRow> missing,
        List<String> lapsing,
        List<Words> open,
        List<String> standIns,
        boolean mine,
        boolean toAccept,
        boolean mayDecide,
        boolean mayConfirm,
        boolean moved,
        boolean mayConsent,
        boolean mayWithdraw,
        String remark,
        Exempted exempted)
        implements Serializable {

    /**
     * That the role is, or shall be, held beside one that it does not go with.
     *
     * @param remark why it was refused, or null
     */
    public record Exempted(ExemptionState state, LocalDate until, String reason, String remark)
            implements Serializable {}

    public boolean isOver() {
        return state.isOver();
    }

    /** Whether it is suspended because nobody confirmed it in a review. */
    public boolean unconfirmed() {
        return open.stream().anyMatch(words -> words.key().endsWith("." + Effect.Lack.REVIEW));
    }
}
