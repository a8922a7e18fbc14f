package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.outside.Portal;
import org.leitplanke.platform.Language;
import org.openqa.selenium.By;

/**
 * A head of department fills a gap, names somebody for the holidays and hands over what a leaver leaves, by keyboard
 * alone, first in German and then, for the next leaver and the next holidays, in English.
 */
@ExtendWith(WithBrowser.class)
class HeadDayIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final int MOST_CLICKS = 5;

    @Test
    void a_head_of_department_keeps_everything_looked_after() {
        try (var portal = Portal.startWithDemonstration()) {
            for (var language : Language.values()) {
                try (var browser = Browser.open(portal.url(), language)) {
                    fillsAGap(browser);
                    isToldWhyAndWhoElse(browser);
                    evaAccepts(browser);
                    remindsEva(browser);
                    namesADeputy(browser, TODAY.plusDays(language == Language.DE ? 10 : 40));
                    handsOver(browser, language == Language.DE ? "Sander" : "Lindner");
                    takesTheRoleBack(browser);
                    assertThat(browser.complaints()).isEmpty();
                }
            }
        }
    }

    /** From the start page to a role that is asked for. */
    private static void fillsAGap(Browser browser) {
        browser.signIn("jonas.behrens");
        var clicks = 0;
        browser.keyboard()
                .press(By.xpath("//main//div[contains(@class, 'task')][contains(., 'LinkedIn-Karriere')]//a"));
        clicks++;
        browser.keyboard()
                .press(By.xpath("//div[contains(@class, 'gap')][contains(., 'LinkedIn-Karriere')]"
                        + "//a[contains(@href, 'role=R04')]"));
        clicks++;
        browser.keyboard().press(By.xpath("//tr[contains(., 'Eva Brandt')]//a"));
        clicks++;
        assertThat(browser.text()).contains(browser.says("responsibility.preview.heading"));
        isAccessible(browser);
        browser.keyboard().press(By.id("assign:save"));
        clicks++;
        assertThat(browser.text()).contains("Eva Brandt");
        assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    }

    /** The social media lead wants somebody who drafts posts to review them: why not, and who instead. */
    private static void isToldWhyAndWhoElse(Browser browser) {
        browser.signIn("tobias.lang");
        browser.go("/responsibility/assign.xhtml?role=R12&place=COMPANY:&text=Sofia");
        browser.keyboard().press(By.xpath("//tr[contains(., 'Sofia Lindner')]//a"));
        assertThat(browser.has(By.cssSelector("#assign .note.due"))).isTrue();
        assertThat(browser.driver()
                        .findElement(By.cssSelector("#assign .note.due"))
                        .getText())
                .isNotBlank();
        isAccessible(browser);
    }

    private static void evaAccepts(Browser browser) {
        browser.signIn("eva.brandt");
        browser.keyboard().press(By.cssSelector("main .task a[href*='/responsibility/assignment.xhtml']"));
        browser.keyboard().press(By.id("answer:accept"));
        browser.go("/responsibility/mine.xhtml");
        assertThat(browser.text()).contains(browser.says("responsibility.state.RESERVED"));
    }

    private static void remindsEva(Browser browser) {
        toDepartment(browser);
        var remind = By.xpath(
                "//div[contains(@class, 'gap')][contains(., 'LinkedIn-Karriere')]//input[contains(@value, 'Eva')]");
        browser.keyboard().press(remind);
        assertThat(browser.has(remind)).isTrue();
    }

    private static void namesADeputy(Browser browser, LocalDate from) {
        browser.go("/responsibility/mine.xhtml");
        browser.keyboard().type(By.id("text"), "Nadine");
        browser.keyboard().press(By.xpath("//form[@method='get'][contains(@action, 'mine')]//input[@type='submit']"));
        browser.keyboard().choose(By.id("name:deputy"), "Nadine Roth");
        browser.keyboard()
                .choose(
                        By.id("name:assignment"),
                        browser.language() == Language.DE ? "Fachfreigabe" : "Content approver");
        browser.keyboard().type(By.id("name:from"), from);
        browser.keyboard().type(By.id("name:until"), from.plusDays(11));
        isAccessible(browser);
        browser.keyboard().press(By.id("name:save"));
        assertThat(browser.text()).contains(browser.says("responsibility.mine.forMe", "Nadine Roth"));
    }

    /** The administrator notes the last day; the head hands everything over in one go. */
    private static void handsOver(Browser browser, String familyName) {
        browser.signIn("sabine.krueger");
        browser.go("/organisation/people.xhtml?like=" + familyName);
        browser.keyboard().press(By.partialLinkText(familyName + ","));
        browser.keyboard().type(By.id("employment:exit"), TODAY.plusDays(20));
        browser.keyboard().press(By.id("employment:save"));

        browser.signIn("jonas.behrens");
        browser.keyboard()
                .press(By.xpath("//main//div[contains(@class, 'task')][contains(., '" + familyName
                        + "')]//a[contains(@href, '/handover/person.xhtml')]"));
        assertThat(browser.title()).contains(familyName);
        isAccessible(browser);
        browser.keyboard().press(By.id("matters:all"));
        assertThat(browser.text()).contains(browser.says("handover.state.settled"));
        isAccessible(browser);
    }

    private static void takesTheRoleBack(Browser browser) {
        toDepartment(browser);
        browser.keyboard().press(By.xpath("//tr[contains(., 'Eva Brandt')][contains(., 'LinkedIn')]//a"));
        browser.keyboard().press(By.id("answer:end"));
    }

    private static void toDepartment(Browser browser) {
        browser.signIn("jonas.behrens");
        browser.keyboard().press(By.xpath("//nav//a[contains(@href, '/responsibility/department.xhtml')]"));
        isAccessible(browser);
    }

    private static void isAccessible(Browser browser) {
        assertThat(Accessibility.problemsEverywhere(browser))
                .as(browser.address())
                .isEmpty();
    }
}
