package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_EXEMPT;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;

/** Which roles are held beside each other although they do not go together, and for how much longer. */
@UseCase
public class ExemptionQueries {

    /** Exceptions that are over are shown for so many days. */
    private static final int DAYS_SHOWN = 365;

    @Inject
    Assignments assignments;

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    /**
     * An exception in the list.
     *
     * @param besides the roles it does not go with
     * @param days how many are left, the last one included
     * @param mayDecide whether the reader's yes or no is still missing
     */
    public record Row(
            String id,
            String assignment,
            String personName,
            String roleName,
            String besides,
            String reason,
            String proposedBy,
            LocalDate until,
            ExemptionState state,
            Tone tone,
            long days,
            boolean leadSaidYes,
            boolean complianceSaidYes,
            String remark,
            boolean mayDecide)
            implements Serializable {}

    /** Those to be decided first, then those in force, then those of the last year. */
    @Requires(RESPONSIBILITY_EXEMPT)
    public List<Row> exemptions() {
        var all = assignments.exemptions();
        if (all.isEmpty()) {
            return List.of();
        }
        var entries = reader.assignments("a.id IN (SELECT x.assignment_id FROM role_exemption x)").stream()
                .collect(Collectors.toMap(AssignmentEntry::id, entry -> entry));
        var names = organisation.names(
                all.stream().map(Exemption::proposedBy).distinct().toList());
        var held = reader.openOf(
                entries.values().stream().map(AssignmentEntry::person).toList());
        var incompatible = catalogue.incompatible();
        return all.stream()
                .filter(one -> entries.get(one.assignment())
                        .today()
                        .minusDays(DAYS_SHOWN)
                        .isBefore(one.until()))
                .map(one -> {
                    var entry = entries.get(one.assignment());
                    var others = held.getOrDefault(entry.person(), List.of()).stream()
                            .map(AssignmentEntry::role)
                            .filter(incompatible.getOrDefault(entry.role(), Set.of())::contains)
                            .collect(Collectors.toSet());
                    return row(one, entry, others, names.getOrDefault(one.proposedBy(), ""));
                })
                .sorted(Comparator.comparing(Row::state).thenComparing(Row::until))
                .toList();
    }

    private Row row(Exemption one, AssignmentEntry entry, Set<RoleCode> besides, String proposer) {
        var roles = catalogue.byCode(actor.get().language());
        var state = one.stateOn(entry.today());
        return new Row(
                one.id(),
                entry.id(),
                entry.personName(),
                roles.get(entry.role()).name(),
                besides.stream().map(other -> roles.get(other).name()).sorted().collect(Collectors.joining(", ")),
                one.reason(),
                proposer,
                one.until(),
                state,
                state.tone(),
                ChronoUnit.DAYS.between(entry.today(), one.until()) + 1,
                one.isApprovedByLead(),
                one.isApprovedByCompliance(),
                one.remark(),
                state == ExemptionState.PROPOSED && !entry.effect().state().isOver() && maySay(one, entry.person()));
    }

    private boolean maySay(Exemption one, PersonId concerned) {
        var me = actor.get();
        var asked = me.has(PortalRole.SOCIAL_MEDIA_LEAD) && !one.isApprovedByLead()
                || me.has(PortalRole.COMPLIANCE_OFFICER) && !one.isApprovedByCompliance();
        return asked && !me.is(concerned) && !me.is(one.proposedBy()) && !one.wasApprovedBy(me.person());
    }
}
