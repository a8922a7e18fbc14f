package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.organisation.ImportProgress.Step;
import org.leitplanke.platform.PersonId;

/** What an import remembers for the next one, and what two administrators hear of each other. */
@ExtendWith(ArquillianExtension.class)
class ImportRepeatedIT {

    private static final Instant MONDAY = Instant.parse("2027-04-05T09:00:00Z");

    @Inject
    ImportFixture files;

    @Inject
    OrganisationImport imports;

    @Inject
    ImportDrafts drafts;

    private ImportFixture.Run run;

    @BeforeEach
    void a_run_of_its_own() {
        run = files.run();
        run.departments(MONDAY, run.department("HR", ""), run.department("VT", ""));
    }

    @Test
    void what_somebody_said_about_a_heading_holds_for_the_next_file() {
        var heading = "Kennung " + run.code();
        var unknown = run.as(MONDAY, () -> imports.preview(file(heading, "M1"), ImportKind.PEOPLE));
        assertThat(unknown.isColumnsUnknown()).isTrue();

        assertThatThrownBy(() -> run.as(MONDAY, () -> assign(unknown.id(), Map.of(heading, ""))))
                .isInstanceOf(ColumnsDoNotFit.class);
        run.as(MONDAY, () -> assign(unknown.id(), Map.of(heading, "number")));

        assertThat(run.as(MONDAY, () -> imports.preview(unknown.id())).count(ImportChange.Kind.CREATED))
                .isEqualTo(1);
        var next = run.as(MONDAY, () -> imports.preview(file(heading.toUpperCase(), "M2"), ImportKind.PEOPLE));
        assertThat(next.isColumnsUnknown()).isFalse();
        assertThat(next.getSaidColumns().get(0).meaning()).isEqualTo("number");
        assertThat(run.eventsAbout(unknown.id()).toString()).contains("ImportColumnsAssigned");
    }

    @Test
    void employment_and_further_departments_come_with_the_file_and_stay_without_it() {
        run.people(MONDAY, run.person("M1", "HR"));
        var file = "number;given_name;family_name;department;site;entry;employment;further\nM1" + run.code()
                + ";Eva;Brandt;HR" + run.code() + ";HH;2020-02-01;external;VT" + run.code() + "\n;;;;;;;x\n";
        var draft = run.as(MONDAY, () -> imports.preview(file.getBytes(StandardCharsets.UTF_8), ImportKind.PEOPLE));
        assertThat(draft.changes().get(0).differences())
                .extracting(ImportChange.Difference::field)
                .containsExactly("employment", "further");
        run.as(MONDAY, () -> imports.apply(draft.id(), true));

        assertThat(run.members("VT", MONDAY)).containsExactly("M1" + run.code());
        run.people(MONDAY.plusSeconds(86_400), run.person("M1", "HR"));
        assertThat(run.members("VT", MONDAY.plusSeconds(86_400))).containsExactly("M1" + run.code());
    }

    @Test
    void while_one_administrator_writes_the_second_is_told() {
        var mine = run.as(MONDAY, () -> imports.preview(file("number", "M1"), ImportKind.PEOPLE));
        var theirs = files.run().draft(MONDAY, file("number", "M2"));
        run.as(MONDAY, () -> begin(theirs));

        assertThatThrownBy(() -> run.as(MONDAY, () -> imports.apply(mine.id(), true)))
                .isInstanceOf(AnotherImportRuns.class);
        assertThat(run.as(MONDAY, () -> imports.progress(theirs)))
                .map(ImportProgress::step)
                .contains(Step.ELSEWHERE);
        assertThat(run.as(MONDAY.plusSeconds(121), () -> imports.progress(theirs)))
                .map(ImportProgress::step)
                .contains(Step.BROKEN_OFF);
        assertThat(run.as(MONDAY.plusSeconds(121), () -> imports.apply(mine.id(), true))
                        .state())
                .isEqualTo(ImportOutcome.State.APPLIED);
        run.as(MONDAY, () -> over(theirs));
    }

    private byte[] file(String heading, String number) {
        return (heading + ";Vorname;Nachname;Abteilung;Standort;Eintritt\n" + number + run.code() + ";Eva;Brandt;HR"
                        + run.code() + ";HH;01.02.2020\n;;;;;x\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Object assign(String draft, Map<String, String> meanings) {
        imports.assignColumns(draft, meanings);
        return draft;
    }

    private Object over(String draft) {
        drafts.over(draft);
        return draft;
    }

    private Object begin(String draft) {
        drafts.begin(draft, PersonId.fresh());
        return draft;
    }
}
