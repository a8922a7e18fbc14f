package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Texts;
import org.leitplanke.training.StarterModule;
import org.leitplanke.training.StarterModule.QuestionText;

/**
 * Somebody fails one quiz, passes another and leaves a third in the middle. What only she may know of that is found in
 * her own pages, and in no page that anybody else reaches: not her head, administration, audit or works council.
 */
@ExtendWith(WithPortal.class)
class ResultsStayWithTheLearnerIT {

    private static final String LEARNER = "nadine.roth";
    private static final String FAILED = "T08";
    private static final String OPEN = "T07";
    private static final String PASSED = "T06";
    private static final int OF_A_KIND = Integer.getInteger("pages", 4);
    private static final int SENSIBLE = 30;

    /** What nobody else may read, by what it is. */
    private static final Map<String, String> SECRETS = new LinkedHashMap<>();

    private static final List<Answer> HER_PAGES = new ArrayList<>();
    private static final List<String> HER_ADDRESSES = new ArrayList<>();

    @BeforeAll
    static void somebody_learns() {
        var her = Visitor.known(LEARNER);
        fail(her);
        pass(her);
        interrupt(her);
        HER_PAGES.addAll(Crawl.by(her, OF_A_KIND, HER_ADDRESSES.toArray(String[]::new)));
    }

    @Test
    void every_secret_is_found_where_it_belongs() {
        assertThat(SECRETS).hasSizeGreaterThan(10);
        assertThat(SECRETS.entrySet())
                .allSatisfy(secret ->
                        assertThat(HER_PAGES).as(secret.getKey()).anyMatch(page -> holds(page, secret.getValue())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eva.brandt",
                "jonas.behrens",
                "mira.okafor",
                "tobias.lang",
                "katharina.wendt",
                "sabine.krueger",
                "lena.vogt",
                "miriam.fuchs",
                "anke.petersen",
                "rolf.steiner",
                "heiko.albrecht"
            })
    void nobody_else_reads_score_answer_or_attempt(String who) {
        var others = Visitor.known(who);
        var pages = Crawl.by(others, OF_A_KIND, starts());

        var read = pages.stream().filter(page -> page.status() == 200).toList();
        System.out.println(who + " read " + read.size() + " pages of " + pages.size() + " addresses");
        assertThat(read).hasSizeGreaterThan(SENSIBLE);
        assertThat(pages)
                .allSatisfy(page -> SECRETS.forEach((what, secret) -> assertThat(holds(page, secret))
                        .as(what + " in " + page.path())
                        .isFalse()));
        assertThat(HER_ADDRESSES)
                .allSatisfy(address ->
                        assertThat(others.get(address).status()).as(address).isIn(403, 404));
    }

    /** Every page of the story, and what the audit trail tells about learning. */
    private static String[] starts() {
        return Stream.concat(
                        Place.all().stream()
                                .filter(place -> place.who() != null)
                                .map(Place::path),
                        Stream.of("/audit/list.xhtml?kind=training"))
                .distinct()
                .toArray(String[]::new);
    }

    private static void fail(Visitor her) {
        var page = begin(her, FAILED);
        var wrong = 0;
        while (page.has("quiz:send")) {
            var question = asked(FAILED, page);
            var chosen = wrongOf(question);
            page = her.press(page, "quiz:send", fields(question, chosen));
            keep("question " + question.code(), question.text());
            keep(
                    "wrong answer to " + question.code(),
                    question.options().get(chosen.get(0) - 1).text());
            keep("explanation of " + question.code(), question.explanation());
            HER_PAGES.add(page);
            page = her.get(page.link("/training/quiz.xhtml"));
            wrong++;
        }
        keep("score", Texts.say(Language.DE, "training.quiz.failedText", wrong, wrong));
        address("attempt that failed", page);
    }

    private static void pass(Visitor her) {
        var page = begin(her, PASSED);
        var quiz = page;
        while (page.has("quiz:send")) {
            var question = asked(PASSED, page);
            var sent = her.press(page, "quiz:send", fields(question, List.copyOf(question.right())));
            page = her.get(sent.link("/training/quiz.xhtml"));
        }
        HER_ADDRESSES.add(quiz.path());
        address("certificate", her.get(page.link("/training/certificate.xhtml")));
    }

    private static void interrupt(Visitor her) {
        var page = begin(her, OPEN);
        var question = asked(OPEN, page);
        var sent = her.press(page, "quiz:send", fields(question, wrongOf(question)));
        var next = her.get(sent.link("/training/quiz.xhtml"));
        HER_PAGES.add(sent);
        keep("question answered in " + OPEN, question.text());
        keep("question now asked in " + OPEN, asked(OPEN, next).text());
        address("attempt under way", next);
    }

    private static Answer begin(Visitor her, String module) {
        return her.follow(her.press(her.get("/training/module.xhtml?code=" + module), "quiz:start"));
    }

    private static QuestionText asked(String module, Answer page) {
        return StarterModule.find(module, Language.DE).orElseThrow().questions().stream()
                .filter(question -> holds(page, question.text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no known question: " + page.text()));
    }

    private static List<Integer> wrongOf(QuestionText question) {
        for (var number = question.options().size(); number > 0; number--) {
            if (!question.right().contains(number)) {
                return List.of(number);
            }
        }
        return List.of(1);
    }

    private static String[] fields(QuestionText question, List<Integer> chosen) {
        var name = question.several() ? "quiz:answers" : "quiz:answer";
        return chosen.stream().flatMap(number -> Stream.of(name, "" + number)).toArray(String[]::new);
    }

    private static void address(String what, Answer page) {
        HER_ADDRESSES.add(page.path());
        keep(what, page.path().replaceAll(".*=", ""));
    }

    private static void keep(String what, String secret) {
        SECRETS.put(what, secret.strip());
    }

    private static boolean holds(Answer page, String secret) {
        return flat(Answer.plain(page.body())).contains(flat(secret));
    }

    private static String flat(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
