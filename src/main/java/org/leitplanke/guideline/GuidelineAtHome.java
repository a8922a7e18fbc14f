package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.AccessMatrix;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Permission;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.Words;

/** On the start page of those who write guidelines: what is being worked on, and how far it is. */
@ApplicationScoped
class GuidelineAtHome implements HomeSection {

    private static final int ORDER = 40;
    private static final int LINES = 5;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    AccessMatrix matrix;

    @Inject
    CurrentActor actor;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Card> cardsFor(PersonId person, Language language) {
        if (!matrix.allows(Permission.GUIDELINE_DRAFT, actor.get().roles())) {
            return List.of();
        }
        var drafts = work.open();
        return List.of(new Card(
                Words.of("guideline.home.drafts"),
                drafts.isEmpty() ? Words.of("guideline.home.noDrafts") : null,
                false,
                drafts.stream().limit(LINES).map(GuidelineAtHome::line).toList(),
                "/guideline/list.xhtml",
                Words.of("guideline.home.all")));
    }

    private static Task line(DraftRow row) {
        return new Task(
                Words.of("guideline.home.draft", row.title()),
                "/guideline/edit.xhtml?id=" + row.guideline(),
                Words.of("guideline.home.open"),
                Words.of("guideline.state." + row.state()),
                row.state() == VersionState.RETURNED ? Tone.DUE : Tone.INFO,
                0,
                null,
                List.of(
                        Words.of("guideline.task.version", row.number()),
                        Words.of("guideline.task.since", row.since())));
    }
}
