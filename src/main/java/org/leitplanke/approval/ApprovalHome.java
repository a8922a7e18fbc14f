package org.leitplanke.approval;

import static org.leitplanke.identity.Permission.TASKS_SEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotForOthers;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.HomeSection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;

/** On the start page: my requests that are on their way, and the way to ask "may I post this?". */
@UseCase
public class ApprovalHome implements HomeSection {

    private static final int LINES = 4;
    private static final int ORDER = 30;

    @Inject
    CurrentActor actor;

    @Inject
    ApprovalQueries approvals;

    @Override
    @Requires(TASKS_SEE)
    public int order() {
        return ORDER;
    }

    @Override
    @Requires(TASKS_SEE)
    public List<Card> cardsFor(PersonId person, Language language) {
        NotForOthers.check(actor.get(), person);
        var cards = new ArrayList<Card>();
        cards.add(new Card(
                Words.of("approval.home.ask"),
                Words.of("approval.home.askIntro"),
                true,
                List.of(),
                "/approval/ask.xhtml",
                Words.of("approval.home.askButton")));
        var lines =
                approvals.mine(0).stream().limit(LINES).map(ApprovalHome::line).toList();
        if (!lines.isEmpty()) {
            cards.add(new Card(
                    Words.of("approval.home.mine"),
                    null,
                    false,
                    lines,
                    "/approval/mine.xhtml",
                    Words.of("approval.home.all")));
        }
        return cards;
    }

    private static Task line(RequestRow row) {
        var notes = new ArrayList<Words>();
        if (row.channelName() != null) {
            notes.add(Words.of("approval.task.channel", row.channelName()));
        }
        if (row.left() != null) {
            notes.add(Remaining.words(row.left()));
        }
        return new Task(
                row.title() == null ? Words.of("approval.untitled") : Words.of("approval.titled", row.title()),
                "/approval/request.xhtml?id=" + row.id(),
                Words.of("approval.home.look"),
                Words.of("approval.word." + row.word()),
                row.word().tone(),
                0,
                null,
                notes);
    }
}
