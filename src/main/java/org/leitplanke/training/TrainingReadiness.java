package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.ReadinessCheck;
import org.leitplanke.platform.Words;

/** How far training is: the share of people whose base module is valid. Groups under five are not counted out. */
@ApplicationScoped
class TrainingReadiness implements ReadinessCheck {

    private static final int SMALLEST_GROUP = 5;

    @Inject
    Modules modules;

    @Inject
    Learners learners;

    @Override
    public Finding finding(LocalDate day) {
        var people = learners.employed(day);
        var valid = learners.employedWithValid(Standings.BASE, day);
        return new Finding(
                "readiness.element.training",
                modules.find(Standings.BASE).isEmpty() ? 0 : level(valid, people),
                List.of(new Figure(sentence(valid, people), "/training/list.xhtml")),
                Words.of("training.readiness.benchmark"));
    }

    /** 1 when there are modules, 2 from 80 %, 3 from 95 % valid; a group that may not be shown says nothing. */
    static int level(long valid, long people) {
        if (people < SMALLEST_GROUP || valid * 100 < people * 80) {
            return 1;
        }
        return valid * 100 < people * 95 ? 2 : 3;
    }

    /** The share in words; neither the ones who have it nor the ones who lack it are shown when they are one to four. */
    static Words sentence(long valid, long people) {
        if (people < SMALLEST_GROUP) {
            return Words.of("training.readiness.tooFew");
        }
        if (valid > 0 && valid < SMALLEST_GROUP) {
            return Words.of("training.readiness.fewHave");
        }
        if (valid < people && people - valid < SMALLEST_GROUP) {
            return Words.of("training.readiness.fewLack");
        }
        return Words.of("training.readiness.share", valid, people, valid * 100 / people);
    }
}
