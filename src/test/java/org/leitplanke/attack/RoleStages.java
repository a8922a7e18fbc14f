package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Crawl;
import org.leitplanke.outside.Visitor;

/** Brings roles and departments into states whose pages have fields that are not seen otherwise. */
final class RoleStages {

    private static final String PRIVACY_REVIEW = "/responsibility/assign.xhtml?role=R12&place=COMPANY:&text=";
    private static final String ROLES = "/responsibility/role.xhtml?code=";
    private static final List<String> PROPOSED = List.of("R08", "R09");
    private static final Pattern DEPARTMENT = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");

    private RoleStages() {}

    /** Somebody who writes and is asked to judge as well: forbidden, unless others allow it for a while. */
    static List<String> exclusions(Visitor lead) {
        var other = lead.get(candidate(lead, "Kurz"));
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var asked = lead.press(
                other,
                "assign:save",
                "assign:from",
                today.toString(),
                "assign:until",
                today.plusDays(100).toString(),
                "assign:reaction",
                "EXEMPT",
                "assign:exemptUntil",
                today.plusDays(30).toString(),
                "assign:reason",
                "Elternzeit der Kollegin");
        assertThat(asked.status()).as(asked::text).isEqualTo(302);
        return List.of(candidate(lead, "Hahn"), candidate(lead, "Demir"));
    }

    private static String candidate(Visitor lead, String name) {
        return lead.get(PRIVACY_REVIEW + name).link("person=");
    }

    /** What this person decides about the exception that was asked for. */
    static List<String> exemptions(Visitor compliance) {
        return links(compliance.get("/responsibility/exemptions.xhtml"), "/responsibility/exemptions.xhtml?id=");
    }

    /** Changes of roles that wait for the management. */
    static List<String> proposals(Visitor lead) {
        var waiting = new ArrayList<String>();
        for (var code : PROPOSED) {
            var page = lead.get("/responsibility/role-edit.xhtml?code=" + code);
            var proposed = lead.press(
                    page,
                    "role:propose",
                    "role:from",
                    LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(20).toString(),
                    "role:reason",
                    "Mehr Zeit",
                    "role:hoursPerWeek",
                    "3");
            assertThat(proposed.status()).as(proposed::text).isEqualTo(302);
            waiting.add(ROLES + code);
        }
        return waiting;
    }

    /** Everybody whose matters have to be handed over. */
    static List<String> handovers(Visitor lead) {
        return links(lead.get("/handover/list.xhtml"), "/handover/person.xhtml");
    }

    /** A department that could be split, and one whose head could change. */
    static List<String> reorganisations(Visitor admin) {
        var split = "/organisation/reorganise.xhtml?kind=SPLIT";
        var department = DEPARTMENT.matcher(admin.get(split).body());
        assertThat(department.find()).as("a department to choose").isTrue();
        return List.of(split + "&department=" + department.group(1), "/organisation/reorganise.xhtml?kind=HEAD");
    }

    private static List<String> links(Answer page, String part) {
        return Crawl.linksOf(page).stream().filter(link -> link.contains(part)).toList();
    }
}
