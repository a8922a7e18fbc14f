package org.leitplanke.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.web.RuleViolationMessages;

/** What belongs where: pages in web, the database behind collections, the time in one clock. */
class LayersTest {

    /** Public beans that write by themselves, because two features write through them in their own transaction. */
    private static final Set<String> SHARED_LEDGERS =
            Set.of("org.leitplanke.responsibility.Ledger", "org.leitplanke.responsibility.PlaceRegister");

    static final ArchRule FACES_ONLY_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackages("org.leitplanke..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..")
            .because("rules must be testable without a browser: move it to the web package of the feature");

    static final ArchRule DATABASE_BEHIND_COLLECTIONS = noClasses()
            .that(
                    new DescribedPredicate<JavaClass>(
                            "are public and neither *Queries nor the audit trail nor a ledger") {
                        @Override
                        public boolean test(JavaClass type) {
                            return type.getModifiers().contains(JavaModifier.PUBLIC)
                                    && !type.getSimpleName().endsWith("Queries")
                                    && !House.featureOf(type).equals("audit")
                                    && !SHARED_LEDGERS.contains(type.getName());
                        }
                    })
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("whoever holds an EntityManager can change anything: keep it in a package-private collection"
                    + " (plural noun) or in *Queries, and let use cases ask those");

    static final ArchRule PAGES_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("org.leitplanke..web..")
            .and()
            .areNotAssignableTo(RuleViolationMessages.class) // says in words that someone else was faster
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
            .because("a page shows rows and sends arguments; an entity on a page is saved by accident one day");

    static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .areNotAssignableTo(PortalClock.class)
            .should()
            .callMethodWhere(target(asksForNow()))
            .because("today is a fixed day in tests and another day at each site:"
                    + " inject java.time.Clock, or ask organisation.Days");

    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class)
            .because("an old Date is a moment that looks like a day: use Instant or LocalDate");

    @TempDir
    Path folder;

    @Test
    void faces_and_servlets_stay_in_web() {
        FACES_ONLY_IN_WEB.check(House.classes());
    }

    @Test
    void the_database_is_behind_collections_and_queries() {
        DATABASE_BEHIND_COLLECTIONS.check(House.classes());
    }

    @Test
    void pages_know_no_entities_and_no_database() {
        PAGES_KNOW_NO_DATABASE.check(House.classes());
    }

    @Test
    void there_is_one_clock() {
        ONE_CLOCK.check(House.classes());
    }

    @Test
    void there_are_no_old_dates() {
        NO_OLD_DATES.check(House.classes());
    }

    @Test
    void what_is_in_the_wrong_place_is_found() {
        var bad = Compiled.from(
                folder,
                "package org.leitplanke.channel; public class Bad {"
                        + " jakarta.faces.context.FacesContext faces; jakarta.persistence.EntityManager database;"
                        + " java.util.Date date; Object today = java.time.LocalDate.now(); }",
                "package org.leitplanke.channel; @jakarta.persistence.Entity public class Thing {}",
                "package org.leitplanke.channel.web; public class ChannelBadPage { org.leitplanke.channel.Thing t; }");

        assertThat(FACES_ONLY_IN_WEB.evaluate(bad).hasViolation()).isTrue();
        assertThat(DATABASE_BEHIND_COLLECTIONS.evaluate(bad).hasViolation()).isTrue();
        assertThat(PAGES_KNOW_NO_DATABASE.evaluate(bad).hasViolation()).isTrue();
        assertThat(ONE_CLOCK.evaluate(bad).hasViolation()).isTrue();
        assertThat(NO_OLD_DATES.evaluate(bad).hasViolation()).isTrue();
    }

    /** Any now() of java.time without a clock, the milliseconds of the system, and clocks made on the spot. */
    private static DescribedPredicate<AccessTarget.CodeUnitCallTarget> asksForNow() {
        return new DescribedPredicate<>("asks the system for the time") {
            @Override
            public boolean test(AccessTarget.CodeUnitCallTarget call) {
                var owner = call.getOwner();
                var withClock = call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
                return owner.getPackageName().startsWith("java.time")
                                && call.getName().equals("now")
                                && !withClock
                        || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                        || owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            }
        };
    }
}
