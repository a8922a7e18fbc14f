package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Portal;
import org.leitplanke.platform.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A portal whose sessions last a minute: the end is announced, put off, and survived, and so is a server that dies. */
@ExtendWith(WithBrowser.class)
class SessionEndIT {

    private static final By NAME = By.id("channel:name");
    private static final By DIALOG = By.id("ending");

    @Test
    void the_end_is_announced_and_what_was_typed_survives_it_and_the_server() {
        try (var portal = Portal.start("-Dleitplanke.demo=true", "-Dleitplanke.session.idle=1");
                var browser = Browser.open(portal.url(), Language.DE)) {
            browser.signIn("tobias.lang");
            var other = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go("/channel/edit.xhtml");
            browser.driver().findElement(NAME).sendKeys("Vor dem Ende");
            TypedTextIT.await(browser, By.cssSelector("#channel .keptline"), "Zwischengespeichert");

            announced(browser);
            assertThat(browser.driver().findElement(DIALOG).getText())
                    .contains(browser.says("identity.ending.title"))
                    .contains(browser.says("identity.ending.soon", 1));
            assertThat(Accessibility.problemsEverywhere(browser)).isEmpty();
            assertThat(browser.driver().switchTo().activeElement().getText())
                    .isEqualTo(browser.says("identity.ending.goOn"));
            new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
            calm(browser);
            browser.driver().switchTo().window(other);
            calm(browser);

            browser.driver().switchTo().window(lastOf(browser));
            portal.kill();
            browser.driver().findElement(NAME).sendKeys(" und beim Ausfall");
            browser.driver().findElement(By.id("channel:save")).sendKeys(Keys.SPACE);
            TypedTextIT.await(browser, By.cssSelector("#channel .keptline"), browser.says("draft.offline"));
            assertThat(browser.driver().findElement(NAME).getDomProperty("value"))
                    .as("nothing was sent into the void")
                    .isEqualTo("Vor dem Ende und beim Ausfall");

            portal.begin();
            announced(browser);
            assertThat(browser.driver().findElement(DIALOG).getText())
                    .contains(browser.says("identity.ending.overTitle"));
            new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
            new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
                    .until(any -> browser.address().startsWith("/sign-in.xhtml"));
            TypedTextIT.fillIn(browser, "tobias.lang");

            assertThat(browser.address()).isEqualTo("/channel/edit.xhtml");
            assertThat(browser.driver().findElement(NAME).getDomProperty("value"))
                    .isEqualTo("Vor dem Ende und beim Ausfall");
        }
    }

    private static void announced(Browser browser) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(50))
                .until(any -> browser.driver().findElement(DIALOG).isDisplayed());
    }

    private static void calm(Browser browser) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(any -> !browser.driver().findElement(DIALOG).isDisplayed());
    }

    private static String lastOf(Browser browser) {
        return browser.driver().getWindowHandles().stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
