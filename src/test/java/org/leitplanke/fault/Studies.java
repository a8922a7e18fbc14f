package org.leitplanke.fault;

import java.util.ArrayList;
import java.util.List;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Visitor;
import org.leitplanke.platform.Language;
import org.leitplanke.training.StarterModule;
import org.leitplanke.training.StarterModule.QuestionText;

/** Taking note of the guideline and passing quizzes, with all answers right. */
final class Studies {

    private static final int QUESTIONS = 5;

    private Studies() {}

    /** The guideline, then every module that comes with the portal. */
    static void all(Visitor learner, String loginName, Journal journal) {
        var text = learner.get(learner.get("/guideline/list.xhtml").link("/guideline/read.xhtml"));
        if (text.has("note:acknowledge")) {
            journal.attempt(
                    Kind.ACKNOWLEDGE,
                    List.of(loginName),
                    () -> learner.press(text, "note:acknowledge"),
                    Crew::isSentOn);
        }
        for (int number = 1; number <= 8; number++) {
            pass("T0" + number, learner, loginName, journal);
        }
    }

    private static void pass(String code, Visitor learner, String loginName, Journal journal) {
        var question = lastQuestion(code, learner);
        if (question != null) {
            journal.attempt(
                    Kind.PASS, List.of(loginName, code), () -> answer(code, learner, question), Studies::isOver);
        }
    }

    /** The page with the last question of a quiz, everything before it answered right. */
    static Answer lastQuestion(String code, Visitor learner) {
        var quiz = learner.follow(learner.press(learner.get("/training/module.xhtml?code=" + code), "quiz:start"));
        for (int asked = 1; asked < QUESTIONS; asked++) {
            answer(code, learner, quiz);
            quiz = learner.get(quiz.path());
        }
        return quiz.has("quiz:send") ? quiz : null;
    }

    static Answer answer(String code, Visitor learner, Answer quiz) {
        return learner.press(quiz, "quiz:send", right(code, quiz));
    }

    /** The fields of the right answer to the question on this page. */
    static String[] right(String code, Answer quiz) {
        var question = asked(code, quiz.text());
        var fields = new ArrayList<String>();
        for (var option : question.right()) {
            fields.addAll(List.of(question.several() ? "quiz:answers" : "quiz:answer", String.valueOf(option)));
        }
        return fields.toArray(String[]::new);
    }

    /** Said after the last question, and on the page that says how the quiz ended. */
    static boolean isOver(Answer answer) {
        return answer.status() == 200 && (answer.says("training.quiz.result") || answer.says("training.quiz.passed"));
    }

    private static QuestionText asked(String code, String page) {
        var plain = plain(page);
        return StarterModule.find(code, Language.DE).orElseThrow().questions().stream()
                .filter(question -> plain.contains(plain(question.text())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no known question of " + code + ": " + page));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
