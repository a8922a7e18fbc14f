package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitplanke.outside.Place;
import org.leitplanke.outside.WithPortal;
import org.leitplanke.platform.Language;
import org.openqa.selenium.By;

/** Every page in both languages and both themes, on a desk and on a phone: accessible, translated, without complaints. */
@ExtendWith({WithBrowser.class, WithPortal.class})
class PagesIT {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_accessible_translated_and_without_complaints(Language language) {
        var findings = new ArrayList<String>();
        try (var browser = Browser.open(WithPortal.portal().url(), language)) {
            addresses(browser).forEach((who, paths) -> {
                if (!who.isEmpty()) {
                    browser.signIn(who);
                }
                paths.forEach(path -> look(browser, who, path, findings));
            });
        }

        assertThat(findings).isEmpty();
    }

    private static void look(Browser browser, String who, String path, List<String> findings) {
        browser.go(path);
        var where = who + " " + path + ": ";
        Accessibility.problemsEverywhere(browser).forEach(problem -> findings.add(where + problem));
        browser.complaints().forEach(complaint -> findings.add(where + complaint));
        if (browser.driver().getPageSource().contains("???")) {
            findings.add(where + "a text is missing");
        }
        var spoken = browser.valueOf(By.tagName("html"), "lang");
        if (!browser.language().code().equals(spoken)) {
            findings.add(where + "says it speaks " + spoken);
        }
    }

    /** Follows the links once, so that the pages behind them have real addresses; by person, strangers first. */
    private static Map<String, List<String>> addresses(Browser browser) {
        var found = new LinkedHashMap<String, List<String>>();
        String signedIn = null;
        for (var place : Place.all()) {
            var who = place.who() == null ? "" : place.who();
            if (!who.isEmpty() && !who.equals(signedIn)) {
                browser.signIn(who);
                signedIn = who;
            }
            found.computeIfAbsent(who, any -> new ArrayList<>()).add(address(browser, place));
        }
        browser.driver().manage().deleteCookieNamed("leitplanke");
        return found;
    }

    private static String address(Browser browser, Place place) {
        if (place.link() == null) {
            return place.path();
        }
        browser.go(place.path());
        var link = browser.driver().findElements(By.cssSelector(place.link()));
        assertThat(link)
                .as("%s finds %s on %s", place.who(), place.link(), place.path())
                .isNotEmpty();
        return link.get(0).getDomAttribute("href");
    }
}
