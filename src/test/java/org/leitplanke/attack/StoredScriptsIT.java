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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.browser.Browser;
import org.leitplanke.browser.WithBrowser;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Asking;
import org.leitplanke.outside.Crawl;
import org.leitplanke.outside.Visitor;
import org.leitplanke.platform.Language;

/** Scripts that somebody writes into texts, titles, names and notes: others read them, nothing more. */
@ExtendWith({WithTarget.class, WithBrowser.class})
@Order(Integer.MAX_VALUE - 1)
class StoredScriptsIT {

    private static final String CHANNEL = "LinkedIn-Karriere";

    /** Everything a page of ours is made of. */
    private static final Set<String> TAGS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "link",
            "script",
            "body",
            "a",
            "div",
            "header",
            "button",
            "form",
            "input",
            "span",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "main",
            "p",
            "footer",
            "section",
            "article",
            "aside",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "label",
            "select",
            "option",
            "textarea",
            "fieldset",
            "legend",
            "details",
            "summary",
            "strong",
            "em",
            "b",
            "i",
            "br",
            "code",
            "pre",
            "blockquote",
            "hr",
            "small",
            "time",
            "progress",
            "meter",
            "svg",
            "path",
            "update",
            "del",
            "ins",
            "mark",
            "abbr");

    private static final String LOOK = "const found = [];"
            + "for (const e of document.querySelectorAll('*')) {"
            + "  found.push('tag ' + e.localName);"
            + "  for (const a of e.attributes) {"
            + "    if (a.name.startsWith('on')) found.push('attribute ' + e.localName + ' ' + a.name);"
            + "    if (/^\\s*(javascript|vbscript|data:text)/i.test(a.value) && /href|src|action|data/.test(a.name))"
            + "      found.push('address ' + a.value);"
            + "    if (/evil\\.test/.test(a.value) && a.name !== 'value' && a.name !== 'href') found.push('foreign ' + a.name);"
            + "  }"
            + "  if (e.localName === 'script' && !e.src && !e.nonce) found.push('script without nonce');"
            + "} return found;";

    @BeforeAll
    static void scripts_are_written_into_every_text() throws IOException {
        guideline(WithTarget.as("tobias.lang"), WithTarget.as("mira.okafor"));
        for (int i = 0; i < 6; i++) {
            channel(WithTarget.as("tobias.lang"), i);
            request(i);
        }
        names(WithTarget.as("sabine.krueger"));
    }

    /** T11. */
    @Test
    void nothing_that_somebody_wrote_runs_in_the_browser_of_somebody_else() {
        var wrong = new TreeSet<String>();
        var pages = 0;
        try (var browser = Browser.open(WithTarget.portal().url(), Language.DE)) {
            for (var who : List.of(
                    "sabine.krueger", "tobias.lang", "eva.brandt", "nadine.roth", "mira.okafor", "rolf.steiner")) {
                var visitor = WithTarget.as(who);
                browser.driver().manage().deleteCookieNamed("leitplanke");
                browser.remember("leitplanke", visitor.session());
                for (var page : Crawl.by(visitor, Boolean.getBoolean("attack.long") ? 40 : 3)) {
                    if (page.status() == 200) {
                        look(browser, who, page, wrong);
                        pages++;
                    }
                }
            }
        }

        assertThat(Scripts.all()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(pages).isGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    private static void look(Browser browser, String who, Answer page, Set<String> wrong) {
        try {
            browser.go(page.path());
            var found = (List<?>) browser.driver().executeScript(LOOK);
            for (var each : found) {
                var said = each.toString();
                if (!said.startsWith("tag ") || !TAGS.contains(said.substring(4))) {
                    wrong.add(page.path() + " for " + who + ": " + said);
                }
            }
        } catch (org.openqa.selenium.UnhandledAlertException e) {
            wrong.add(page.path() + " for " + who + ": a dialog opened");
        }
        browser.complaints().forEach(each -> wrong.add(page.path() + " for " + who + ": " + each));
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
