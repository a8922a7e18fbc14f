package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.GroupFigure;
import org.leitplanke.platform.ReadinessCheck;
import org.leitplanke.platform.Words;

/** How far training is: the share of people whose base module is valid, told as far as it may be told. */
@ApplicationScoped
class TrainingReadiness implements ReadinessCheck {

    @Inject
    Modules modules;

    @Inject
    Learners learners;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Override
    public Finding finding(LocalDate day) {
        var figure = GroupFigure.of(
                learners.employed(day),
                learners.employedWithValid(Standings.BASE, day),
                actor.find()
                        .map(Actor::person)
                        .map(reader -> organisation.teamSize(reader, day))
                        .orElse(0L));
        return new Finding(
                "readiness.element.training",
                modules.find(Standings.BASE).isEmpty() ? 0 : level(figure),
                List.of(new Figure(sentence(figure), "/training/list.xhtml")),
                Words.of("training.readiness.benchmark"));
    }

    /** 1 when there are modules, 2 from 80 %, 3 from 95 % valid; from what is told, so that it says no more. */
    static int level(GroupFigure figure) {
        if (figure.percent() < 80) {
            return 1;
        }
        return figure.percent() < 95 ? 2 : 3;
    }

    private static Words sentence(GroupFigure figure) {
        return Words.of("training.readiness.share", figure.words());
    }
}
