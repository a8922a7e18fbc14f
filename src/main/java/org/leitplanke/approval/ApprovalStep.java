package org.leitplanke.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Place;

/** One stage of a request: a role looks at it, with a clock in working time that stands still during a question. */
@Entity
@Table(name = "approval_step")
class ApprovalStep {

    private static final int MOST_INQUIRIES = 2;

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private ApprovalRequest request;

    private int round;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private Place.Kind placeKind;

    @Column(name = "place_id")
    private String placeId;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.WAITING;

    private int hours;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "left_seconds")
    private long leftSeconds;

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL)
    @OrderBy("sortNo")
    private List<ChecklistItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL)
    @OrderBy("askedAt")
    private List<Inquiry> inquiries = new ArrayList<>();

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL)
    @OrderBy("sortNo")
    private List<ApprovalCondition> conditions = new ArrayList<>();

    /** None or one; the database refuses a second. */
    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL)
    private List<Decision> decisions = new ArrayList<>();

    protected ApprovalStep() {} // for JPA

    ApprovalStep(ApprovalRequest request, int round, Route.Stage stage, DepartmentId department, Post post) {
        this.id = UUID.randomUUID().toString();
        this.request = request;
        this.round = round;
        this.kind = stage.kind();
        var place = kind.place(department);
        this.placeKind = place.kind();
        this.placeId = place.id();
        this.hours = stage.hours();
        this.leftSeconds = Duration.ofHours(hours).toSeconds();
        stage.items().forEach(item -> items.add(new ChecklistItem(this, items.size() + 1, item, post)));
    }

    /** Decides the step for good: refuses first; only one decision ever counts. */
    ApprovalEvent.StepDecided decide(
            Decider decider, String seen, Ruling ruling, String reason, StepClock clock, LocalDate today, Instant now) {
        admit(decider, seen);
        ruling.answers().forEach(this::answer);
        ruling.check(items, today);
        for (var demanded : ruling.conditions()) {
            conditions.add(new ApprovalCondition(this, conditions.size() + 1, demanded));
        }
        var decision = new Decision(this, decider.holding(), ruling, reason, seen, !now.isAfter(dueAt), now);
        decisions.add(decision);
        state = StepState.DECIDED;
        leftSeconds = clock.left(place(), now, dueAt).toSeconds();
        request.note(
                RequestEvent.Kind.valueOf(ruling.verdict().name()),
                decider.person(),
                decider.holding().inPlaceOf(),
                ruling.words(),
                now);
        switch (ruling.verdict()) {
            case REJECTED -> request.close(RequestState.REJECTED, now);
            case APPROVED, APPROVED_WITH_CONDITIONS -> request.passOn(clock, today, now);
        }
        return decision.decided(request.id());
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** Asks the requester; the clock stands still until the answer. */
    ApprovalEvent.InquiryAsked ask(Decider decider, String seen, String question, StepClock clock, Instant now) {
        admit(decider, seen);
        if (inquiries.size() >= MOST_INQUIRIES) {
            throw new Rules.TwoInquiriesAreEnough();
        }
        var by = decider.person();
        var inPlaceOf = decider.holding().inPlaceOf();
        inquiries.add(new Inquiry(this, by, inPlaceOf, Typed.text("words", "approval.questionNeeded", question), now));
        state = StepState.INQUIRY;
        leftSeconds = clock.left(place(), now, dueAt).toSeconds();
        request.note(RequestEvent.Kind.ASKED, by, inPlaceOf, question, now);
        return new ApprovalEvent.InquiryAsked(request.id(), id, by, inPlaceOf, question, now);
    }

    /** The clock goes on with the time that was left. */
    void answer(String answer, StepClock clock, Instant now) {
        inquiries.get(inquiries.size() - 1).answer(Typed.text("answer", "approval.answerNeeded", answer), now);
        run(clock, now);
    }

    void open(StepClock clock, Instant now) {
        openedAt = now;
        run(clock, now);
    }

    /** The text changed or the request ended: nothing is decided here any more, and what was decided no longer counts. */
    void overtake() {
        state = StepState.VOID;
    }

    boolean wasDecidedByOneOf(Set<PersonId> people) {
        return decisions.stream().anyMatch(decision -> decision.wasMadeByOneOf(people));
    }

    /** Whoever decided about a request does not stand by it herself later. */
    void mustNotBeDecidedBy(PersonId person) {
        if (wasDecidedByOneOf(Set.of(person))) {
            throw new Rules.DeciderMayNotAsk();
        }
    }

    boolean isAsked() {
        return state == StepState.INQUIRY;
    }

    boolean isWaiting() {
        return state == StepState.WAITING;
    }

    boolean isDecided() {
        return state == StepState.DECIDED;
    }

    StepState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    String id() {
        return id;
    }

    int round() {
        return round;
    }

    StepKind kind() {
        return kind;
    }

    Place place() {
        return new Place(placeKind, placeId);
    }

    ApprovalRequest request() {
        return request;
    }

    List<ApprovalCondition> conditions() {
        return conditions;
    }

    List<ChecklistItem> items() {
        return items;
    }

    /** Refuses in the order in which a person should hear it: own matter, role, four eyes, too late, changed text. */
    private void admit(Decider decider, String seen) {
        decider.standBeforeRequestOf(request.requester());
        if (request.hasDecidedElsewhere(this, decider.hats())) {
            throw new Rules.SamePersonTwice();
        }
        if (request.state() == RequestState.WITHDRAWN) {
            throw new Rules.AlreadyWithdrawn();
        }
        if (!decisions.isEmpty()) {
            throw new Rules.AlreadyDecided(
                    decider.nameOf().apply(decisions.get(0).by()));
        }
        if (state == StepState.VOID || !request.fingerprint().equals(seen)) {
            throw new Rules.ChangedMeanwhile();
        }
        if (state != StepState.OPEN) {
            throw new Rules.NotOpenNow();
        }
    }

    private void answer(String code, Ruling.Reply reply) {
        items.stream().filter(item -> item.is(code)).forEach(item -> item.answer(reply));
    }

    private void run(StepClock clock, Instant now) {
        dueAt = clock.due(place(), now, Duration.ofSeconds(leftSeconds));
        state = StepState.OPEN;
    }
}
