package org.leitplanke.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe has to say about the page that is shown: only what is serious or critical. */
final class Accessibility {

    private static final String AXE = source();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))));
            """;

    private Accessibility() {}

    @SuppressWarnings("unchecked")
    static List<String> problems(ChromeDriver driver) {
        driver.executeScript(AXE);
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
