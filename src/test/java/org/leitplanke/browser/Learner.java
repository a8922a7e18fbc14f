package org.leitplanke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.leitplanke.training.StarterModule;
import org.leitplanke.training.StarterModule.QuestionText;
import org.openqa.selenium.By;

/** Somebody who works through a module lesson by lesson and answers its questions right. */
final class Learner {

    private final Browser browser;

    Learner(Browser browser) {
        this.browser = browser;
    }

    void work(String code) {
        var module = StarterModule.find(code, browser.language()).orElseThrow();
        if (!browser.has(By.id("lesson:done"))) {
            browser.keyboard().press(By.cssSelector("main a.btn[href*='/training/lesson.xhtml']"));
        }
        while (browser.has(By.id("lesson:done"))) {
            browser.keyboard().press(By.id("lesson:done"));
        }
        browser.keyboard().press(By.id("quiz:start"));
        assertThat(Accessibility.problemsEverywhere(browser)).as("a question").isEmpty();
        while (browser.has(By.id("quiz:send"))) {
            answer(asked(module));
        }
        assertThat(browser.text()).contains(browser.says("training.quiz.passed"));
    }

    private QuestionText asked(StarterModule module) {
        var shown = browser.driver().findElement(By.cssSelector("#quiz legend")).getText();
        return module.questions().stream()
                .filter(question -> shown.startsWith(question.text().strip().replace('\u00a0', ' ')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a question that is not in the module: " + shown));
    }

    private void answer(QuestionText question) {
        for (var number : question.right()) {
            var option = By.cssSelector("#quiz input[value='" + number + "']");
            if (question.several()) {
                browser.keyboard().tick(option);
            } else {
                browser.keyboard().pick(option);
            }
        }
        browser.keyboard().press(By.id("quiz:send"));
        browser.keyboard().press(By.cssSelector("main a.btn.main"));
    }
}
