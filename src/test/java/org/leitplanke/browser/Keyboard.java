package org.leitplanke.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Uses a page by keyboard alone: walks to every element with the tabulator key, as somebody without a mouse does, and
 * fails when it cannot be reached. The steps that the page promises are made in one go, the rest one by one.
 */
final class Keyboard {

    private static final int STEPS = 400;

    /** How many steps it is from the element that has the focus to this one, as far as the page itself tells. */
    private static final String AWAY = """
            const stops = [];
            const groups = new Map();
            const kinds = 'a[href], button, input, select, textarea, summary, [tabindex]';
            for (const one of document.querySelectorAll(kinds)) {
                if (one.tabIndex < 0 || one.disabled || one.type === 'hidden') continue;
                if (!one.checkVisibility({visibilityProperty: true})) continue;
                const group = one.type === 'radio' ? (one.form ? one.form.id : '') + ' ' + one.name : null;
                if (group !== null && groups.has(group)) {
                    if (one.checked) stops[groups.get(group)] = one;
                    continue;
                }
                if (group !== null) groups.set(group, stops.length);
                stops.push(one);
            }
            return stops.indexOf(arguments[0]) - stops.indexOf(document.activeElement);
            """;

    private final ChromeDriver driver;

    Keyboard(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Walks to a button and presses it; waits until the page has answered. */
    void press(By by) {
        var target = walkTo(by);
        var before = driver.findElement(By.tagName("html"));
        target.sendKeys(target.getTagName().equals("a") ? Keys.ENTER : Keys.SPACE);
        awaitNewPage(before);
    }

    /** Walks to something and presses it; only waits for a new page when one is expected. */
    void press(By by, boolean newPage) {
        if (newPage) {
            press(by);
        } else {
            walkTo(by).sendKeys(Keys.ENTER);
        }
    }

    /** Writes at the end of what is there. */
    void append(By by, String words) {
        var target = walkTo(by);
        target.sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        target.sendKeys(words);
    }

    void type(By by, String words) {
        var target = walkTo(by);
        target.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        target.sendKeys(words);
    }

    /** Types a day in the order in which this browser shows days. */
    void type(By by, LocalDate day) {
        var order = (String) driver.executeScript(
                "return new Intl.DateTimeFormat().formatToParts().map(part => part.type).join(' ')");
        var pattern = order.indexOf("day") < order.indexOf("month") ? "ddMMyyyy" : "MMddyyyy";
        walkTo(by).sendKeys(DateTimeFormatter.ofPattern(pattern).format(day));
    }

    /** Chooses an option of a list by what it says, with the keys of the list. */
    void choose(By by, String option) {
        var target = walkTo(by);
        var list = new Select(target);
        target.sendKeys(Keys.HOME);
        for (int step = 0; step < list.getOptions().size(); step++) {
            if (list.getFirstSelectedOption().getText().contains(option)) {
                return;
            }
            target.sendKeys(Keys.ARROW_DOWN);
        }
        throw new AssertionError("no option “" + option + "” in " + by);
    }

    /** Chooses one of a group of radio buttons: walks into the group, then the arrow keys. */
    void pick(By radio) {
        var wanted = driver.findElement(radio);
        var name = wanted.getDomAttribute("name");
        walkTo(By.xpath("//input[@type='radio' and @name='" + name + "']"), name);
        var end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        if (!wanted.isSelected()) {
            driver.switchTo().activeElement().sendKeys(Keys.SPACE);
        }
        while (!wanted.isSelected() && System.nanoTime() < end) {
            driver.switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        }
        if (!wanted.isSelected()) {
            throw new AssertionError("could not pick " + radio + " with the keyboard");
        }
    }

    void tick(By box) {
        var target = walkTo(box);
        if (!target.isSelected()) {
            target.sendKeys(Keys.SPACE);
        }
    }

    /** The file dialogue belongs to the operating system; the field itself is walked to. */
    void attach(By by, String path) {
        walkTo(by).sendKeys(path);
    }

    private WebElement walkTo(By by) {
        return walkTo(by, null);
    }

    private WebElement walkTo(By by, String radioGroup) {
        var target = driver.findElement(by);
        tab(((Number) driver.executeScript(AWAY, target)).intValue());
        for (int step = 0; step < STEPS; step++) {
            var here = driver.switchTo().activeElement();
            if (here.equals(target) || radioGroup != null && radioGroup.equals(here.getDomAttribute("name"))) {
                return here;
            }
            tab(1);
        }
        throw new AssertionError(by + " cannot be reached with the tabulator key on " + driver.getCurrentUrl());
    }

    /** So many times the tabulator key, one after the other; not at all when there is nothing to pass. */
    private void tab(int times) {
        if (times > 0) {
            new Actions(driver).sendKeys(Keys.TAB.toString().repeat(times)).perform();
        }
    }

    private void awaitNewPage(WebElement before) {
        new WebDriverWait(driver, Duration.ofSeconds(30)).until(any -> {
            try {
                before.isEnabled();
                return false;
            } catch (WebDriverException gone) {
                return "complete".equals(driver.executeScript("return document.readyState"));
            }
        });
    }
}
