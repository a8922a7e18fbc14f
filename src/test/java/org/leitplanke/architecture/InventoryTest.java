package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leitplanke.identity.Permission;
import org.leitplanke.outside.Inventory;
import org.leitplanke.outside.Inventory.Line;

/** Every way into the portal is known, and leads to the door it says. */
class InventoryTest {

    private static final List<Line> LINES = Inventory.lines();
    private static final List<Page> ALL = Page.all();

    /** Operations that no page offers, and who uses them instead. */
    private static final Map<String, String> WITHOUT_PAGE =
            Map.of("TRAINING_RELEASE", "modules come into use with the starter content when the portal begins");

    private static final Pattern PATTERN = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");

    @Test
    void every_page_and_every_command_is_known_and_every_line_stands_for_one() {
        var known = LINES.stream()
                .filter(line -> line.page().endsWith(".xhtml"))
                .map(line -> line.page() + ";" + line.component())
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new TreeSet<String>();
        pages().forEach(page -> {
            if (!page.file().contains("/templates/")) {
                found.add(page.file() + ";" + Inventory.OPENING);
            }
            Commands.of(page, ALL).commands().forEach(command -> found.add(page.file() + ";" + command.component()));
        });

        House.none(
                without(found, known),
                "access-pages.csv does not know this page or command: write the operation of access-matrix.csv beside"
                        + " it that its use case asks for. Buttons, and what repeats them, need an id for that");
        House.none(without(known, found), "access-pages.csv names what no page has: take the line out");
        assertThat(LINES).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(found.size());
    }

    @Test
    void every_line_names_an_operation_and_every_operation_a_place() {
        var operations = Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toSet());
        var named = LINES.stream().map(Line::operation).collect(Collectors.toSet());
        var placed = new HashSet<>(named);
        placed.addAll(WITHOUT_PAGE.keySet());

        House.none(
                without(named, operations, Inventory.OPEN_TO_ALL),
                "access-pages.csv names operations that access-matrix.csv does not have");
        House.none(
                without(operations, placed),
                "nobody can do this, because no page offers it: add the page or command to access-pages.csv,"
                        + " or say in InventoryTest.WITHOUT_PAGE who does it instead");
    }

    @Test
    void opening_a_page_leads_to_the_door_it_says() {
        var wrong = pages().stream()
                .filter(page -> !page.file().startsWith("/WEB-INF/"))
                .flatMap(page -> astray(
                        line(page, Inventory.OPENING), Doors.behind(Doors.opening(Commands.of(page, ALL))), page))
                .toList();

        House.none(
                wrong,
                "access-pages.csv promises an operation, but what the page loads does not ask for it: the walk over the"
                        + " matrix would prove nothing. Name the operation of the use case, or call the right one");
    }

    @Test
    void every_command_leads_to_the_door_it_says() {
        var wrong = pages().stream()
                .flatMap(page -> Commands.of(page, ALL).commands().stream()
                        .flatMap(command -> astray(
                                line(page, command.component()), Doors.behind(Doors.methods(command.action())), page)))
                .toList();

        House.none(
                wrong,
                "access-pages.csv promises an operation, but the method behind the button does not ask for it:"
                        + " name the operation of the use case, or call the right one");
    }

    @Test
    void nothing_else_answers() {
        var servlets = House.classes().stream()
                .filter(type -> type.isAssignableTo(Servlet.class)
                        || type.getAnnotations().stream()
                                .anyMatch(mark -> mark.getRawType().getName().startsWith("jakarta.ws.rs.")))
                .map(JavaClass::getName)
                .toList();
        var filters = House.classes().stream()
                .filter(type -> type.isAssignableTo(Filter.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(servlets)
                .as("an endpoint beside the pages: teach Inventory and this test its kind, and the walk its method")
                .containsExactlyInAnyOrderElementsOf(Doors.ENDPOINTS);
        assertThat(filters)
                .as("a filter sees every request: say here that it answers with nothing of its own")
                .isEqualTo(Doors.FILTERS);
    }

    @Test
    void strangers_reach_what_is_open_to_all_and_nothing_else() {
        var open = House.read(Path.of("webapp/WEB-INF/web.xml"));
        var constraint = open.substring(
                open.indexOf("<web-resource-name>before sign-in"),
                open.indexOf("</security-constraint>", open.indexOf("before sign-in")));
        var reached =
                PATTERN.matcher(constraint).results().map(hit -> hit.group(1)).collect(Collectors.toSet());

        assertThat(reached)
                .as("web.xml lets in without sign-in exactly what access-pages.csv calls open to all")
                .isEqualTo(LINES.stream()
                        .filter(line -> line.isOpening() && line.isOpenToAll())
                        .map(Line::page)
                        .filter(page -> !page.startsWith("/WEB-INF/"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void forms_without_faces_only_open_pages() {
        House.none(
                pages().stream()
                        .flatMap(page -> Commands.of(page, ALL).strangeForms().stream())
                        .toList(),
                "a form that is no h:form may only open a page: method=\"get\" and the path of that page as action");
    }

    @Test
    void what_the_inventory_does_not_know_is_found() {
        var page = Page.of(
                "/channel/bad.xhtml",
                "<ui:composition><ui:param name=\"p\" value=\"#{channelEditPage}\"/><h:form id=\"f\">"
                        + "<ui:repeat id=\"r\"><h:commandButton id=\"b\" action=\"#{p.save}\"/></ui:repeat>"
                        + "<ui:repeat><h:commandButton action=\"#{p.load}\"/></ui:repeat></h:form>"
                        + "<form method=\"post\" action=\"/x.xhtml\"/></ui:composition>");
        var found = Commands.of(page, List.of(page));

        assertThat(found.commands()).extracting(Commands.Command::component).containsExactly("f:r:*:b", "f:?:*:");
        assertThat(found.strangeForms()).hasSize(1);
        assertThat(Doors.behind(Doors.methods(found.commands().get(0).action())))
                .contains("CHANNEL_REGISTER");
        assertThat(astray(new Line("/a", "b", "AUDIT_READ"), Set.of("CHANNEL_SEE"), page))
                .hasSize(1);
        assertThat(astray(new Line("/a", "b", Inventory.OPEN_TO_ALL), Set.of("CHANNEL_SEE"), page))
                .hasSize(1);
    }

    /** What can be opened, and the shell around it; includes count where they are included. */
    private static List<Page> pages() {
        return ALL.stream()
                .filter(page -> !page.file().startsWith("/WEB-INF/tags/"))
                .filter(page -> !page.file().startsWith("/WEB-INF/includes/"))
                .toList();
    }

    private static Line line(Page page, String component) {
        return LINES.stream()
                .filter(line ->
                        line.page().equals(page.file()) && line.component().equals(component))
                .findFirst()
                .orElse(new Line(page.file(), component, "?"));
    }

    /** What shows on the page already needs no door of its own when it is pressed. */
    private static Stream<String> astray(Line line, Set<String> doors, Page page) {
        var opening = line(page, Inventory.OPENING).operation();
        var fine = line.isOpenToAll()
                ? without(doors, Set.of(Inventory.OPEN_TO_ALL)).isEmpty()
                : doors.contains(line.operation())
                        || !line.isOpening()
                                && doors.isEmpty()
                                && line.operation().equals(opening);
        return fine ? Stream.empty() : Stream.of(line + " leads to " + doors);
    }

    private static List<String> without(Collection<String> all, Collection<String> known, String... others) {
        var left = new ArrayList<>(all);
        left.removeAll(known);
        left.removeAll(List.of(others));
        return left;
    }
}
