package org.leitplanke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Matrix.Cell;
import org.leitplanke.responsibility.Matrix.Kind;
import org.leitplanke.responsibility.Matrix.Line;
import org.leitplanke.responsibility.MatrixGrid.Holder;

/** What the cells of the matrix say: letters, people, gaps, deputies, and what counts where. */
class MatrixGridTest {

    private static final DepartmentId SALES = new DepartmentId("sales");
    private static final DepartmentId IDLE = new DepartmentId("idle");
    private static final Place CHANNEL = Place.channel("linkedin");

    private static final List<RoleRow> ROLES = List.of(
            role(Roles.LEAD, Place.Kind.COMPANY, 1, true),
            role(Roles.COORDINATOR, Place.Kind.DEPARTMENT, 1, true),
            role(Roles.AUTHOR, Place.Kind.CHANNEL, 1, false),
            role(Roles.APPROVER, Place.Kind.DEPARTMENT, 2, false),
            role(Roles.SELLING, Place.Kind.DEPARTMENT, 0, false),
            role(Roles.PRIVACY, Place.Kind.COMPANY, 1, true));

    private final RoleGuide guide = new RoleGuide();
    private final List<Holder> holders = new ArrayList<>();

    MatrixGridTest() {
        guide.read();
    }

    @Test
    void every_role_of_the_starter_catalogue_has_its_letters_and_one_is_accountable() {
        var accountable = new ArrayList<RoleCode>();
        for (int i = 1; i <= 14; i++) {
            var role = new RoleCode("R%02d".formatted(i));
            assertThat(guide.letter(role, Place.Kind.DEPARTMENT))
                    .as(role.value())
                    .isPresent();
            assertThat(guide.letter(role, Place.Kind.CHANNEL)).as(role.value()).isPresent();
            if (guide.letter(role, Place.Kind.CHANNEL).get() == Letter.A) {
                accountable.add(role);
            }
        }

        assertThat(accountable).containsExactly(Roles.COORDINATOR);
        assertThat(guide.isAbout(Roles.PRIVACY, "Gewinnspiel")).isTrue();
        assertThat(guide.isAbout(Roles.AUTHOR, "Gewinnspiel")).isFalse();
    }

    @Test
    void a_role_that_is_needed_and_not_filled_is_a_gap() {
        holder("Eva", Roles.COORDINATOR, Place.department(SALES), true, false);

        assertThat(cell(SALES, Roles.COORDINATOR).kind()).isEqualTo(Kind.NO_DEPUTY);
        assertThat(cell(SALES, Roles.APPROVER).kind()).isEqualTo(Kind.NOBODY);
        assertThat(cell(SALES, Roles.AUTHOR).kind())
                .as("the channel has no author")
                .isEqualTo(Kind.NOBODY);
        assertThat(cell(SALES, Roles.COORDINATOR).letter()).isEqualTo(Letter.A);
    }

    @Test
    void one_of_two_is_too_few_and_a_deputy_closes_the_gap() {
        holder("Eva", Roles.APPROVER, Place.department(SALES), true, false);
        holder("Nora", Roles.COORDINATOR, Place.department(SALES), true, true);

        assertThat(cell(SALES, Roles.APPROVER).kind()).isEqualTo(Kind.TOO_FEW);
        assertThat(cell(SALES, Roles.APPROVER).inEffect()).isEqualTo(1);
        assertThat(cell(SALES, Roles.APPROVER).needed()).isEqualTo(2);
        assertThat(cell(SALES, Roles.COORDINATOR).kind()).isEqualTo(Kind.FILLED);
        assertThat(cell(SALES, Roles.COORDINATOR).names()).containsExactly("Nora (Clara)");
    }

    @Test
    void whoever_is_on_the_way_is_named_and_does_not_fill_the_gap() {
        holder("Eva", Roles.COORDINATOR, Place.department(SALES), false, false);
        holder("Otto", Roles.SELLING, Place.department(SALES), false, false);

        assertThat(cell(SALES, Roles.COORDINATOR).kind()).isEqualTo(Kind.NOBODY);
        assertThat(cell(SALES, Roles.COORDINATOR).names()).containsExactly("Eva");
        assertThat(cell(SALES, Roles.SELLING).kind()).as("nobody is needed").isEqualTo(Kind.COMING);
    }

