package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.WithPortal;
import org.leitplanke.platform.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Nothing typed is lost: closed windows, a session that ended meanwhile, double clicks, and somebody who was faster. */
@ExtendWith({WithBrowser.class, WithPortal.class})
class TypedTextIT {

    private static final By NAME = By.id("channel:name");
    private static final By LINE = By.cssSelector("#channel .keptline");
    private static final By NOTE = By.cssSelector("form.kept");

    private final String words = "Neuer Kanal " + UUID.randomUUID();

    @Test
    void what_is_typed_is_kept_by_itself_and_can_be_dropped() {
        try (var browser = Browser.open(WithPortal.portal().url(), Language.DE)) {
            browser.signIn("tobias.lang");
            browser.go("/channel/edit.xhtml");
            browser.keyboard().type(NAME, words);
            await(browser, LINE, "Zwischengespeichert");

            browser.go("/index.xhtml");
            browser.go("/channel/edit.xhtml");

            assertThat(browser.driver().findElement(NAME).getDomProperty("value"))
                    .isEqualTo(words);
            assertThat(browser.driver().findElement(NOTE).getText()).contains("noch nicht gespeichert");
            assertThat(Accessibility.problemsEverywhere(browser)).isEmpty();
            browser.keyboard().press(By.cssSelector("form.kept button"));
            assertThat(browser.driver().findElement(NAME).getDomProperty("value"))
                    .isEmpty();
            assertThat(browser.has(NOTE)).isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void changing_the_language_in_the_middle_of_a_sentence_keeps_the_sentence() {
        try (var browser = Browser.open(WithPortal.portal().url(), Language.DE)) {
            browser.signIn("tobias.lang");
            browser.go("/channel/edit.xhtml");
            var purpose = By.id("channel:purpose");
            browser.keyboard().type(purpose, words);

            browser.driver().findElement(By.id("language:en")).sendKeys(Keys.SPACE);
            new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                    .until(any -> browser.has(By.id("language:de")) && browser.has(NOTE));

            assertThat(browser.driver().findElement(purpose).getDomProperty("value"))
                    .isEqualTo(words);
            assertThat(browser.driver().findElement(NOTE).getText()).contains("have not saved yet");
            browser.keyboard().press(By.cssSelector("form.kept button"));
        }
    }

    @Test
    void a_session_that_ended_elsewhere_says_so_and_the_text_is_there_after_signing_in() {
        try (var browser = Browser.open(WithPortal.portal().url(), Language.DE)) {
            browser.signIn("tobias.lang");
            browser.go("/channel/edit.xhtml");
            var writing = browser.driver().getWindowHandle();
            signOutInAnotherWindow(browser);
            browser.driver().switchTo().window(writing);

            browser.driver().findElement(NAME).sendKeys(words);

            var dialog = By.id("ending");
            new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                    .until(any -> browser.driver().findElement(dialog).isDisplayed());
            assertThat(browser.driver().findElement(dialog).getText())
                    .contains(browser.says("identity.ending.overTitle"))
                    .contains(browser.says("identity.ending.over"));
            assertThat(Accessibility.problemsEverywhere(browser)).isEmpty();
            new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
            browser.driver().findElement(NAME).sendKeys(" und mehr");
            browser.driver().findElement(By.id("channel:save")).sendKeys(Keys.SPACE);
            new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                    .until(any -> browser.address().startsWith("/sign-in.xhtml"));
            fillIn(browser, "tobias.lang");

            assertThat(browser.address()).isEqualTo("/channel/edit.xhtml");
            assertThat(browser.driver().findElement(NAME).getDomProperty("value"))
                    .isEqualTo(words + " und mehr");
            browser.keyboard().press(By.cssSelector("form.kept button"));
        }
    }

    @Test
    void a_double_click_makes_one_channel() {
        try (var browser = Browser.open(WithPortal.portal().url(), Language.DE)) {
            browser.signIn("tobias.lang");
            browser.go("/channel/edit.xhtml");
            browser.keyboard().choose(By.id("channel:network"), "YouTube");
            browser.keyboard().type(NAME, words);
            browser.keyboard().choose(By.id("channel:owner"), "Personal");
            browser.keyboard().type(By.id("channel:purpose"), "Zeigen, wie wir arbeiten");

            new Actions(browser.driver())
                    .doubleClick(browser.driver().findElement(By.id("channel:save")))
                    .perform();
            new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                    .until(any -> browser.address().startsWith("/channel/detail.xhtml"));

            browser.go("/channel/list.xhtml");
            assertThat(browser.text().split(words, -1)).hasSize(2);
        }
    }

    @Test
    void who_saves_second_sees_what_changed_and_decides() {
        try (var browser = Browser.open(WithPortal.portal().url(), Language.EN)) {
            browser.signIn("tobias.lang");
            browser.go("/guideline/edit.xhtml");
            browser.keyboard().type(By.id("draft:titleDe"), words);
            browser.keyboard().type(By.id("draft:summaryDe"), "Kurz gesagt.");
            browser.keyboard().type(By.id("draft:bodyDe"), "Erster Absatz." + " Und noch viele Worte.".repeat(8));
            browser.keyboard().press(By.id("draft:save"));
            var address = browser.address();
            var mine = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go(address);
            browser.keyboard().append(By.id("draft:bodyDe"), "\n\nZweiter Absatz aus dem anderen Fenster.");
            browser.keyboard().type(By.id("draft:minutes"), "9");
            browser.keyboard().press(By.id("draft:save"));
            browser.driver().switchTo().window(mine);

            browser.keyboard().append(By.id("draft:bodyDe"), "\n\nMein eigener Absatz.");
            browser.keyboard().press(By.id("draft:save"));

            var shown = browser.driver().findElement(By.id("problems"));
            assertThat(shown).isEqualTo(browser.driver().switchTo().activeElement());
            assertThat(shown.getText())
                    .contains("You saved this yourself on")
                    .contains("Zweiter Absatz aus dem anderen Fenster.")
                    .contains(browser.says("draft.conflict.taken"));
            assertThat(Accessibility.problemsEverywhere(browser)).isEmpty();
            assertThat(valueOf(browser, "draft:bodyDe")).contains("Mein eigener Absatz.");
            assertThat(valueOf(browser, "draft:minutes")).isEqualTo("9");
            browser.keyboard().press(By.id("draft:save"));
            assertThat(browser.text()).contains(browser.says("guideline.edit.saved"));
            assertThat(valueOf(browser, "draft:bodyDe"))
                    .contains("Mein eigener Absatz.")
                    .doesNotContain("anderen Fenster");
        }
    }

    private static String valueOf(Browser browser, String id) {
        return browser.driver().findElement(By.id(id)).getDomProperty("value");
    }

    private static void signOutInAnotherWindow(Browser browser) {
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go("/index.xhtml");
        browser.keyboard().press(By.id("out:signOut"));
    }

    static void fillIn(Browser browser, String loginName) {
        browser.keyboard().type(By.id("signIn:loginName"), loginName);
        browser.keyboard().type(By.id("signIn:password"), Browser.PASSWORD);
        browser.keyboard().press(By.id("signIn:go"));
    }

    static void await(Browser browser, By where, String words) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
                .until(any -> browser.driver().findElement(where).getText().contains(words));
    }
}
