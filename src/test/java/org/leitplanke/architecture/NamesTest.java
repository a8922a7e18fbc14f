package org.leitplanke.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.RuleViolation;

/** Names a business reader understands, and shapes that go with them. */
class NamesTest {

    private static final String BANNED =
            ".*(Impl|Utils?|Helper|Manager|Dto|DTO|Bean|Controller|Exception|Service|Mapper|Assembler)";

    static final ArchRule NO_EMPTY_WORDS = noClasses()
            .should()
            .haveNameMatching(BANNED)
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
            .because("if only such a word fits, the responsibility is not yet understood: name the thing, the activity"
                    + " or the broken rule");

    static final ArchRule EVENTS_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(DomainEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("what has happened does not change any more, and the audit trail reads its components");

    static final ArchRule BROKEN_RULES_ARE_FINAL = classes()
            .that()
            .areAssignableTo(RuleViolation.class)
            .and()
            .resideOutsideOfPackage("org.leitplanke.platform")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a broken rule is a small final class named after the rule");

    static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate()
            .because("from another feature one uses events, ids, *Queries and use cases; public is a promise");

    static final ArchRule NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameMatching("set[A-Z].*")
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("entities speak in verbs: a verb refuses, changes and returns what happened");

    static final ArchRule ROOTS_NOTICE_EACH_OTHER = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveAVersionWhenTheirTableHasARevision())
            .because("two people who change the same thing must notice each other:"
                    + " @Version long revision on the root, and the column revision in its table");

    @TempDir
    Path folder;

    @Test
    void names_say_something() {
        NO_EMPTY_WORDS.check(House.classes());
    }

    @Test
    void events_are_records() {
        EVENTS_ARE_RECORDS.check(House.classes());
    }

    @Test
    void broken_rules_are_final() {
        BROKEN_RULES_ARE_FINAL.check(House.classes());
    }

    @Test
    void entities_stay_in_their_package() {
        ENTITIES_STAY_AT_HOME.check(House.classes());
    }

    @Test
    void entities_have_no_setters() {
        NO_SETTERS.check(House.classes());
    }

    @Test
    void roots_have_a_version() {
        ROOTS_NOTICE_EACH_OTHER.check(House.classes());
    }

    @Test
    void what_is_named_or_shaped_wrongly_is_found() {
        var bad = Compiled.from(
                folder,
                "package org.leitplanke.channel; public class ChannelHelper {}",
                "package org.leitplanke.channel; public class Opened implements org.leitplanke.platform.DomainEvent {"
                        + " public java.time.Instant at() { return null; }"
                        + " public org.leitplanke.platform.SubjectRef subject() { return null; } }",
                "package org.leitplanke.channel; public class Closed extends org.leitplanke.platform.RuleViolation {"
                        + " Closed() { super(\"a\"); } }",
                "package org.leitplanke.channel; @jakarta.persistence.Entity"
                        + " @jakarta.persistence.Table(name = \"channel\") public class Channel {"
                        + " @jakarta.persistence.Id String id; public void setId(String id) { this.id = id; } }");

        assertThat(NO_EMPTY_WORDS.evaluate(bad).hasViolation()).isTrue();
        assertThat(EVENTS_ARE_RECORDS.evaluate(bad).hasViolation()).isTrue();
        assertThat(BROKEN_RULES_ARE_FINAL.evaluate(bad).hasViolation()).isTrue();
        assertThat(ENTITIES_STAY_AT_HOME.evaluate(bad).hasViolation()).isTrue();
        assertThat(NO_SETTERS.evaluate(bad).hasViolation()).isTrue();
        assertThat(ROOTS_NOTICE_EACH_OTHER.evaluate(bad).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaClass> haveAVersionWhenTheirTableHasARevision() {
        var withRevision = Schema.ofMigrations().tables().stream()
                .filter(table -> table.columns().contains("revision"))
                .map(Schema.TableText::name)
                .collect(Collectors.toSet());
        return new ArchCondition<>("have @Version exactly when their table has the column revision") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var table = type.tryGetAnnotationOfType(Table.class).map(Table::name);
                var version = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                if (table.isEmpty() || withRevision.contains(table.get()) != version) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": @Table, @Version and the column revision do not fit together"));
                }
            }
        };
    }
}
