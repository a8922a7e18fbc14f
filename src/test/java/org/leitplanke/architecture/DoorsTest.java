package org.leitplanke.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.identity.OpenToAll;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.UseCase;

/** Every door has a lock, and nobody climbs through a window. */
class DoorsTest {

    /** The doors without a lock, all of them. Each says in its Javadoc why. */
    static final Set<String> OPEN_DOORS = Set.of(
            "identity.FirstSteps.isNew",
            "identity.FirstSteps.createAdministrator",
            "identity.FirstSteps.setPassword",
            "identity.SessionKeeping.begin",
            "identity.SessionKeeping.belongs",
            "identity.SessionKeeping.end",
            "identity.SessionKeeping.knows",
            "identity.SessionKeeping.look",
            "identity.SessionKeeping.passwordHashOf",
            "identity.SessionKeeping.recognise",
            "identity.SessionKeeping.refuse");

    /** Where a transaction begins besides use cases, and why. */
    private static final Set<String> OWN_TRANSACTION = Set.of(
            "org.leitplanke.identity.Refusals", // a refusal is kept although the refused one rolls back
            "org.leitplanke.responsibility.RoleStarter" // loads the role catalogue at start, when nobody acts yet
            );

    /** Beans of the features that pages may ask although they are no use cases: they know no secrets. */
    private static final Set<String> OPEN_BEANS = Set.of(
            "org.leitplanke.organisation.Days",
            "org.leitplanke.organisation.WorkingTime",
            "org.leitplanke.approval.Catalogue");

    static final ArchRule EVERY_DOOR_HAS_A_LOCK = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .should(haveALock())
            .because("a door without a lock is found by the wrong person first:"
                    + " say @Requires(Permission.X), or @OpenToAll and put the name into DoorsTest.OPEN_DOORS");

    static final ArchRule TRANSACTIONS_BEGIN_AT_USE_CASES = classes()
            .that()
            .areNotAnnotations()
            .and(DescribedPredicate.not(namedOneOf(OWN_TRANSACTION)))
            .should(notOpenTransactions())
            .because("one use case is one transaction with its audit entries;"
                    + " a transaction opened elsewhere leaves none: make the class a @UseCase");

    static final ArchRule PAGES_COME_THROUGH_THE_DOOR = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("are beans behind the door") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith(House.ROOT)
                            && type.isAnnotatedWith(ApplicationScoped.class)
                            && !type.getPackageName().endsWith(".web")
                            && !House.SERVING.contains(House.featureOf(type))
                            && !OPEN_BEANS.contains(type.getName())
                            && !type.getMethods().stream()
                                    .filter(DoorsTest::isDoor)
                                    .allMatch(DoorsTest::hasALock);
                }
            })
            .because("permission and audit stand at the use case; a page that calls a collection or a ledger"
                    + " walks past both: call a @UseCase or *Queries");

    @TempDir
    Path folder;

    @Test
    void every_door_has_a_lock() {
        EVERY_DOOR_HAS_A_LOCK.check(House.classes());
    }

    @Test
    void the_open_doors_are_known_by_name() {
        var open = House.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(OpenToAll.class))
                .map(DoorsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open)
                .as("an open door is a decision: add or remove its name in DoorsTest.OPEN_DOORS")
                .containsExactlyInAnyOrderElementsOf(OPEN_DOORS);
    }

    @Test
    void transactions_begin_at_use_cases() {
        TRANSACTIONS_BEGIN_AT_USE_CASES.check(House.classes());
    }

    @Test
    void pages_come_through_the_door() {
        PAGES_COME_THROUGH_THE_DOOR.check(House.classes());
    }

    @Test
    void a_door_without_a_lock_is_found() {
        var bad = Compiled.from(
                folder,
                "package org.leitplanke.channel; @org.leitplanke.platform.UseCase public class Opening {"
                        + " public void open() {} void inside() {} }");

        assertThat(EVERY_DOOR_HAS_A_LOCK.evaluate(bad).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("channel.Opening.open");
    }

    @Test
    void a_transaction_of_its_own_and_a_page_that_climbs_in_are_found() {
        var bad = Compiled.from(
                folder,
                "package org.leitplanke.channel; @jakarta.enterprise.context.ApplicationScoped public class Window {"
                        + " @jakarta.transaction.Transactional public void climb() {} }",
                "package org.leitplanke.channel.web; public class ChannelBadPage { org.leitplanke.channel.Window w; }");

        assertThat(TRANSACTIONS_BEGIN_AT_USE_CASES.evaluate(bad).hasViolation()).isTrue();
        assertThat(PAGES_COME_THROUGH_THE_DOOR.evaluate(bad).hasViolation()).isTrue();
    }

    private static boolean isDoor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean hasALock(JavaMethod method) {
        return method.isAnnotatedWith(Requires.class) || method.isAnnotatedWith(OpenToAll.class);
    }

    private static ArchCondition<JavaMethod> haveALock() {
        return new ArchCondition<>("carry @Requires or @OpenToAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (isDoor(method) && !hasALock(method)) {
                    events.add(SimpleConditionEvent.violated(
                            method, name(method) + " has no @Requires " + method.getSourceCodeLocation()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> notOpenTransactions() {
        return new ArchCondition<>("not carry @Transactional") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(Transactional.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is @Transactional"));
                }
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Transactional.class))
                        .forEach(method ->
                                events.add(SimpleConditionEvent.violated(method, name(method) + " is @Transactional")));
            }
        };
    }

    private static DescribedPredicate<JavaClass> namedOneOf(Set<String> names) {
        return DescribedPredicate.describe("are known by name", type -> names.contains(type.getName()));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName().substring(House.ROOT.length() + 1) + "." + method.getName();
    }
}
