package org.leitplanke.draft;

import static org.leitplanke.identity.Permission.DRAFT_KEEP;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/**
 * Keeping what the person acting typed, and giving it back to her. No events on purpose: unsaved text is nobody's
 * business, and a trail that cannot be changed must not remember what somebody decided not to say.
 */
@UseCase
public class DraftKeeping {

    /** How long unsaved text waits. */
    static final Duration KEPT = Duration.ofDays(14);

    private static final int SHEETS = 50;

    @Inject
    KeptDrafts drafts;

    @Inject
    SessionKeeping sessions;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Keeps what was typed into a form in place of what was kept of it before.
     *
     * @param madeFor the name of the session the page was made in; the page must be her own
     */
    @Requires(DRAFT_KEEP)
    public Instant keep(String madeFor, Sheet sheet, TypedFields typed) {
        if (!sessions.belongs(madeFor, me())) {
            throw new NotOfThisPerson();
        }
        if (typed.isTooMuch()) {
            throw new TooMuchToKeep();
        }
        var now = clock.instant();
        drafts.find(me(), sheet).orElseGet(() -> fresh(sheet)).hold(typed, now);
        return now;
    }

    private KeptDraft fresh(Sheet sheet) {
        if (drafts.count(me()) >= SHEETS) {
            throw new TooMuchToKeep();
        }
        var draft = new KeptDraft(me(), sheet);
        drafts.add(draft);
        return draft;
    }

    /** What she typed on this page and has not saved, form by form. */
    @Requires(DRAFT_KEEP)
    public List<KeptText> on(String page) {
        var youngest = clock.instant().minus(KEPT);
        return drafts.of(me(), page).stream()
                .map(KeptDraft::text)
                .filter(text -> text.at().isAfter(youngest))
                .toList();
    }

    /** It is saved, or not wanted any more. */
    @Requires(DRAFT_KEEP)
    public void drop(Sheet sheet) {
        drafts.remove(me(), sheet);
    }

    /** Removes what nobody saved within fourteen days; says how many, not whose. */
    @Requires(DRAFT_KEEP)
    public int forgetOld() {
        return drafts.removeBefore(clock.instant().minus(KEPT));
    }

    private PersonId me() {
        return actor.get().person();
    }
}
