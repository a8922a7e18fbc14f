package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.DomainEvent;

/** Any past day can be asked with what was known then, so whoever changes a fact keeps its old version first. */
class HistoryTest {

    private static final String ASSIGNMENT = "org.leitplanke.responsibility.RoleAssignment";
    private static final String ASSIGNMENTS = "org.leitplanke.responsibility.Assignments";
    private static final Set<String> CHANGE_NOTHING_KNOWN = Set.of("assigned", "remind");
    private static final Set<String> KEEPS = Set.of("toChange", "former");
    private static final String FORMERS = "org.leitplanke.organisation.Formers";
    private static final Set<String> ORGANISATION =
            Set.of("org.leitplanke.organisation.Department", "org.leitplanke.organisation.Person");
    private static final Set<String> ORGANISATION_VERBS =
            Set.of("describe", "leadBy", "end", "restore", "employ", "employAs", "follow");
    private static final Pattern CHANGE =
            Pattern.compile("UPDATE (role_assignment|ledger_required|ledger_link|place) ");

    @Test
    void nobody_changes_an_assignment_without_keeping_what_was_known() {
        var violations = House.classes().stream()
                .filter(type -> !type.getName().equals(ASSIGNMENT))
                .filter(type ->
                        !changes(type).isEmpty() && calls(type, ASSIGNMENTS).noneMatch(KEEPS::contains))
                .map(type -> type.getName() + " changes an assignment by " + changes(type))
                .toList();

        House.none(
                violations,
                "what an assignment said before is copied before it changes, or nobody can say later what was known"
                        + " then: fetch it by Assignments.toChange, or call Assignments.former first");
    }

    @Test
    void facts_with_a_history_are_changed_where_it_is_kept() {
        var violations = new ArrayList<String>();

        House.sources().forEach((file, source) -> {
            if (!source.contains("history.keep(")) {
                Literals.in(source).stream()
                        .filter(literal -> CHANGE.matcher(literal.text()).find())
                        .map(literal -> file + ":" + literal.line() + " changes facts past their history")
                        .forEach(violations::add);
            }
        });

        House.none(violations, "ask Ledger, PlaceRegister or Assignments to change them: they keep what was known");
    }

    @Test
    void nobody_changes_a_department_or_a_person_without_keeping_what_was_known() {
        var changing = House.classes().stream()
                .filter(type -> !ORGANISATION.contains(type.getName()))
                .filter(type -> ORGANISATION.stream()
                        .anyMatch(fact -> calls(type, fact).anyMatch(ORGANISATION_VERBS::contains)))
                .toList();

        assertThat(changing).isNotEmpty();
        House.none(
                changing.stream()
                        .filter(type -> calls(type, FORMERS).findAny().isEmpty())
                        .map(JavaClass::getName)
                        .toList(),
                "what a department or a person said before goes to the former versions before it changes: ask Formers");
    }

    @Test
    void the_verbs_of_an_assignment_are_seen() {
        assertThat(House.classes().stream()
                        .flatMap(type -> changes(type).stream())
                        .distinct())
                .contains("accept", "end", "keep");
    }

    private static List<String> changes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().equals(ASSIGNMENT))
                .filter(call -> call.getTarget().getRawReturnType().isAssignableTo(DomainEvent.class))
                .map(JavaMethodCall::getName)
                .filter(verb -> !CHANGE_NOTHING_KNOWN.contains(verb))
                .distinct()
                .toList();
    }

    private static Stream<String> calls(JavaClass type, String owner) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().equals(owner))
                .map(JavaMethodCall::getName);
    }
}
