package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** Files here end with a line without a key, so that nobody of another test is ended. */
@ExtendWith(ArquillianExtension.class)
class OrganisationImportIT {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T09:00:00Z");
    private static final String PEOPLE =
            "Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Standort;Eintritt;Austritt;Sprache\n";
    private static final String DEPARTMENTS = "Kürzel;Bezeichnung;Bereichsart;Übergeordnet;Leitung;Standort\n";
    private static final String KEEPS_OTHERS = ";;;;;;;;x\n";
    private static final String KEEPS_OTHER_DEPARTMENTS = ";;;;;x\n";

    @Inject
    OrganisationImport imports;

    @Inject
    OrganisationQueries organisation;

    @Inject
    OrganisationFixture fixture;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager entityManager;

    private final String run = UUID.randomUUID().toString().substring(0, 6);
    private final Actor administrator = Actor.of(PersonId.fresh(), PortalRole.ADMIN, PortalRole.EMPLOYEE);

    @Test
    void applying_the_same_file_twice_changes_nothing_the_second_time() {
        departments(line("HR", "M1"), line("VT", ""));

        people(MONDAY, person("M1", "HR"), person("M2", "VT"));
        var again = preview(MONDAY, person("M1", "HR"), person("M2", "VT"));

        assertThat(again.changes()).isEmpty();
        assertThat(as(MONDAY, () -> imports.apply(again.id(), false)).created()).isZero();
        assertThat(eventsAbout(again.id())).isEmpty();
    }

    @Test
    void one_import_leaves_one_entry() {
        departments(line("HR", ""));

        var draft = preview(MONDAY, person("M1", "HR"), person("M2", "HR"), "M9" + run + ";;;;;;;;\n");
        assertThat(as(MONDAY, () -> imports.apply(draft.id(), false)))
                .isEqualTo(new ImportOutcome(ImportOutcome.State.APPLIED, 2, 0, 0, 2));
        assertThat(eventsAbout(draft.id())).containsExactly("PeopleImported");
    }

    @Test
    void a_second_click_applies_nothing_again() {
        departments(line("HR", ""));
        var draft = preview(MONDAY, person("M1", "HR"));

        var first = as(MONDAY, () -> imports.apply(draft.id(), false));
        var second = as(MONDAY, () -> imports.apply(draft.id(), false));

        assertThat(first.state()).isEqualTo(ImportOutcome.State.APPLIED);
        assertThat(second.state()).isEqualTo(ImportOutcome.State.APPLIED_BEFORE);
        assertThat(second.created()).isEqualTo(1);
        assertThat(eventsAbout(draft.id())).hasSize(1);
    }

    @Test
    void two_clicks_at_the_same_moment_apply_once() throws Exception {
        departments(line("HR", ""));
        var draft = preview(MONDAY, person("M1", "HR"));
        var clicks = Executors.newFixedThreadPool(2);

        var states = clicks.invokeAll(List.of(
                () -> as(MONDAY, () -> imports.apply(draft.id(), false)).state(),
                () -> as(MONDAY, () -> imports.apply(draft.id(), false)).state()));

        assertThat(Stream.of(states.get(0).get(), states.get(1).get()))
                .containsExactlyInAnyOrder(ImportOutcome.State.APPLIED, ImportOutcome.State.APPLIED_BEFORE);
        assertThat(eventsAbout(draft.id())).hasSize(1);
        clicks.shutdown();
    }

    @Test
    void a_move_keeps_the_history_of_both_departments() {
        departments(line("HR", ""), line("VT", ""));
        people(MONDAY, person("M1", "HR"));

        people(FRIDAY, person("M1", "VT"));

        var eva = id("M1");
        assertThat(departmentOn(eva, LocalDate.of(2026, 11, 26))).isEqualTo(department("HR"));
        assertThat(departmentOn(eva, LocalDate.of(2026, 11, 27))).isEqualTo(department("VT"));
    }

