package org.leitplanke.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** On the start page of whoever is back: what was done in her place. */
@ApplicationScoped
class AbsenceAtHome implements HomeSection {

    private static final int ORDER = 5;
    private static final int LINES = 4;
    private static final String PAGE = "/handover/absence.xhtml";

    @Inject
    AbsenceQueries queries;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Card> cardsFor(PersonId person, Language language) {
        var absence = queries.mine();
        if (absence.times().isEmpty()) {
            return List.of();
        }
        return List.of(new Card(
                Words.of("handover.absence.title"),
                Words.of(
                        "handover.absence.lead",
                        absence.done().size(),
                        absence.open().size()),
                false,
                absence.done().stream().limit(LINES).map(AbsenceAtHome::line).toList(),
                PAGE,
                Words.of("handover.absence.more")));
    }

    private static Task line(Absence.Line line) {
        return new Task(
                Words.of("handover.absence.line", line.by(), line.what()),
                line.link(),
                Words.of("handover.absence.look"),
                Words.of("handover.absence.inPlace"),
                Tone.INFO,
                0,
                null,
                List.of());
    }
}
