package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.Permission;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.outside.Inventory.Line;

/** Every command of the inventory, sent by each access role that may not, and by a stranger: nothing happens. */
@ExtendWith(WithPortal.class)
class CommandWalkIT {

    /** Pages opened at once, each twice; a session keeps fifteen of them. */
    private static final int AT_ONCE = 6;

    private static final String OWNER = "claudia.meissner";
    private static final String CHANGING = "daniel.hoffmann";

    /** Pages whose content would show what a command had done. */
    private static final List<String> WITNESSES = List.of(
            "sabine.krueger /identity/accounts.xhtml",
            "sabine.krueger /organisation/sites.xhtml",
            "sabine.krueger /organisation/people.xhtml",
            "tobias.lang /guideline/list.xhtml",
            "tobias.lang /channel/list.xhtml",
            "tobias.lang /responsibility/directory.xhtml",
            "mira.okafor /approval/queue.xhtml");

    /** Commands that only show again what was typed; they pass no door. */
    private static final Set<String> SHOWING = Set.of("draft:preview");

    private static final AccessMatrix MATRIX = new AccessMatrix();

    private static Map<PortalRole, Visitor> everybody;
    private static Visitor changing;
    private static Ways ways;

    private final List<String> wrong = new ArrayList<>();
    private int checks;

    @BeforeAll
    static void comeIn() {
        everybody = Colleagues.byRole();
        changing = Colleagues.handedOut(CHANGING, "M0208");
        ways = Ways.on(Colleagues.handedOut(OWNER, "M0202"), OWNER);
    }

    @Test
    void commands_of_others_change_nothing() {
        var before = state();

        everybody.forEach((role, visitor) -> {
            var home = visitor.get("/index.xhtml");
            var pages = new LinkedHashMap<String, Answer>();
            commands().stream().filter(line -> !may(line, role)).forEach(line -> {
                var page = pages.computeIfAbsent(
                        line.page(), any -> visitor.get(ways.to(any).real()));
                send(line, role.name(), visitor, page.status() == 200 ? page : home);
            });
        });

        assertThat(state())
                .as("what the witnesses show, and what the audit trail keeps")
                .isEqualTo(before);
        report("refused commands");
        assertThat(wrong).isEmpty();
    }

    @Test
    void strangers_change_nothing() {
        var before = state();
        var guest = Visitor.stranger();
        var entrance = guest.get("/sign-in.xhtml");

        commands().forEach(line -> send(line, "a stranger", guest, entrance));

        assertThat(state()).isEqualTo(before);
        report("commands of strangers");
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_one_could_do_when_the_page_was_opened_is_refused_when_the_right_is_gone() {
        var refused = 0;
        for (var role : PortalRole.values()) {
            if (role.isGranted()) {
                refused += pressAfterLosing(role);
            }
        }

        System.out.printf("Command walk: %d buttons pressed after the right was taken back%n", refused);
        assertThat(wrong).isEmpty();
        assertThat(refused).as("buttons on the pages that were opened in time").isGreaterThan(20);
    }

    /** How many buttons were on the pages, none of which may do anything any more. */
    private int pressAfterLosing(PortalRole role) {
        var lost = commands().stream()
                .filter(line -> may(line, role) && !may(line, PortalRole.EMPLOYEE))
                .filter(line -> !SHOWING.contains(line.component()))
                .toList();
        var pages = lost.stream().map(Line::page).distinct().toList();
        var pressed = 0;
        for (int first = 0; first < pages.size(); first += AT_ONCE) {
            var some = pages.subList(first, Math.min(pages.size(), first + AT_ONCE));
            pressed += pressAfterLosing(
                    role,
                    lost.stream().filter(line -> some.contains(line.page())).toList());
        }
        return pressed;
    }

    private int pressAfterLosing(PortalRole role, List<Line> lost) {
        Colleagues.grant(CHANGING, role);
        var pages = new ArrayList<Answer>();
        lost.stream().map(Line::page).distinct().forEach(page -> {
            pages.add(changing.get(page));
            pages.add(changing.get(ways.to(page).real()));
        });
        Colleagues.grant(CHANGING);
        var before = state();
        var pressed = 0;
        for (var line : lost) {
            var button = line.component().replace("*", "0");
            for (var page : pages) {
                if (page.address().getPath().equals(line.page()) && page.has(button)) {
                    pressed++;
                    pressRefused(line, page, button);
                }
            }
        }
        assertThat(state()).as("after " + role + " was taken back").isEqualTo(before);
        return pressed;
    }

    private void pressRefused(Line line, Answer page, String button) {
        var noted = Trail.refusals(line.operation());
        var form = button.substring(0, button.indexOf(':'));
        var answer = changing.send(changing.pressing(path(page), page, button, Filling.of(page, form)));
        checks++;
        if (answer.status() >= 500 || !answer.says("identity.accessRefused") && answer.status() != 403) {
            wrong.add(
                    line + " answers " + answer.status() + ": " + answer.text().strip());
        } else if (Trail.refusals(line.operation()) <= noted) {
            wrong.add(line + " is refused, and the audit trail does not know");
        }
    }

    private void send(Line line, String who, Visitor visitor, Answer page) {
        var answer = visitor.send(line.component().contains(":") ? button(line, visitor, page) : bare(line, visitor));
        checks++;
        if (answer.status() >= 500) {
            wrong.add(line + " sent by " + who + " answers " + answer.status());
        }
        if (answer.status() == 302 && !answer.target().startsWith("/sign-in.xhtml")) {
            wrong.add(line + " sent by " + who + " leads to " + answer.target());
        }
    }

    private static HttpRequest.Builder button(Line line, Visitor visitor, Answer page) {
        var button = line.component().replace("*", "0");
        var form = button.substring(0, button.indexOf(':'));
        return visitor.pressing(ways.to(line.page()).real(), page, button, Filling.of(page, form));
    }

    /** What belongs to no page is sent by a script, with the form it speaks of. */
    private static HttpRequest.Builder bare(Line line, Visitor visitor) {
        var form = "kept=channel@/channel/edit.xhtml&channel:name=Untergeschoben&keptBy=" + "0".repeat(64);
        return visitor.request(line.page())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    /** What the witnesses show, and how many entries the audit trail has besides refusals. */
    private static Map<String, String> state() {
        var shown = new LinkedHashMap<String, String>();
        WITNESSES.forEach(witness -> {
            var cut = witness.indexOf(' ');
            var page = Visitor.known(witness.substring(0, cut)).get(witness.substring(cut + 1));
            shown.put(witness, page.text());
        });
        shown.put("audit trail", String.valueOf(Trail.entries() - Trail.refusals()));
        return shown;
    }

    private static boolean may(Line line, PortalRole role) {
        return MATRIX.allows(Permission.valueOf(line.operation()), Colleagues.held(role));
    }

    private static List<Line> commands() {
        return Inventory.lines().stream()
                .filter(line -> !line.isOpening() && !line.isOpenToAll())
                .toList();
    }

    private static String path(Answer page) {
        return page.address().getPath();
    }

    private void report(String what) {
        System.out.printf(
                "Command walk: %d operations, %d commands, %d roles, %d %s%n",
                Permission.values().length, commands().size(), PortalRole.values().length, checks, what);
    }
}
