package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PersonalData;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Relation;
import org.leitplanke.outside.Inventory.Line;
import org.leitplanke.outside.Ways.Way;

/** Every page of the inventory, opened by each access role and by a stranger: as the access matrix says, and no data more. */
@ExtendWith(WithPortal.class)
class PageWalkIT {

    private static final String OWNER = "claudia.meissner";

    /** Relations in which everybody stands to everything that is there. */
    private static final Set<Relation> ANYTHING =
            EnumSet.of(Relation.ALL, Relation.COMPANY, Relation.NOT_AUTHORED, Relation.NOT_CONCERNED);

    /** Parts of pages that are shown to some readers only, and the operation that shows them. */
    private static final Map<String, Set<Permission>> PARTS = Map.of(
            "/index.xhtml", EnumSet.allOf(Permission.class), // one part for each feature
            "/guideline/list.xhtml", EnumSet.of(Permission.GUIDELINE_REVIEW),
            "/channel/detail.xhtml", EnumSet.of(Permission.RESPONSIBILITY_SEE));

    private static final Pattern TALKING =
            Pattern.compile("Exception|Payara|GlassFish|Mojarra|org\\.leitplanke|\\tat ");

    private static final AccessMatrix MATRIX = new AccessMatrix();

    private static Map<PortalRole, Visitor> everybody;
    private static Visitor owner;
    private static Ways ways;
    private static int checks;

    private final List<String> wrong = new ArrayList<>();
    private int refused;

    @BeforeAll
    static void comeIn() {
        everybody = Colleagues.byRole();
        owner = Colleagues.handedOut(OWNER, "M0202");
        ways = Ways.on(owner, OWNER);
    }

    @Test
    void every_page_answers_every_role_as_the_matrix_says() {
        var noted = Trail.refusals();
        for (var line : openings()) {
            var way = ways.to(line.page());
            everybody.forEach((role, visitor) -> open(line, way, role, visitor));
            bare(line, way);
            way.related()
                    .forEach(name -> look(
                            line, Colleagues.roleOf(name), Visitor.known(name).get(way.real()), 200));
        }

        report("pages", openings().size());
        assertThat(wrong).isEmpty();
        assertThat(Trail.refusals() - noted)
                .as("every refusal is in the audit trail")
                .isEqualTo(refused);
    }

    private void open(Line line, Way way, PortalRole role, Visitor visitor) {
        var real = visit(visitor, way.real());
        if (!line.isOpenToAll() && !may(line, role)) {
            look(line, role, real, 403);
            if (way.isOfOneThing()) {
                sameAs(line, role, real, visit(visitor, way.unknown()));
            }
        } else if (line.isOpenToAll() || way.related().isEmpty() || reaches(line, role)) {
            look(line, role, real, 200);
            if (way.isOfOneThing()) {
                look(line, role, visit(visitor, way.unknown()), 404);
            }
        } else if (!way.related().contains(Colleagues.nameOf(role))) {
            look(line, role, real, 403, 404);
            if (real.status() == 404) {
                sameAs(line, role, real, visit(visitor, way.unknown()));
            }
        }
    }

    /** Without saying which thing, the page is nothing worse than missing. */
    private void bare(Line line, Way way) {
        everybody.forEach((role, visitor) -> {
            if (way.isOfOneThing() && may(line, role)) {
                look(line, role, visit(visitor, line.page()), 200, 403, 404);
            }
        });
    }

    private Answer visit(Visitor visitor, String address) {
        var answer = visitor.get(address);
        refused += answer.status() == 403 ? 1 : 0;
        return answer;
    }

