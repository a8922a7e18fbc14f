package org.leitplanke.training;

import static org.leitplanke.identity.Permission.TRAINING_LEARN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.Ledger;

/** Learning at one's own pace: lessons, then a quiz as often as one likes, always and only for oneself. */
@UseCase
public class Learning {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Modules modules;

    @Inject
    Learners learners;

    @Inject
    Standings standings;

    @Inject
    QuizView view;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Remembers that a lesson is done, so that she continues with the next one anywhere. */
    @Requires(TRAINING_LEARN)
    public void finishLesson(String code, int lesson) {
        var module = modules.get(code);
        if (lesson < 1
                || lesson
                        > modules.lessonTitles(
                                        code, module.version(), actor.get().language())
                                .size()) {
            throw new Missing("lesson", code + " " + lesson);
        }
        learners.mark(new LessonDone(actor.get().person(), code, module.version(), lesson));
    }

    /** Begins the quiz, or goes on with the one under way; an earlier attempt that was not passed is deleted. */
    @Requires(TRAINING_LEARN)
    public String start(String code) {
        var module = modules.hold(code);
        var person = actor.get().person();
        var earlier = learners.attempts(person, code);
        var open =
                earlier.stream().filter(one -> one.state() == AttemptState.OPEN).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        learners.latest(person, code)
                .ifPresent(latest -> latest.mayBeRefreshed(module.level(), standings.today(person)));
        earlier.forEach(learners::remove);
        var attempt = new Attempt(person, module, modules.pool(code, module.version()), RANDOM, clock.instant());
        learners.add(attempt);
        return attempt.id();
    }

    /** Where her quiz stands: the question asked now, without its answer, or how it ended. */
    @Requires(TRAINING_LEARN)
    public QuizStep current(String attemptId) {
        var attempt = learners.findAttempt(attemptId)
                .filter(found -> found.isOf(actor.get().person()))
                .orElseThrow(() -> new Missing("attempt", attemptId));
        return view.of(attempt, actor.get().language());
    }

    /**
     * Answers the question that is asked now. The last answer ends the quiz; when it is passed, the completion counts at
     * once, also for roles that waited for it.
     */
    @Requires(TRAINING_LEARN)
    public Feedback answer(String attemptId, String questionCode, Set<String> optionIds) {
        var attempt = learners.hold(attemptId, actor.get().person());
        if (attempt.state() != AttemptState.OPEN) {
            return Feedback.alreadyEnded(attempt.module());
        }
        var question = modules.question(
                attempt.module(), attempt.version(), questionCode, actor.get().language());
        var chosen = question.read(optionIds);
        attempt.answer(question, chosen);
        if (attempt.state() == AttemptState.PASSED) {
            complete(attempt);
        }
        return question.feedback(chosen, attempt.module(), attempt.state() != AttemptState.OPEN);
    }

    private void complete(Attempt attempt) {
        var person = attempt.person();
        var today = standings.today(person);
        var validity = learners.latest(person, attempt.module())
                .map(latest -> Validity.after(latest.validUntil(), today, attempt.validMonths()))
                .orElseGet(() -> Validity.first(today, attempt.validMonths()));
        var completion = new Completion(attempt, validity);
        learners.add(completion);
        learners.forgetLessons(person, attempt.module());
        ledger.fulfil(
                person,
                Condition.training(attempt.module()),
                attempt.level(),
                validity.from(),
                validity.until(),
                validity.graceUntil());
        happened.fire(completion.passed(clock.instant()));
    }
}
