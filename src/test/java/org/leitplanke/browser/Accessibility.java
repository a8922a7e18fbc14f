package org.leitplanke.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe has to say about the page that is shown: only what is serious or critical. */
final class Accessibility {

    private static final String AXE = source();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const told = [];
            const look = theme => {
                document.documentElement.dataset.theme = theme;
                document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish());
                return axe.run(document, {resultTypes: ['violations']}).then(found => told.push(...found.violations
                    .filter(one => one.impact === 'serious' || one.impact === 'critical')
                    .map(one => theme + ' ' + one.id + ': '
                        + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))));
            };
            look('light').then(() => look('dark')).then(() => {
                document.documentElement.dataset.theme = '';
                done(told);
            });
            """;

    private Accessibility() {}

    /** The page as it stands, in both themes, on a desk and on a phone, and whether it scrolls sideways at 320 px. */
    static List<String> problemsEverywhere(Browser browser) {
        var found = new ArrayList<String>();
        var driver = browser.driver();
        driver.executeScript(AXE);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        for (var width : List.of(1280, 360)) {
            browser.width(width, 900);
            problems(driver).forEach(problem -> found.add(width + " " + problem));
        }
        browser.width(320, 800);
        if (browser.scrollsSideways()) {
            found.add("scrolls sideways at 320");
        }
        browser.width(1280, 900);
        return found;
    }

    /** In both themes, one after the other. */
    @SuppressWarnings("unchecked")
    private static List<String> problems(ChromeDriver driver) {
        return (List<String>) driver.executeAsyncScript(RUN);
    }

    private static String source() {
        try (var file = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