    @Test
    void strangers_are_sent_to_sign_in() {
        var guest = Visitor.stranger();
        for (var line : openings()) {
            var way = ways.to(line.page());
            var answer = guest.get(way.real());
            checks++;
            if (line.isOpenToAll() ? answer.status() != 200 : !answer.target().startsWith("/sign-in.xhtml?to=")) {
                wrong.add(line + " answers a stranger " + answer.status() + " " + answer.target());
            }
            if (!answer.marks().isEmpty()) {
                wrong.add(line + " shows a stranger " + answer.marks());
            }
        }

        report("pages for strangers", openings().size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_walk_would_notice_a_line_too_many_and_data_too_many() {
        var lena = everybody.get(PortalRole.EMPLOYEE);
        var register = new Line("/channel/edit.xhtml", Inventory.OPENING, "CHANNEL_REGISTER");
        var elsewhere = new Line("/channel/list.xhtml", Inventory.OPENING, "CHANNEL_SEE");

        open(register, ways.to(register.page()), PortalRole.SOCIAL_MEDIA_LEAD, lena);
        look(elsewhere, PortalRole.EMPLOYEE, lena.get("/training/list.xhtml"), 200);

        assertThat(wrong).hasSizeGreaterThanOrEqualTo(2);
        assertThat(wrong.get(0)).contains("403 instead of [200]");
        assertThat(wrong).anyMatch(line -> line.contains("shows EMPLOYEE") && line.contains("TRAINING_STATUS"));
    }

    /** The status is one of these, and the body shows only what the matrix allows. */
    private void look(Line line, PortalRole role, Answer answer, Integer... expected) {
        checks++;
        if (!Arrays.asList(expected).contains(answer.status())) {
            wrong.add(line + " answers " + role + " " + answer.status() + " instead of " + Arrays.toString(expected));
        }
        if (answer.status() != 200 && TALKING.matcher(answer.body()).find()) {
            wrong.add(line + " refuses " + role + ", and talks about the server");
        }
        if (answer.status() != 200 && !answer.marks().isEmpty()) {
            wrong.add(line + " refuses " + role + ", and shows " + answer.marks());
        }
        answer.marks().stream()
                .filter(mark -> !maySee(line, role, mark))
                .forEach(mark -> wrong.add(line + " shows " + role + " " + mark));
    }

    private void sameAs(Line line, PortalRole role, Answer real, Answer unknown) {
        checks++;
        if (real.status() != unknown.status() || !real.comparable().equals(unknown.comparable())) {
            wrong.add(line + " tells " + role + " that there is something: " + real.status() + ", else "
                    + unknown.status());
        }
    }

    private static boolean may(Line line, PortalRole role) {
        return MATRIX.allows(Permission.valueOf(line.operation()), Colleagues.held(role));
    }

    private static boolean reaches(Line line, PortalRole role) {
        return MATRIX.lines().stream()
                .filter(cell -> cell.permission().name().equals(line.operation()))
                .anyMatch(cell -> Colleagues.held(role).contains(cell.role()) && ANYTHING.contains(cell.relation()));
    }

    /** One's own data wherever the matrix shows them at all, those of others only by a line that is not about oneself. */
    private static boolean maySee(Line line, PortalRole role, Answer.Mark mark) {
        var operations = operations(line.page());
        return MATRIX.lines().stream()
                .filter(cell -> operations.contains(cell.permission()))
                .filter(cell -> Colleagues.held(role).contains(cell.role()))
                .filter(cell -> mark.own() || cell.relation() != Relation.OWN)
                .anyMatch(cell -> cell.sees().contains(mark.kind()));
    }

    /** What the page and its commands do, and what its parts show. */
    private static Set<Permission> operations(String page) {
        var found = Inventory.lines().stream()
                .filter(line -> line.page().equals(page) && !line.isOpenToAll())
                .map(line -> Permission.valueOf(line.operation()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        found.addAll(PARTS.getOrDefault(page, Set.of()));
        return found;
    }

    private static List<Line> openings() {
        return Inventory.lines().stream()
                .filter(line -> line.isOpening() && line.isPage())
                .toList();
    }

    private static void report(String what, int count) {
        System.out.printf(
                "Page walk: %d operations, %d %s, %d roles, %d kinds of data, %d checks%n",
                Permission.values().length,
                count,
                what,
                PortalRole.values().length,
                PersonalData.values().length,
                checks);
    }
}