    @Test
    void a_role_for_the_department_counts_on_its_channels_and_one_for_the_company_everywhere() {
        holder("Eva", Roles.AUTHOR, Place.department(SALES), true, false);
        holder("Mira", Roles.PRIVACY, Place.COMPANY, true, true);

        assertThat(channel(Roles.AUTHOR).kind()).isEqualTo(Kind.FILLED);
        assertThat(cell(SALES, Roles.AUTHOR).kind()).isEqualTo(Kind.FILLED);
        assertThat(channel(Roles.PRIVACY).names()).containsExactly("Mira (Clara)");
        assertThat(cell(IDLE, Roles.PRIVACY).letter()).isEqualTo(Letter.C);
        assertThat(company(Roles.PRIVACY).kind()).isEqualTo(Kind.FILLED);
        assertThat(company(Roles.LEAD).kind()).isEqualTo(Kind.NOBODY);
        assertThat(company(Roles.AUTHOR).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void a_department_that_takes_no_part_yet_has_no_gap() {
        assertThat(line(IDLE).cells()).allMatch(cell -> !cell.kind().isGap());
    }

    @Test
    void a_selection_keeps_what_passes_and_drops_empty_lines() {
        holder("Eva", Roles.AUTHOR, CHANNEL, true, false);

        var left = MatrixGrid.only(lines(), cell -> cell.names().contains("Eva"));

        assertThat(left).extracting(Line::name).containsExactly("Vertrieb");
        assertThat(left.get(0).cells().stream().filter(cell -> cell.kind() != Kind.NONE))
                .extracting(Cell::role)
                .containsExactly(Roles.AUTHOR);
    }

    private void holder(String name, RoleCode role, Place place, boolean inEffect, boolean deputised) {
        var department = place.equals(Place.COMPANY) ? null : SALES;
        holders.add(new Holder(
                new PersonId(name), name, role, place, department, inEffect, deputised, deputised ? "Clara" : null));
    }

    private Cell cell(DepartmentId department, RoleCode role) {
        return of(line(department), role);
    }

    private Line line(DepartmentId department) {
        return lines().stream()
                .filter(line -> line.place().equals(Place.department(department)))
                .findFirst()
                .orElseThrow();
    }

    private Cell channel(RoleCode role) {
        return of(grid().channels(all()).get(0), role);
    }

    private Cell company(RoleCode role) {
        return of(grid().company(), role);
    }

    private List<Line> lines() {
        return grid().departments(List.copyOf(all().values()), all());
    }

    private MatrixGrid grid() {
        return new MatrixGrid(ROLES, guide, List.of(new PlaceRow(CHANNEL, "LinkedIn", SALES)), holders);
    }

    private static Map<DepartmentId, DepartmentRow> all() {
        var all = new LinkedHashMap<DepartmentId, DepartmentRow>();
        all.put(SALES, row(SALES, "Vertrieb"));
        all.put(IDLE, row(IDLE, "Ruhe"));
        return all;
    }

    private static DepartmentRow row(DepartmentId id, String name) {
        return new DepartmentRow(
                id,
                id.value(),
                name,
                DepartmentType.SALES,
                null,
                null,
                new SiteId("hh"),
                ZoneId.of("Europe/Berlin"),
                LocalDate.EPOCH,
                null);
    }

    private static RoleRow role(RoleCode code, Place.Kind level, int minimum, boolean deputyNeeded) {
        return new RoleRow(
                code, code.value(), "", BigDecimal.ONE, level, minimum, deputyNeeded, 12, false, 0, 1, Set.of());
    }

    private static Cell of(Line line, RoleCode role) {
        return line.cells().stream()
                .filter(cell -> cell.role().equals(role))
                .findFirst()
                .orElseThrow();
    }
}
