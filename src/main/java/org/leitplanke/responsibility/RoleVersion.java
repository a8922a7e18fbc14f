package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectFacts.Span;

/**
 * What holds for a role from a day on, until the next version begins. It is drafted by the social media lead and
 * confirmed by the management; until then it holds on no day.
 */
@Entity
@Table(name = "role_version")
class RoleVersion {

    /** How far a version has got. */
    enum Stage {
        DRAFT,
        PROPOSED,
        CONFIRMED
    }

    @Id
    private String id;

    @Version
    private long revision;

    @Column(name = "role_code")
    private String code;

    @Column(name = "version_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private Place.Kind level;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Column(name = "wanted_from")
    private LocalDate wantedFrom;

    @Column(name = "from_day")
    private LocalDate fromDay = Ledger.OPEN_END;

    @Column(name = "until_day")
    private LocalDate untilDay = Ledger.OPEN_END;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String reason;
    private String answer;

    @Embedded
    private RoleTerms terms;

    @Embedded
    private RoleHands hands = new RoleHands();

    protected RoleVersion() {} // for JPA

    private RoleVersion(RoleCode code, int number, Place.Kind level, RoleContent content, LocalDate from) {
        this.id = UUID.randomUUID().toString();
        this.code = code.value();
        this.number = number;
        this.level = level;
        this.terms = new RoleTerms(content);
        this.wantedFrom = from;
    }

    /** The version a role begins with; it counts as known since ever. */
    static RoleVersion first(RoleCode code, Place.Kind level, RoleContent content, LocalDate from) {
        var first = new RoleVersion(code, 1, level, content, from);
        first.stage = Stage.CONFIRMED;
        first.fromDay = from;
        first.recordedAt = Instant.EPOCH;
        return first;
    }

    /** A draft of the version after this one. */
    RoleVersion next(RoleContent content, LocalDate from, PersonId by) {
        var draft = new RoleVersion(code(), number + 1, level, content, from);
        draft.hands.drafted(by);
        return draft;
    }

    /** Changes the draft, on top of the state that was read. */
    RoleEvent.RoleVersionWritten write(
            long read, RoleContent content, LocalDate from, String why, PersonId by, Instant at) {
        check(Stage.DRAFT);
        if (read != revision) {
            throw new ChangedMeanwhile();
        }
        terms = new RoleTerms(content);
        wantedFrom = from;
        reason = why;
        hands.changed(by, at);
        return new RoleEvent.RoleVersionWritten(code(), number, from, at);
    }

    /** Hands the draft to the management. It can only hold from a day that is still to come. */
    RoleEvent.RoleVersionProposed propose(RoleVersion newest, PersonId by, LocalDate today, Instant at) {
        check(Stage.DRAFT);
        if (!wantedFrom.isAfter(today)) {
            throw new InvalidInput("from", "responsibility.role.notAhead");
        }
        if (wantedFrom.isBefore(newest.fromDay)) {
            throw new InvalidInput("from", "responsibility.role.beforeTheNewest", newest.fromDay);
        }
        stage = Stage.PROPOSED;
        hands.proposed(by);
        answer = null;
        return new RoleEvent.RoleVersionProposed(code(), number, wantedFrom, reason, at);
    }

    /** Sends it back to be changed. */
    RoleEvent.RoleVersionReturned giveBack(String because, PersonId by, Instant at) {
        checkDecidable(by);
        stage = Stage.DRAFT;
        answer = because;
        return new RoleEvent.RoleVersionReturned(code(), number, because, at);
    }

    /** Whoever writes on goes back to the draft. */
    RoleEvent.RoleVersionTakenBack takeBack(Instant at) {
        check(Stage.PROPOSED);
        stage = Stage.DRAFT;
        return new RoleEvent.RoleVersionTakenBack(code(), number, at);
    }

    /** Nobody wants it any more. */
    RoleEvent.RoleVersionDiscarded discard(Instant at) {
        check(Stage.DRAFT);
        return new RoleEvent.RoleVersionDiscarded(code(), number, at);
    }

    /** Brings it into force from its day on, and ends the version before; four eyes. */
    RoleEvent.RoleVersionConfirmed confirm(RoleVersion newest, PersonId by, LocalDate today, Instant at) {
        checkDecidable(by);
        if (!wantedFrom.isAfter(today)) {
            throw new Broken.DayHasPassed(wantedFrom);
        }
        stage = Stage.CONFIRMED;
        fromDay = wantedFrom;
        recordedAt = at;
        hands.confirmed(by);
        newest.untilDay = fromDay.minusDays(1);
        newest.closedAt = at;
        return new RoleEvent.RoleVersionConfirmed(code(), number, fromDay, at);
    }

    private void check(Stage expected) {
        if (stage != expected) {
            throw new ChangedMeanwhile();
        }
    }

    private void checkDecidable(PersonId by) {
        check(Stage.PROPOSED);
        if (isBy(by)) {
            throw new Broken.NotOwnProposal();
        }
    }

    /** Whether this person wrote or proposed it, and so does not decide about it. */
    boolean isBy(PersonId person) {
        return hands.include(person);
    }

    String id() {
        return id;
    }

    RoleCode code() {
        return new RoleCode(code);
    }

    int number() {
        return number;
    }

    long revision() {
        return revision;
    }

    Stage stage() {
        return stage;
    }

    RoleTerms terms() {
        return terms;
    }

    LocalDate wantedFrom() {
        return wantedFrom;
    }

    /** The days on which it holds, as known today; of a version replaced before it began, none. */
    Span days() {
        return new Span(fromDay, untilDay);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    LastChange lastChange() {
        return hands.lastChange();
    }

    String reason() {
        return reason;
    }

    String answer() {
        return answer;
    }

    RoleRow row(Language language) {
        return terms.row(code(), level, language);
    }
}