    @Test
    void a_head_named_before_she_is_known_leads_as_soon_as_she_is() {
        departments(line("HR", "M1"));
        assertThat(row("HR").head()).isNull();

        people(MONDAY, person("M1", "HR"), person("M2", "HR"));

        assertThat(row("HR").head()).isEqualTo(id("M1"));
        assertThat(as(MONDAY, () -> organisation.headOf(id("M2")))).contains(id("M1"));
    }

    @Test
    void changes_since_the_preview_are_said_and_nothing_is_applied() {
        departments(line("HR", ""), line("VT", ""));
        var draft = preview(MONDAY, person("M1", "HR"));
        people(MONDAY, person("M1", "VT"));

        var outcome = as(MONDAY, () -> imports.apply(draft.id(), false));

        assertThat(outcome.state()).isEqualTo(ImportOutcome.State.DATA_CHANGED);
        assertThat(departmentOn(id("M1"), LocalDate.of(2026, 11, 23))).isEqualTo(department("VT"));
        var shown = as(MONDAY, () -> imports.preview(draft.id()));
        assertThat(shown.count(ImportChange.Kind.CHANGED)).isEqualTo(1);
        assertThat(as(MONDAY, () -> imports.apply(draft.id(), false)).state()).isEqualTo(ImportOutcome.State.APPLIED);
    }

    @Test
    void the_preview_of_somebody_else_does_not_exist() {
        departments(line("HR", ""));
        var draft = preview(MONDAY, person("M1", "HR"));
        var other = Actor.of(PersonId.fresh(), PortalRole.ADMIN);

        assertThatThrownBy(() -> actor.acting(other, () -> imports.apply(draft.id(), false)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void nobody_but_the_administrator_imports() {
        var employee = Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE, PortalRole.SOCIAL_MEDIA_LEAD);

        assertThatThrownBy(() -> actor.acting(
                        employee, () -> imports.preview(bytes(PEOPLE + person("M1", "HR")), ImportKind.PEOPLE)))
                .isInstanceOf(AccessRefused.class);
    }

    private void departments(String... lines) {
        fixture.hamburg();
        var file = bytes(DEPARTMENTS + String.join("", lines) + KEEPS_OTHER_DEPARTMENTS);
        var draft = as(MONDAY, () -> imports.preview(file, ImportKind.DEPARTMENTS));
        assertThat(as(MONDAY, () -> imports.apply(draft.id(), false)).state()).isEqualTo(ImportOutcome.State.APPLIED);
    }

    private void people(Instant when, String... lines) {
        var draft = preview(when, lines);
        assertThat(as(when, () -> imports.apply(draft.id(), false)).state()).isEqualTo(ImportOutcome.State.APPLIED);
    }

    private ImportPreview preview(Instant when, String... lines) {
        var file = bytes(PEOPLE + String.join("", lines) + KEEPS_OTHERS);
        return as(when, () -> imports.preview(file, ImportKind.PEOPLE));
    }

    private <T> T as(Instant when, Supplier<T> action) {
        return clock.at(when, () -> actor.acting(administrator, action));
    }

    private String line(String code, String head) {
        return line(code, head, null);
    }

    private String line(String code, String head, String parent) {
        return code + run + ";Abteilung " + code + ";HR;" + (parent == null ? "" : parent + run) + ";"
                + (head.isEmpty() ? "" : head + run) + ";HH\n";
    }

    private String person(String number, String department) {
        return number + run + ";Eva;Brandt;;" + department + run + ";HH;01.02.2020;;de\n";
    }

    private DepartmentRow row(String code) {
        return as(MONDAY, () -> organisation.findDepartmentByCode(code + run)).orElseThrow();
    }

    private DepartmentId department(String code) {
        return row(code).id();
    }

    private DepartmentId departmentOn(PersonId person, LocalDate day) {
        return as(MONDAY, () -> organisation.departmentOf(person, day));
    }

    private PersonId id(String number) {
        return as(MONDAY, () -> organisation.findPersonByNumber(number + run))
                .orElseThrow()
                .id();
    }

    private List<Object> eventsAbout(String importId) {
        return List.of(entityManager
                .createNativeQuery("SELECT operation FROM audit_entry WHERE subject_id = ?1 ORDER BY seq")
                .setParameter(1, importId)
                .getResultList()
                .toArray());
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
