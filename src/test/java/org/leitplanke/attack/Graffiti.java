package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Visitor;

/** Writes scripts into everything that others read: guidelines, channels, requests, decisions, names, sites. */
final class Graffiti {

    private static final String CHANNEL = "LinkedIn-Karriere";

    private Graffiti() {}

    static void everywhere() throws IOException {
        guideline(WithTarget.as("tobias.lang"), WithTarget.as("mira.okafor"));
        for (int i = 0; i < 6; i++) {
            channel(WithTarget.as("tobias.lang"), i);
            request(i);
        }
        names(WithTarget.as("sabine.krueger"));
    }

    private static void guideline(Visitor author, Visitor reviewer) {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var body = Scripts.upTo(60_000, 0);
        var fields = new String[] {
            "draft:titleDe",
            Scripts.one(190, 6),
            "draft:summaryDe",
            Scripts.upTo(1_900, 20),
            "draft:bodyDe",
            body,
            "draft:titleEn",
            Scripts.one(190, 10),
            "draft:summaryEn",
            Scripts.upTo(1_900, 40),
            "draft:bodyEn",
            body,
            "draft:audience",
            "EVERYONE",
            "draft:minutes",
            "5",
            "draft:dueDays",
            "14",
            "draft:effectiveFrom",
            today.toString(),
            "draft:reviewBy",
            today.plusDays(300).toString(),
            "draft:council",
            "INFORMED",
            "draft:councilDay",
            today.minusDays(1).toString(),
            "draft:councilNote",
            Scripts.one(400, 12)
        };
        var draft = author.follow(author.press(author.get("/guideline/edit.xhtml"), "draft:save", fields));
        var review = author.follow(author.press(draft, "draft:submit", fields));
        reviewer.follow(reviewer.press(reviewer.get(review.path()), "release:releaseNow"));
    }

    private static void channel(Visitor who, int which) {
        var page = who.get("/channel/edit.xhtml");
        var answer = who.press(
                page,
                "channel:save",
                "channel:network",
                page.choice("LinkedIn"),
                "channel:owner",
                page.choice("Personal"),
                "channel:name",
                Scripts.one(110, which * 7),
                "channel:url",
                "https://www.linkedin.com/company/skript-" + which,
                "channel:purpose",
                Scripts.upTo(950, which * 20));
        assertThat(answer.status()).as(answer::text).isEqualTo(302);
    }

    private static void request(int which) {
        var eva = WithTarget.as("eva.brandt");
        var nadine = WithTarget.as("nadine.roth");
        var id = Asking.approval(eva, Scripts.one(110, which * 5 + 3), CHANNEL);
        nadine.follow(nadine.press(
                nadine.get(Asking.review(id)), "decision:ask", "decision:words", Scripts.upTo(1_900, which * 20)));
        var reply = eva.get(Asking.request(id));
        var answered = eva.press(
                reply,
                "reply:send",
                "reply:answer",
                Scripts.upTo(1_900, which * 20 + 10),
                "reply:text",
                Scripts.upTo(1_900, which * 15),
                "reply:goal",
                Scripts.one(110, which + 30),
                "reply:picture",
                Scripts.upTo(400, which));
        assertThat(answered.status()).as(answered::text).isEqualTo(302);
        var decided = nadine.press(
                nadine.get(Asking.review(id)),
                which % 2 == 0 ? "decision:approve" : "decision:ask",
                Asking.approving(
                        "decision:words",
                        Scripts.upTo(1_900, which * 13),
                        "decision:line:0:note",
                        Scripts.one(400, which)));
        assertThat(decided.status()).as(decided::text).isEqualTo(302);
    }

    /** Names of people come with a file. */
    private static void names(Visitor admin) throws IOException {
        var lines = new ArrayList<>(
                Files.readAllLines(Path.of(System.getProperty("portal.basedir"), "db", "demo", "people.csv")));
        for (int i = 0; i < 20; i++) {
            lines.add("X" + i + ";" + quoted(Scripts.one(75, i * 3)) + ";" + quoted(Scripts.one(75, i * 3 + 1)) + ";x"
                    + i + "@musterwerk.example;PROD;L;01.08.2026;;de");
        }
        var page = admin.get("/organisation/import.xhtml");
        var fields = List.of(
                Map.entry("upload", "upload"),
                Map.entry("upload:kind", "PEOPLE"),
                Map.entry("upload:file", String.join("\n", lines)),
                Map.entry("upload:preview", "x"),
                Map.entry("jakarta.faces.ViewState", page.state()));
        var sent = admin.send(admin.request("/organisation/import.xhtml")
                .header("Content-Type", "multipart/form-data; boundary=-names-")
                .POST(BodyPublishers.ofString(Multipart.of(fields, "-names-"))));
        admin.follow(admin.press(admin.follow(sent), "apply:go"));
        assertThat(WithTarget.stored().count("select count(*) from person where number like 'X%'"))
                .isGreaterThan(10);
        admin.press(
                admin.get("/identity/accounts.xhtml"),
                "account:go",
                "account:number",
                WithTarget.stored().withoutAccount(),
                "account:loginName",
                "\"><img src=x onerror=alert(1)>");
        var site = admin.get("/organisation/sites.xhtml");
        admin.press(
                site, "site:save", "site:code", "X<b>", "site:name", Scripts.one(95, 4), "site:zone", "Europe/Berlin");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
