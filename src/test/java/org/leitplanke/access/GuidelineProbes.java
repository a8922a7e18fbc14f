package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.AUTHORED;
import static org.leitplanke.identity.Relation.NOT_AUTHORED;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.leitplanke.guideline.CoDetermination;
import org.leitplanke.guideline.DraftDetail;
import org.leitplanke.guideline.GuidelineDrafting;
import org.leitplanke.guideline.GuidelineId;
import org.leitplanke.guideline.GuidelineQueries;
import org.leitplanke.guideline.GuidelineWorkQueries;
import org.leitplanke.guideline.PublishedGuidelines;
import org.leitplanke.guideline.StarterGuidelines;
import org.leitplanke.guideline.VersionId;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.Language;

/** Reading, writing, deciding about and taking note of guidelines. */
@ApplicationScoped
class GuidelineProbes implements Probes {

    private static final GuidelineId NO_GUIDELINE = new GuidelineId(World.NOTHING);
    private static final VersionId NO_VERSION = new VersionId(World.NOTHING);

    @Inject
    PublishedGuidelines guidelines;

    @Inject
    GuidelineDrafting drafting;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    GuidelineQueries queries;

    @Inject
    StarterGuidelines starter;

    @Inject
    CurrentActor actor;

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var author = guidelines.author();
        var other = guidelines.releaser();
        var content = guidelines.draftFor(world.department(), world.today());
        var inForce = guidelines.inForceFor(world.department());
        var text = actor.acting(
                Actor.of(world.eva(), PortalRole.EMPLOYEE), () -> queries.newestText(inForce, Language.DE));
        var inReview =
                open(guidelines.submitted("W" + UUID.randomUUID().toString().substring(0, 12), content));
        var drafted = open(guidelines.asLead(() -> drafting.start(content)));
        var waiting = new VersionId(inReview.version());
        var draft = new VersionId(drafted.version());
        var pattern =
                guidelines.asLead(() -> starter.offered(Language.DE)).get(0).code();
        var settled = new CoDetermination(CoDetermination.State.NOT_AFFECTED, "Rundgang", null);
        return List.of(
                Probe.of("GuidelineQueries.mine").when(OWN, world.eva(), Language.DE),
                reading("GuidelineQueries.text", world, inForce),
                reading("GuidelineQueries.newestText", world, inForce),
                Probe.of("Acknowledging.acknowledge")
                        .changing()
                        .when(OWN, world.eva(), new VersionId(text.version()), text.fingerprint(), Language.DE)
                        .when(NOT_EXISTING, world.eva(), NO_VERSION, text.fingerprint(), Language.DE),
                Probe.of("GuidelineDrafting.start").changing().when(ALL, author, content),
                Probe.of("GuidelineDrafting.startAndSubmit").changing().when(ALL, author, content),
                Probe.of("GuidelineDrafting.startNext")
                        .changing()
                        .when(ALL, author, inForce)
                        .when(NOT_EXISTING, author, NO_GUIDELINE),
                Probe.of("GuidelineDrafting.save")
                        .changing()
                        .when(ALL, author, draft, drafted.revision(), content)
                        .when(NOT_EXISTING, author, NO_VERSION, 0L, content),
                Probe.of("GuidelineDrafting.submit")
                        .changing()
                        .when(ALL, author, draft, drafted.revision(), content)
                        .when(NOT_EXISTING, author, NO_VERSION, 0L, content),
                Probe.of("GuidelineDrafting.lastChange")
                        .when(ALL, author, draft)
                        .when(NOT_EXISTING, author, NO_VERSION),
                Probe.of("GuidelineDrafting.takeBack")
                        .changing()
                        .when(ALL, author, waiting)
                        .when(NOT_EXISTING, author, NO_VERSION),
                Probe.of("GuidelineDrafting.discard")
                        .changing()
                        .when(ALL, author, draft, "Rundgang")
                        .when(NOT_EXISTING, author, NO_VERSION, "Rundgang"),
                Probe.of("GuidelineReview.recordCoDetermination")
                        .changing()
                        .when(ALL, author, waiting, settled)
                        .when(NOT_EXISTING, author, NO_VERSION, settled),
                Probe.of("GuidelineReview.release")
                        .changing()
                        .when(NOT_AUTHORED, other, waiting, inReview.round(), inReview.fingerprint())
                        .when(AUTHORED, author, waiting, inReview.round(), inReview.fingerprint())
                        .when(NOT_EXISTING, other, NO_VERSION, 1, inReview.fingerprint()),
                Probe.of("GuidelineReview.giveBack")
                        .changing()
                        .when(NOT_AUTHORED, other, waiting, inReview.round(), inReview.fingerprint(), "Rundgang")
                        .when(AUTHORED, author, waiting, inReview.round(), inReview.fingerprint(), "Rundgang")
                        .when(NOT_EXISTING, other, NO_VERSION, 1, inReview.fingerprint(), "Rundgang"),
                Probe.of("GuidelineReview.withdrawFromForce")
                        .changing()
                        .when(NOT_AUTHORED, other, inForce, "Rundgang")
                        .when(AUTHORED, author, inForce, "Rundgang")
                        .when(NOT_EXISTING, other, NO_GUIDELINE, "Rundgang"),
                Probe.of("GuidelineWorkQueries.open").when(ALL, anybody),
                Probe.of("GuidelineWorkQueries.waitingFor").when(ALL, anybody, anybody),
                Probe.of("GuidelineWorkQueries.openVersion")
                        .when(ALL, anybody, inForce)
                        .when(NOT_EXISTING, anybody, NO_GUIDELINE),
                Probe.of("GuidelineWorkQueries.toEdit")
                        .when(ALL, author, inForce)
                        .when(NOT_EXISTING, author, NO_GUIDELINE),
                Probe.of("GuidelineWorkQueries.version")
                        .when(ALL, anybody, waiting)
                        .when(NOT_EXISTING, anybody, NO_VERSION),
                Probe.of("GuidelineWorkQueries.history")
                        .when(ALL, anybody, inForce)
                        .when(NOT_EXISTING, anybody, NO_GUIDELINE),
                Probe.of("ReachQueries.peopleReachedBy")
                        .when(ALL, anybody, waiting)
                        .when(NOT_EXISTING, anybody, NO_VERSION),
                Probe.of("ReachQueries.standings").when(ALL, anybody),
                Probe.of("StarterGuidelines.offered").when(ALL, author, Language.DE),
                Probe.of("StarterGuidelines.takeOver")
                        .changing()
                        .when(ALL, author, pattern)
                        .when(NOT_EXISTING, author, "G99"));
    }

    private static Probe reading(String door, World world, GuidelineId guideline) {
        return Probe.of(door)
                .when(ALL, world.stranger(), guideline, Language.DE)
                .when(NOT_EXISTING, world.stranger(), NO_GUIDELINE, Language.DE);
    }

    private DraftDetail open(GuidelineId guideline) {
        return guidelines.asLead(() -> work.openVersion(guideline)).orElseThrow();
    }
}
