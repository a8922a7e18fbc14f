package org.leitplanke.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Modules and attempts for tests that need no server. */
final class TrainingFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final PersonId LENA = new PersonId("lena");

    private TrainingFixture() {}

    /** A module with two lessons of 3 and 4 minutes, a quiz of 5, and seven questions whose second option is right. */
    static StarterModule aText() {
        return aText(1, 1);
    }

    static StarterModule aText(int version, int level) {
        var questions = new ArrayList<StarterModule.QuestionText>();
        for (int i = 1; i <= 7; i++) {
            questions.add(new StarterModule.QuestionText(
                    "q" + i,
                    i == 7,
                    i % 2 + 1,
                    "Frage " + i,
                    List.of(
                            new StarterModule.OptionText("falsch", false),
                            new StarterModule.OptionText("richtig", true),
                            new StarterModule.OptionText("auch falsch", false)),
                    "Darum."));
        }
        return new StarterModule(
                "X01",
                Language.DE,
                version,
                level,
                "Modul",
                "Danach können Sie etwas.",
                12,
                12,
                80,
                List.of("G01"),
                List.of(
                        new StarterModule.LessonText("Eins", 3, "Text"),
                        new StarterModule.LessonText("Zwei", 4, "Text")),
                questions);
    }

    static TrainingModule aModule() {
        return aModule(TODAY);
    }

    static TrainingModule aModule(LocalDate released) {
        var module = new TrainingModule("X01", released);
        module.release(aText(), released, NOW);
        return module;
    }

    static Map<String, Question> questions() {
        var edition = new Edition(aText());
        var found = new HashMap<String, Question>();
        aText().questions().forEach(text -> found.put(text.code(), new Question(edition, text)));
        return found;
    }

    static Attempt anAttempt() {
        return new Attempt(LENA, aModule(), List.copyOf(questions().keySet()), new Random(7), NOW);
    }

    /** Answers the current question. */
    static void answer(Attempt attempt, boolean right) {
        attempt.answer(questions().get(attempt.current().orElseThrow().code()), Set.of(right ? 2 : 1));
    }

    static Attempt anAttemptWith(int right, int wrong) {
        var attempt = anAttempt();
        for (int i = 0; i < wrong; i++) {
            answer(attempt, false);
        }
        for (int i = 0; i < right; i++) {
            answer(attempt, true);
        }
        return attempt;
    }

    static Completion aCompletion(LocalDate passedOn, LocalDate until) {
        return new Completion(anAttemptWith(5, 0), new Validity(passedOn, until));
    }
}
