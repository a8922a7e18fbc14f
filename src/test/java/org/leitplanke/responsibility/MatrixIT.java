package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.Matrix.Cell;
import org.leitplanke.responsibility.Matrix.Kind;
import org.leitplanke.responsibility.Matrix.Line;

/** The matrix and the directory: what they show, and that they cost the same for few and for many departments. */
@ExtendWith(ArquillianExtension.class)
class MatrixIT {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2099, 1, 1);
    private static final AsOf YESTERYEAR = AsOf.knownToday(LocalDate.of(2025, 12, 31));

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    MatrixQueries matrices;

    @Inject
    DirectoryQueries directory;

    private PersonId reader;

    @Test
    void the_matrix_costs_the_same_for_five_and_for_fifty_departments() {
        var few = departments(5);
        var many = departments(50);
        reader = organisation.aPerson(few);

        assertThat(show(few).lines()).hasSize(6);
        assertThat(show(many).lines()).hasSize(51);
        assertThat(cost(() -> show(many))).isEqualTo(cost(() -> show(few))).isLessThan(15);
        assertThat(cost(() -> matrices.show(new MatrixFilter(true, many, null, null, true), null, -1)))
                .isEqualTo(cost(() -> matrices.show(new MatrixFilter(true, few, null, null, true), null, -1)));
        assertThat(cost(() -> directory.find(new DirectoryFilter("personal", null, many), 0)))
                .isEqualTo(cost(() -> directory.find(new DirectoryFilter("personal", null, few), 0)));
        assertThat(cost(() -> behind(many, null))).isEqualTo(cost(() -> behind(few, null)));
        assertThat(cost(() -> behind(many, YESTERYEAR))).isEqualTo(cost(() -> behind(few, YESTERYEAR)));
    }

    @Test
    void a_cell_says_who_is_in_effect_and_what_is_missing() {
        var department = organisation.aDepartment("Personal " + unique(), DepartmentType.HR);
        var channel = responsibility.aChannel("Kanal " + unique(), department);
        reader = organisation.aPerson(department, "Eva", "Matrix");
        told(reader, Roles.RECRUITER, department, true);
        var waiting = organisation.aPerson(department, "Otto", "Unterwegs");
        told(waiting, Roles.COORDINATOR, department, false);

        var line = show(department).lines().get(0);

        assertThat(cell(line, Roles.RECRUITER).names()).containsExactly("Eva Matrix");
        assertThat(cell(line, Roles.RECRUITER).kind()).isEqualTo(Kind.NO_DEPUTY);
        assertThat(cell(line, Roles.COORDINATOR).kind()).isEqualTo(Kind.NOBODY);
        assertThat(cell(line, Roles.COORDINATOR).names()).containsExactly("Otto Unterwegs");
        assertThat(cell(line, Roles.CHANNEL_ADMIN).kind()).as("of the channel").isEqualTo(Kind.NOBODY);
        assertThat(behind(Place.department(department), Roles.COORDINATOR))
                .extracting(DirectoryLine::personName)
                .containsExactly("Otto Unterwegs");
        assertThat(behind(channel, Roles.RECRUITER))
                .extracting(DirectoryLine::personName)
                .containsExactly("Eva Matrix");
        var hers = shown(new MatrixFilter(false, department, null, "matrix", false));
        assertThat(hers.columns()).extracting(Matrix.Column::role).containsExactly(Roles.RECRUITER);
        var gaps = shown(new MatrixFilter(true, department, Roles.CHANNEL_ADMIN, null, true));
        assertThat(gaps.gaps()).isEqualTo(1);
        assertThat(gaps.lines()).extracting(Line::place).containsExactly(channel);
    }

    @Test
    void a_past_day_is_answered_from_its_days() {
        var department = organisation.aDepartment("Personal " + unique(), DepartmentType.HR);
        reader = organisation.aPerson(department, "Eva", "Gestern");
        responsibility.qualify(reader, Roles.RECRUITER, "HR");
        responsibility.told(
                reader, Roles.RECRUITER, department, List.of(SINCE, UNTIL, SINCE, LocalDate.of(2026, 1, 1)));

        var filter = new MatrixFilter(false, department, Roles.RECRUITER, null, false);

        assertThat(names(filter, YESTERYEAR.day())).containsExactly("Eva Gestern");
        assertThat(names(filter, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(responsibility.as(reader, () -> behind(department, YESTERYEAR)))
                .as("behind the cell of that day")
                .extracting(DirectoryLine::personName)
                .containsExactly("Eva Gestern");
        assertThat(responsibility.as(reader, () -> behind(department, null))).isEmpty();
    }

    @Test
    void the_directory_finds_by_topic_and_by_every_word() {
        var name = unique();
        var department = organisation.aDepartment("Service " + name, DepartmentType.CUSTOMER_SERVICE);
        reader = organisation.aPerson(department, "Ida", "Ohne");
        told(organisation.aPerson(department, "Petra", "Jansen"), Roles.SERVICE, department, true);
        told(organisation.aPerson(department, "Ali", "Demir"), Roles.COORDINATOR, department, true);

        var found = find(new DirectoryFilter("Beschwerde " + name, null, null));

        assertThat(found).extracting(DirectoryLine::personName).containsExactly("Petra Jansen");
        assertThat(found.get(0).email()).contains("@");
        assertThat(find(new DirectoryFilter("Jansen Demir", null, department))).isEmpty();
        assertThat(find(new DirectoryFilter(null, Roles.COORDINATOR, department)))
                .extracting(DirectoryLine::personName)
                .containsExactly("Ali Demir");
    }

    private DepartmentId departments(int count) {
        var top = organisation.aDepartment("Werk " + unique(), DepartmentType.OTHER);
        responsibility.together(() -> {
            for (int i = 0; i < count; i++) {
                var department = organisation.aDepartment("Personal " + i, DepartmentType.HR, top);
                told(organisation.aPerson(department), Roles.RECRUITER, department, true);
                responsibility.aChannel("Kanal " + i, department);
            }
        });
        return top;
    }

    private void told(PersonId person, RoleCode role, DepartmentId department, boolean qualified) {
        if (qualified) {
            responsibility.qualify(person, role, "HR");
            responsibility.qualify(person, role, "CUSTOMER_SERVICE");
        }
        responsibility.told(person, role, department, List.of(SINCE, UNTIL, SINCE, Ledger.OPEN_END));
    }

    private Matrix show(DepartmentId department) {
        return shown(new MatrixFilter(false, department, null, null, false));
    }

    private Matrix shown(MatrixFilter filter) {
        return responsibility.as(reader, () -> matrices.show(filter, null, -1));
    }

    private List<String> names(MatrixFilter filter, LocalDate day) {
        return responsibility.as(reader, () -> matrices.show(filter, AsOf.knownToday(day), 0)).lines().stream()
                .flatMap(line -> cell(line, Roles.RECRUITER).names().stream())
                .toList();
    }

    private List<DirectoryLine> behind(DepartmentId department, AsOf when) {
        return directory.behind(Place.department(department), Roles.RECRUITER, when);
    }

    private List<DirectoryLine> behind(Place place, RoleCode role) {
        return responsibility.as(reader, () -> directory.behind(place, role, null));
    }

    private List<DirectoryLine> find(DirectoryFilter filter) {
        return responsibility.as(reader, () -> directory.find(filter, 0)).lines();
    }

    private int cost(Supplier<?> page) {
        StatementCounter.reset();
        responsibility.as(reader, page);
        return StatementCounter.count();
    }

    private static Cell cell(Line line, RoleCode role) {
        return line.cells().stream()
                .filter(cell -> cell.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
