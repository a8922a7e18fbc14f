package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.DEPUTY;
import static org.leitplanke.identity.Relation.EFFECTIVE_HOLDER;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.STRANGER;
import static org.leitplanke.identity.Relation.TOOK_PART;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.leitplanke.approval.Post;
import org.leitplanke.approval.QueueQueries;
import org.leitplanke.approval.Triage;

/** Requests: asking, deciding, publishing, and who sees them. */
@ApplicationScoped
class ApprovalProbes implements Probes {

    private static final Triage HARMLESS = new Triage(false, false, false, false, false, false);
    private static final String LINK = "https://example.org/rundgang";

    @Inject
    Requests requests;

    @Override
    public List<Probe> in(World world) {
        requests.open();
        var lena = requests.lena();
        var nadine = requests.nadine();
        var open = requests.submitted();
        var asked = requests.asked();
        var withCondition = requests.withCondition();
        var condition = requests.conditionOf(withCondition);
        var fulfilled = requests.fulfilled();
        var approved = requests.approved();
        var decidedByRia = requests.decidedByRia();
        var post = requests.post();
        var empty = Post.empty().fingerprint();
        return List.of(
                Probe.of("RequestWriting.draft(Triage)").changing().when(OWN, lena, HARMLESS),
                Probe.of("RequestWriting.draft(String,Triage)")
                        .changing()
                        .hiddenFrom(STRANGER)
                        .when(OWN, lena, UUID.randomUUID().toString(), HARMLESS)
                        .when(STRANGER, world.stranger(), requests.draft(), HARMLESS),
                mine("RequestWriting.save", requests.draft(), empty, post),
                mine("RequestWriting.submit", requests.draft(), empty, post),
                Probe.of("RequestWriting.lastChange")
                        .hiddenFrom(EFFECTIVE_HOLDER, OWN_DEPARTMENT, STRANGER)
                        .when(OWN, lena, open)
                        .when(EFFECTIVE_HOLDER, nadine, open)
                        .when(OWN_DEPARTMENT, requests.head(), open)
                        .when(STRANGER, requests.outsider(), open)
                        .when(NOT_EXISTING, lena, World.NOTHING),
                mine("RequestWriting.answer", asked, "So ist es gemeint.", post),
                mine("RequestWriting.withdraw", open),
                mine("RequestWriting.fulfil", withCondition, condition, "Erledigt."),
                Probe.of("Publication.prove")
                        .changing()
                        .when(EFFECTIVE_HOLDER, requests.author(), approved, LINK)
                        .when(DEPUTY, requests.authorsDeputy(), approved, LINK)
                        .when(OWN, lena, approved, LINK)
                        .when(STRANGER, world.stranger(), approved, LINK)
                        .when(NOT_EXISTING, requests.author(), World.NOTHING, LINK),
                deciding(
                                "RequestReview.decide",
                                world,
                                open,
                                requests.step(open),
                                requests.seen(open),
                                requests.ruling(open))
                        .when(TOOK_PART, requests.ria(), requests.secondDecisionOn(decidedByRia)),
                deciding("RequestReview.ask", world, open, requests.step(open), requests.seen(open), "Wirklich?"),
                deciding("RequestReview.sendBack", world, fulfilled, requests.conditionOf(fulfilled), "Bitte genauer."),
                Probe.of("ApprovalQueries.detail")
                        .hiddenFrom(OWN_DEPARTMENT, STRANGER)
                        .when(OWN, lena, open)
                        .when(EFFECTIVE_HOLDER, nadine, open)
                        .when(EFFECTIVE_HOLDER, requests.author(), approved)
                        .when(DEPUTY, requests.nadinesDeputy(), open)
                        .when(DEPUTY, requests.authorsDeputy(), approved)
                        .when(TOOK_PART, requests.ria(), decidedByRia)
                        .when(OWN_DEPARTMENT, requests.head(), open)
                        .when(STRANGER, world.stranger(), open)
                        .when(NOT_EXISTING, lena, World.NOTHING),
                Probe.of("ApprovalQueries.mine").when(OWN, lena, 0),
                Probe.of("ApprovalQueries.mineTotal").when(OWN, lena),
                Probe.of("QueueQueries.page").when(ALL, nadine, QueueQueries.Filter.NONE, 0),
                Probe.of("CatalogueQueries.questions").when(ALL, lena),
                Probe.of("CatalogueQueries.hours").when(ALL, lena, HARMLESS),
                Probe.of("CatalogueQueries.demands").when(ALL, nadine),
                Probe.of("CatalogueQueries.reasons").when(ALL, nadine));
    }

    /** Only the requester; to everybody else the request does not exist at this door. */
    private Probe mine(String door, Object... arguments) {
        return Probe.of(door)
                .changing()
                .hiddenFrom(EFFECTIVE_HOLDER, OWN_DEPARTMENT, STRANGER)
                .when(OWN, requests.lena(), arguments)
                .when(EFFECTIVE_HOLDER, requests.nadine(), arguments)
                .when(OWN_DEPARTMENT, requests.head(), arguments)
                .when(STRANGER, requests.outsider(), arguments)
                .when(NOT_EXISTING, requests.lena(), nothing(arguments));
    }

    private Probe deciding(String door, World world, Object... arguments) {
        return Probe.of(door)
                .changing()
                .when(EFFECTIVE_HOLDER, requests.nadine(), arguments)
                .when(DEPUTY, requests.nadinesDeputy(), arguments)
                .when(OWN, requests.lena(), arguments)
                .when(OWN_DEPARTMENT, requests.head(), arguments)
                .when(STRANGER, world.stranger(), arguments)
                .when(NOT_EXISTING, requests.nadine(), nothing(arguments));
    }

    private static Object[] nothing(Object... arguments) {
        var nothing = arguments.clone();
        nothing[0] = World.NOTHING;
        return nothing;
    }
}
