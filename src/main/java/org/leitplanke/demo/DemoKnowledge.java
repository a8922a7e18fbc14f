package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leitplanke.guideline.Acknowledging;
import org.leitplanke.guideline.CoDetermination;
import org.leitplanke.guideline.Draft;
import org.leitplanke.guideline.GuidelineDrafting;
import org.leitplanke.guideline.GuidelineId;
import org.leitplanke.guideline.GuidelineQueries;
import org.leitplanke.guideline.GuidelineReview;
import org.leitplanke.guideline.GuidelineWorkQueries;
import org.leitplanke.guideline.StarterGuidelines;
import org.leitplanke.guideline.VersionId;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.Language;
import org.leitplanke.training.Learning;
import org.leitplanke.training.StarterModule;

/** One guideline in force, trainings passed, notes taken: what people of the play already know. */
@ApplicationScoped
class DemoKnowledge {

    private static final int RELEASED = 190;
    private static final String BASICS = "T01";
    private static final String PRIVACY = "T02";
    private static final String HR = "T03";
    private static final String SERVICE = "T05";
    private static final String MARKETING = "T06";
    private static final String LEADERSHIP = "T07";
    private static final String COMPLIANCE = "T08";
    private static final List<String> ROLE_HOLDERS_HR =
            List.of("Jonas Behrens", "Nadine Roth", "Paul Sander", "Sofia Lindner");

    @Inject
    Cast cast;

    @Inject
    StarterGuidelines patterns;

    @Inject
    GuidelineDrafting drafting;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    GuidelineReview review;

    @Inject
    GuidelineQueries guidelines;

    @Inject
    Acknowledging acknowledging;

    @Inject
    Learning learning;

    void gather() {
        var privacyRules = releaseFirstGuideline();
        var readers = new HashSet<String>();
        marketing().forEach(name -> {
            passAll(name, 150, BASICS, PRIVACY, MARKETING);
            readers.add(name);
        });
        // Valid for twelve months and lapsed beyond the grace of fourteen days: the portal shows what follows.
        pass("Tim Kurz", PRIVACY, 400);
        passAll("Tim Kurz", 150, BASICS, MARKETING);
        ROLE_HOLDERS_HR.forEach(name -> {
            passAll(name, 120, BASICS, PRIVACY, HR);
            readers.add(name);
        });
        List.of("Nadine Roth", "Sofia Lindner").forEach(name -> pass(name, SERVICE, 115));
        cast.some("MKT", 5, Set.of("Tobias Lang", "Ines Hahn", "Tim Kurz")).forEach(name -> pass(name, SERVICE, 115));
        passAll("Eva Brandt", 60, BASICS, HR);
        pass("Miriam Fuchs", BASICS, 60);
        List.of("Mira Okafor", "Clara Weiss").forEach(name -> {
            passAll(name, 110, BASICS, PRIVACY, COMPLIANCE);
            readers.add(name);
        });
        List.of("Katharina Wendt", "Tobias Lang", "Jonas Behrens").forEach(name -> pass(name, LEADERSHIP, 100));
        List.of("Thomas Reinke", "Ali Demir", "Petra Jansen").forEach(name -> {
            passAll(name, 90, BASICS, PRIVACY, SERVICE);
            readers.add(name);
        });
        basicsFor("KS-H", 12);
        basicsFor("KS-L", 8);
        basicsFor("IT", 6);
        basicsFor("PRD", 8);
        basicsFor("PROD", 10);
        readers.add("Tim Kurz");
        readers.forEach(name -> takeNote(name, privacyRules));
    }

    /** Those in marketing and public relations who are a good example. */
    List<String> marketing() {
        var names = new java.util.ArrayList<>(cast.some("MKT", 10, Set.of("Tim Kurz")));
        for (var named : List.of("Tobias Lang", "Ines Hahn")) {
            if (!names.contains(named)) {
                names.add(named);
            }
        }
        names.addAll(cast.some("PR", 6, Set.of()));
        return names;
    }

    private GuidelineId releaseFirstGuideline() {
        var id = cast.as("Tobias Lang", RELEASED + 20, () -> patterns.takeOver("G03"), PortalRole.SOCIAL_MEDIA_LEAD);
        cast.as(
                "Tobias Lang",
                RELEASED + 15,
                () -> {
                    var open = work.openVersion(id).orElseThrow();
                    drafting.submit(new VersionId(open.version()), open.revision(), settled(open.draft()));
                    return open;
                },
                PortalRole.SOCIAL_MEDIA_LEAD);
        cast.as(
                "Mira Okafor",
                RELEASED,
                () -> {
                    var open = work.openVersion(id).orElseThrow();
                    review.release(new VersionId(open.version()), open.round(), open.fingerprint());
                    return open;
                },
                PortalRole.COMPLIANCE_OFFICER);
        return id;
    }

    /** Binds on the day of its release, with the works council informed. */
    private Draft settled(Draft draft) {
        var day = cast.day(-RELEASED);
        return new Draft(
                draft.texts(),
                draft.changeKind(),
                new CoDetermination(CoDetermination.State.INFORMED, null, day.minusDays(10)),
                draft.audience(),
                draft.dueDays(),
                draft.minutes(),
                day,
                day.plusMonths(18));
    }

    private void takeNote(String name, GuidelineId id) {
        cast.as(name, 80, () -> {
            var text = guidelines.text(id, Language.DE);
            return acknowledging.acknowledge(new VersionId(text.version()), text.fingerprint(), Language.DE);
        });
    }

    private void basicsFor(String department, int howMany) {
        cast.some(department, howMany, Set.of("Lena Vogt", "Ali Demir", "Petra Jansen"))
                .forEach(name -> pass(name, BASICS, 45));
    }

    private void passAll(String name, int daysAgo, String... modules) {
        for (var module : modules) {
            pass(name, module, daysAgo);
        }
    }

    /** Answers every question right, as asked. */
    private void pass(String name, String module, int daysAgo) {
        var right = new java.util.HashMap<String, Set<String>>();
        StarterModule.find(module, Language.DE)
                .orElseThrow()
                .questions()
                .forEach(question -> right.put(
                        question.code(),
                        question.right().stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet())));
        cast.as(name, daysAgo, () -> {
            var attempt = learning.start(module);
            for (var step = learning.current(attempt); step.isOpen(); step = learning.current(attempt)) {
                learning.answer(
                        attempt,
                        step.question().code(),
                        right.get(step.question().code()));
            }
            return attempt;
        });
    }
}
