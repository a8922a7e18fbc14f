package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Portal;
import org.leitplanke.platform.Language;
import org.openqa.selenium.By;

/** The first start at a customer's: nobody is known, and only who reads the log gets in. */
@ExtendWith(WithBrowser.class)
class SetupIT {

    private static final Pattern KEY = Pattern.compile("one-time key ([0-9a-f]{32})");

    @Test
    void the_key_from_the_log_makes_the_first_administrator_once() throws Exception {
        try (var portal = Portal.start();
                var browser = Browser.open(portal.url(), Language.DE)) {
            browser.go("/setup.xhtml");
            fill(browser, "0".repeat(32), "kurz");
            assertThat(browser.has(By.cssSelector("[aria-invalid='true']"))).isTrue();
            assertThat(browser.valueOf(By.id("setup:token"), "value")).isEqualTo("0".repeat(32));
            assertThat(browser.valueOf(By.id("setup:loginName"), "value")).isEqualTo("erste.administration");

            fill(browser, keyInLog(portal), "ein ganzer Satz ist gut");
            browser.keyboard().type(By.id("signIn:loginName"), "erste.administration");
            browser.keyboard().type(By.id("signIn:password"), "ein ganzer Satz ist gut");
            browser.keyboard().press(By.id("signIn:go"));
            browser.go("/organisation/import.xhtml");
            assertThat(browser.title()).isEqualTo(browser.says("organisation.import.title"));

            browser.go("/setup.xhtml");
            assertThat(browser.has(By.id("setup:create"))).isFalse();
        }
    }

    private static void fill(Browser browser, String key, String password) {
        browser.keyboard().type(By.id("setup:token"), key);
        browser.keyboard().type(By.id("setup:loginName"), "erste.administration");
        browser.keyboard().type(By.id("setup:password"), password);
        browser.keyboard().press(By.id("setup:create"));
    }

    private static String keyInLog(Portal portal) throws Exception {
        var found = KEY.matcher(Files.readString(portal.logFile()));
        assertThat(found.find()).as("the log shows the one-time key").isTrue();
        return found.group(1);
    }
}
