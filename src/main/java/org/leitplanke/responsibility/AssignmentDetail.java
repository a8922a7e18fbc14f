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
        boolean moved)
        implements Serializable {

    public boolean isOver() {
        return state.isOver();
    }
}
