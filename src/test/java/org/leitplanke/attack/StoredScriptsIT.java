package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.browser.Browser;
import org.leitplanke.browser.WithBrowser;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Crawl;
import org.leitplanke.platform.Language;

/** Scripts that somebody writes into texts, titles, names and notes: others read them, nothing more. */
@ExtendWith({WithTarget.class, WithBrowser.class})
@Order(Integer.MAX_VALUE - 1)
class StoredScriptsIT {

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
            "dialog",
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
        Graffiti.everywhere();
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
                for (var page : Crawl.by(visitor, Boolean.getBoolean("attack.long") ? 40 : 2)) {
                    if (page.status() == 200) {
                        look(browser, who, page, wrong);
                        pages++;
                    }
                }
            }
        }

        assertThat(Scripts.all()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(pages).isGreaterThan(25);
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
}
