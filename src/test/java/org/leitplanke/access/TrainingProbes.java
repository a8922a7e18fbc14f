package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.STRANGER;
import static org.leitplanke.identity.Relation.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.leitplanke.approval.Newsroom;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.training.Learning;
import org.leitplanke.training.LearningFixture;
import org.leitplanke.training.QuizStep;
import org.leitplanke.training.StarterModule;
import org.leitplanke.training.TrainingQueries;

/** Learning, its results, and the release of modules. */
@ApplicationScoped
class TrainingProbes implements Probes {

    @Inject
    LearningFixture learners;

    @Inject
    Learning learning;

    @Inject
    TrainingQueries training;

    @Inject
    PortalClock clock;

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var eva = world.eva();
        var attempt = learners.as(eva, () -> learning.start("T01"));
        var question = asked(eva, attempt).code();
        var option = java.util.Set.of(asked(eva, attempt).choices().get(0).id());
        var below = learners.as(world.nora(), () -> learning.start("T01"));
        learners.passed(eva, "T07");
        var certificate = learners.as(eva, () -> training.mine(Language.DE)).stream()
                .map(row -> row.certificate())
                .filter(id -> id != null)
                .findFirst()
                .orElseThrow();
        clock.at(
                Newsroom.TUESDAY.minus(Duration.ofDays(60)),
                () -> learners.as(world.otto(), () -> learning.start("T01")));
        return List.of(
                Probe.of("TrainingQueries.mine").when(OWN, eva, Language.DE),
                Probe.of("TrainingQueries.module")
                        .when(OWN, eva, "T01", Language.DE)
                        .when(NOT_EXISTING, eva, "T99", Language.DE),
                Probe.of("TrainingQueries.lesson")
                        .when(OWN, eva, "T01", 1, Language.DE)
                        .when(NOT_EXISTING, eva, "T01", 99, Language.DE),
                Probe.of("TrainingQueries.modulesLinkedTo").when(ALL, anybody, "G01"),
                Probe.of("TrainingQueries.titles").when(ALL, anybody, Language.DE),
                Probe.of("Learning.finishLesson")
                        .changing()
                        .when(OWN, eva, "T02", 1)
                        .when(NOT_EXISTING, eva, "T02", 99),
                Probe.of("Learning.start").changing().when(OWN, eva, "T02").when(NOT_EXISTING, eva, "T99"),
                own("Learning.current", world, attempt),
                own("Learning.answer", world, attempt, question, option).changing(),
                Probe.of("TrainingRecords.result")
                        .hiddenFrom(STRANGER)
                        .when(OWN, eva, attempt)
                        .when(OWN_DEPARTMENT, world.head(), attempt)
                        .when(SUB_DEPARTMENT, world.head(), below)
                        .when(STRANGER, anybody, attempt)
                        .when(NOT_EXISTING, eva, World.NOTHING),
                own("TrainingRecords.certificate", world, certificate),
                Probe.of("ModuleRelease.release").changing().when(ALL, anybody, next(Language.DE), next(Language.EN)),
                Probe.of("QuizRetention.forgetOldAttempts").changing().when(ALL, anybody));
    }

    /** Hers alone; to everybody else, her head included, it does not exist. */
    private static Probe own(String door, World world, Object... arguments) {
        var nothing = arguments.clone();
        nothing[0] = World.NOTHING;
        return Probe.of(door)
                .hiddenFrom(OWN_DEPARTMENT, STRANGER)
                .when(OWN, world.eva(), arguments)
                .when(OWN_DEPARTMENT, world.head(), arguments)
                .when(STRANGER, world.stranger(), arguments)
                .when(NOT_EXISTING, world.eva(), nothing);
    }

    private QuizStep.Asked asked(PersonId person, String attempt) {
        return learners.as(person, () -> learning.current(attempt)).question();
    }

    /** The next version of a module that comes with the portal. */
    private static StarterModule next(Language language) {
        var now = StarterModule.find("T01", language).orElseThrow();
        return new StarterModule(
                now.code(),
                language,
                now.version() + 1000,
                now.level(),
                now.title(),
                now.summary(),
                now.minutes(),
                now.validMonths(),
                now.passMark(),
                now.guidelines(),
                now.lessons(),
                now.questions());
    }
}
