package org.leitplanke.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Holding;

/** The wish to publish a post, from the first draft to the link that proves it. */
@Entity
@Table(name = "approval_request")
class ApprovalRequest {

    @Id
    private String id;

    @Version
    private long revision;

    @Column(name = "requester_id")
    private PersonId requester;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.DRAFT;

    @Enumerated(EnumType.STRING)
    private ApprovalType type;

    private String triage;

    @Embedded
    private PostContent content;

    @Embedded
    private Submission submission = new Submission();

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private PublicationProof publication = new PublicationProof();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("round, kind")
    private List<ApprovalStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("round")
    private List<FrozenText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("sortNo")
    private List<RequestEvent> history = new ArrayList<>();

    protected ApprovalRequest() {} // for JPA

    ApprovalRequest(String id, PersonId requester, Triage triage, Instant now) {
        this.id = id;
        this.requester = requester;
        this.triage = triage.letters();
        this.type = ApprovalType.of(triage, Set.of());
        this.content = new PostContent(Post.empty(), now);
        this.draftedAt = now;
        note(RequestEvent.Kind.DRAFTED, requester, null, null, now);
    }

    ApprovalEvent.RequestDrafted drafted() {
        return new ApprovalEvent.RequestDrafted(id, requester, draftedAt);
    }

    ApprovalEvent.DraftSaved change(PersonId by, Post post, Instant now) {
        onlyRequester(by);
        onlyWhile(RequestState.DRAFT);
        content = new PostContent(post, now);
        return new ApprovalEvent.DraftSaved(id, post.fingerprint(), now);
    }

    /** Freezes the text and opens the first step. */
    ApprovalEvent.RequestSubmitted submit(PersonId by, Route route, StepClock clock, Instant now) {
        onlyRequester(by);
        onlyWhile(RequestState.DRAFT);
        post().complete();
        state = state.to(RequestState.IN_REVIEW);
        note(RequestEvent.Kind.SUBMITTED, by, null, null, now);
        begin(route, clock, now);
        return new ApprovalEvent.RequestSubmitted(
                id, type, submission.round(), fingerprint(), submission.catalogue(), now);
    }

    /** Answers the open question. A changed text voids everything decided so far and starts the way again (BR-28). */
    ApprovalEvent.InquiryAnswered answer(
            PersonId by, String answer, Post post, Route route, StepClock clock, Instant now) {
        onlyRequester(by);
        onlyWhile(RequestState.IN_REVIEW);
        post.complete();
        var step = live().filter(ApprovalStep::isAsked).findFirst().orElseThrow(Rules.NotAnyMore::new);
        step.answer(answer, clock, now);
        note(RequestEvent.Kind.ANSWERED, by, null, answer, now);
        var changed = !post.fingerprint().equals(fingerprint());
        if (changed) {
            content = new PostContent(post, now);
            live().forEach(ApprovalStep::overtake);
            note(RequestEvent.Kind.CHANGED, by, null, null, now);
            begin(route, clock, now);
        }
        return new ApprovalEvent.InquiryAnswered(id, step.id(), changed, fingerprint(), answer, now);
    }

    /** Possible until it is decided; final. */
    ApprovalEvent.RequestWithdrawn withdraw(PersonId by, Instant now) {
        onlyRequester(by);
        close(RequestState.WITHDRAWN, now);
        note(RequestEvent.Kind.WITHDRAWN, by, null, null, now);
        return new ApprovalEvent.RequestWithdrawn(id, now);
    }

    /** The author proves with the link that the post is out, exactly as approved. */
    ApprovalEvent.PostPublished publish(Holding author, String link, LocalDate today, Instant now) {
        onlyWhile(RequestState.APPROVED);
        publication.mustNotHaveLapsed(today);
        if (live().flatMap(step -> step.conditions().stream()).anyMatch(ApprovalCondition::holdsBackPublication)) {
            throw new Rules.ConditionsOpen();
        }
        var published = publication.prove(id, post().channelId(), fingerprint(), author, link, now);
        state = state.to(RequestState.PUBLISHED);
        note(RequestEvent.Kind.PUBLISHED, author.person(), author.inPlaceOf(), published.link(), now);
        return published;
    }

    /** The requester leaves: somebody who decided nothing about it stands by the request from now on. */
    ApprovalEvent.RequestHandedOver passTo(PersonId to, PersonId by, Instant now) {
        steps.forEach(step -> step.mustNotBeDecidedBy(to));
        note(RequestEvent.Kind.HANDED_OVER, by, null, null, now);
        var before = requester;
        requester = to;
        return new ApprovalEvent.RequestHandedOver(id, before, to, by, now);
    }

    String id() {
        return id;
    }

    PersonId requester() {
        return requester;
    }

    RequestState state() {
        return state;
    }

    PublicationProof publication() {
        return publication;
    }

    Triage triage() {
        return Triage.fromLetters(triage);
    }

    Post post() {
        return content.post();
    }

    String fingerprint() {
        return submission.fingerprint();
    }

    ApprovalStep step(String stepId) {
        return steps.stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .orElseThrow(() -> new Missing("approval step", stepId));
    }

    ApprovalCondition condition(String conditionId) {
        return live().flatMap(step -> step.conditions().stream())
                .filter(condition -> condition.id().equals(conditionId))
                .findFirst()
                .orElseThrow(() -> new Missing("condition", conditionId));
    }

    Stream<ApprovalStep> live() {
        return steps.stream().filter(step -> step.round() == submission.round());
    }

    /** Whether one of these people decided another kind of step of this request. */
    boolean hasDecidedElsewhere(ApprovalStep step, Set<PersonId> people) {
        return steps.stream().anyMatch(other -> other.kind() != step.kind() && other.wasDecidedByOneOf(people));
    }

    /** The step passed: the next one opens, or the request is approved. */
    void passOn(StepClock clock, LocalDate today, Instant now) {
        var next = live().filter(ApprovalStep::isWaiting).findFirst();
        if (next.isPresent()) {
            next.get().open(clock, now);
            return;
        }
        close(RequestState.APPROVED, now);
        publication.release(today);
    }

    void close(RequestState end, Instant now) {
        state = state.to(end);
        closedAt = now;
        live().filter(step -> !step.isDecided()).forEach(ApprovalStep::overtake);
    }

    void note(RequestEvent.Kind kind, PersonId who, PersonId inPlaceOf, String detail, Instant now) {
        history.add(new RequestEvent(this, history.size() + 1, kind, who, inPlaceOf, detail, now));
    }

    /** To everybody else the request does not exist. */
    void onlyRequester(PersonId by) {
        if (!by.equals(requester)) {
            throw new Missing("approval", id);
        }
    }

    void onlyWhile(RequestState expected) {
        state.mustBe(expected);
    }

    private void begin(Route route, StepClock clock, Instant now) {
        type = route.type();
        var post = post();
        submission.again(route, post.fingerprint(), now);
        texts.add(new FrozenText(this, submission.round(), post, now));
        route.stages()
                .forEach(stage ->
                        steps.add(new ApprovalStep(this, submission.round(), stage, route.department(), post)));
        live().findFirst().orElseThrow().open(clock, now);
    }
}
