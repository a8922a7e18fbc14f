package org.leitplanke.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the audit trail is worth something only as long as it shares nothing with what wrote the trail. */
class VerifierTest {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)^\\s*(select|insert|update|delete|merge|create|drop|alter|truncate|call|lock|grant|set)\\b.*");

    static final ArchRule ALONE = classes()
            .that()
            .resideInAPackage("org.leitplanke.verify..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("org.leitplanke.verify..", "java.."))
            .because("a mistake or a trick in the portal's code must not blind the verifier too:"
                    + " it knows the Java platform, plain JDBC and the written format, nothing else");

    @TempDir
    Path folder;

    @Test
    void the_verifier_uses_nothing_of_the_portal_and_no_library() {
        ALONE.check(House.classes());
    }

    @Test
    void the_verifier_only_asks() {
        var statements = House.files(House.MAIN.resolve("org/leitplanke/verify"), ".java").stream()
                .flatMap(file -> Literals.in(House.read(file)).stream())
                .map(Literals.Literal::text)
                .filter(text -> STATEMENT.matcher(text).matches())
                .toList();

        assertThat(statements)
                .hasSizeGreaterThan(2)
                .allMatch(text -> text.stripLeading().startsWith("SELECT "));
    }

    @Test
    void a_verifier_that_borrows_from_the_portal_is_found() {
        var borrowing = Compiled.from(
                folder, "package org.leitplanke.verify; class Borrowed { org.leitplanke.platform.PersonId person; }");

        assertThat(ALONE.evaluate(borrowing).hasViolation()).isTrue();
        assertThat(List.of("update audit_head SET seq = 0"))
                .allMatch(text -> STATEMENT.matcher(text).matches() && !text.startsWith("SELECT "));
    }
}
