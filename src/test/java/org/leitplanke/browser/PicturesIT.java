package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitplanke.outside.WithPortal;
import org.leitplanke.platform.Language;
import org.openqa.selenium.By;

/**
 * The pictures of the documentation, taken anew in every run under {@code target/pictures}; those worth keeping are
 * copied to {@code src/docs/pictures}.
 */
@ExtendWith({WithBrowser.class, WithPortal.class})
class PicturesIT {

    private static final Map<String, String> START_PAGES = Map.of(
            "employee", "eva.brandt", "head", "jonas.behrens", "compliance", "mira.okafor", "lead", "tobias.lang");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"light, light, 1280", "dark, dark, 1280", "phone, light, 360"})
    void start_pages_and_the_privacy_review(String name, String theme, int width) {
        var folder = Path.of("target", "pictures");
        try (var browser = Browser.open(WithPortal.portal().url(), Language.DE)) {
            browser.remember("leitplanke-theme", theme);
            browser.width(width, 800);
            START_PAGES.forEach((role, who) -> {
                browser.signIn(who);
                browser.wholePicture(folder.resolve("start-" + role + "-" + name + ".png"));
            });
            browser.signIn("jonas.behrens");
            browser.go("/responsibility/department.xhtml");
            browser.wholePicture(folder.resolve("department-" + name + ".png"));
            browser.signIn("mira.okafor");
            browser.go("/approval/queue.xhtml");
            browser.go(browser.driver()
                    .findElement(By.cssSelector("main a[href*='/approval/review.xhtml']"))
                    .getDomAttribute("href"));
            browser.wholePicture(folder.resolve("privacy-review-" + name + ".png"));
        }

        assertThat(Files.exists(folder.resolve("privacy-review-" + name + ".png")))
                .isTrue();
    }
}
