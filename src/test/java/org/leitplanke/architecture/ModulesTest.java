package org.leitplanke.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may know whom. The table is the map newcomers trust; it goes one way only, in Java and in queries. */
class ModulesTest {

    private static final Set<String> EVERYBODY = Set.of("platform", "identity");

    /** What each package may import besides its own. Whoever is not named here may not exist. */
    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("platform", Set.of()),
            entry("identity", Set.of("platform")),
            entry("verify", Set.of()),
            entry("launch", Set.of()),
            feature("organisation"),
            feature("draft"),
            feature("audit", "verify"),
            feature("responsibility", "organisation"),
            feature("review", "organisation", "responsibility"),
            feature("training", "organisation", "responsibility"),
            feature("approval", "organisation", "responsibility"),
            feature("guideline", "organisation", "training", "responsibility", "approval"),
            feature("channel", "organisation", "responsibility", "approval"),
            feature("handover", "organisation", "responsibility"),
            feature("readiness", "organisation"),
            feature("home", "organisation"),
            feature("start", "demo"),
            feature(
                    "demo",
                    "organisation",
                    "audit",
                    "responsibility",
                    "review",
                    "training",
                    "approval",
                    "guideline",
                    "channel",
                    "handover",
                    "readiness",
                    "home"));

    static final ArchRule NEIGHBOURS = classes()
            .should(knowOnlyTheirNeighbours())
            .because("the table in ModulesTest is the map newcomers trust: a feature knows only the ones it was given."
                    + " Against the order, fire an event, or implement an invitation of platform"
                    + " (TaskSource, HomeSection, MenuEntry, ReadinessCheck)");

    static final ArchRule NO_CIRCLE = slices().matching("org.leitplanke.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two features that know each other are one feature in two places:"
                    + " let the later one observe the events of the earlier one");

    static final ArchRule NOBODY_KNOWS_THE_SINKS = classes()
            .that()
            .resideOutsideOfPackages("org.leitplanke.audit..", "org.leitplanke.demo..")
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                    dependOnClassesThat(resideInAPackage("org.leitplanke.audit.."))))
            .because("the audit trail hears every event by itself; firing the event is enough");

    @TempDir
    Path folder;

    @Test
    void features_know_only_the_neighbours_they_were_given() {
        NEIGHBOURS.check(House.classes());
    }

    @Test
    void there_are_no_circles() {
        NO_CIRCLE.check(House.classes());
    }

    @Test
    void nobody_imports_the_audit_trail() {
        NOBODY_KNOWS_THE_SINKS.check(House.classes());
    }

    @Test
    void an_import_against_the_order_is_found() {
        var early = Compiled.from(
                folder,
                "package org.leitplanke.organisation; public class Early { org.leitplanke.channel.Late late; }",
                "package org.leitplanke.channel; public class Late { org.leitplanke.organisation.Early early; }");

        assertThat(NEIGHBOURS.evaluate(early).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("organisation", "channel");
        assertThat(NO_CIRCLE.evaluate(early).hasViolation()).isTrue();
    }

    @Test
    void a_package_without_a_row_is_found() {
        var newcomer = Compiled.from(folder, "package org.leitplanke.newcomer; public class Stranger {}");

        assertThat(NEIGHBOURS.evaluate(newcomer).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaClass> knowOnlyTheirNeighbours() {
        return new ArchCondition<>("know only the neighbours they were given") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var feature = House.featureOf(type);
                if (!MAY_IMPORT.containsKey(feature)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": '" + feature + "' has no row in ModulesTest.MAY_IMPORT"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().startsWith(House.ROOT))
                        .filter(target -> !mayKnow(feature, House.featureOf(target)))
                        .map(target -> feature + " may not know " + House.featureOf(target) + ": " + type.getName()
                                + " uses " + target.getName())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .forEach(line -> events.add(SimpleConditionEvent.violated(type, line)));
            }
        };
    }

    static boolean mayKnow(String feature, String other) {
        return feature.equals(other)
                || MAY_IMPORT.getOrDefault(feature, Set.of()).contains(other);
    }

    private static Map.Entry<String, Set<String>> feature(String name, String... neighbours) {
        var all = new TreeSet<>(EVERYBODY);
        all.addAll(Set.of(neighbours));
        return entry(name, all);
    }
}
