package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.STRANGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leitplanke.approval.QueueQueries;
import org.leitplanke.audit.AuditFilter;
import org.leitplanke.platform.Language;

/** Start pages, readiness and the audit trail. */
@ApplicationScoped
class HomeProbes implements Probes {

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        return List.of(
                Probe.of("MyDay.workload").when(OWN, world.eva()),
                Probe.of("MyDay.cards").when(OWN, world.eva()),
                Probe.of("SightQueries.mine").when(OWN, world.eva()),
                Probe.of("AccessHolders.names").when(OWN, world.eva()),
                aboutOneself("ResponsibilityAtHome.tasksOf", world),
                aboutOneself("AssignmentTasks.tasksOf", world),
                aboutOneself("ResponsibilityAtHome.cardsFor", world),
                Probe.of("ResponsibilityAtHome.order").when(ALL, anybody),
                aboutOneself("ApprovalTasks.tasksOf", world),
                aboutOneself("ApprovalHome.cardsFor", world),
                Probe.of("ApprovalHome.order").when(ALL, anybody),
                Probe.of("QueueQueries.count").when(OWN, world.eva(), QueueQueries.Filter.NONE),
                aboutOneself("EffectQueries.missingFor", world),
                Probe.of("EffectQueries.wantedFrom")
                        .when(OWN, world.eva(), world.eva())
                        .when(OWN_DEPARTMENT, world.head(), world.eva())
                        .when(STRANGER, anybody, world.eva()),
                Probe.of("ReadinessQueries.company").when(ALL, anybody),
                Probe.of("ApprovalQueries.punctuality").when(ALL, anybody),
                Probe.of("AuditSearch.entries").when(ALL, anybody, AuditFilter.NONE, 0, 5),
                Probe.of("AuditSearch.count").when(ALL, anybody, AuditFilter.NONE),
                Probe.of("AuditSearch.kinds").when(ALL, anybody),
                Probe.of("AuditSearch.names").when(ALL, anybody, List.of(world.eva())),
                Probe.of("AuditSearch.lastCheck").when(ALL, anybody),
                Probe.of("AuditSearch.check").changing().when(ALL, anybody));
    }

    private static Probe aboutOneself(String door, World world) {
        return Probe.of(door)
                .when(OWN, world.eva(), world.eva(), Language.DE)
                .when(OWN_DEPARTMENT, world.head(), world.eva(), Language.DE)
                .when(STRANGER, world.stranger(), world.eva(), Language.DE);
    }
}
