package org.leitplanke.approval;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Holding;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.Roles;

/** Requests and people around them. The clock of these tests knows no night and no weekend. */
final class RequestFixture {

    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final PersonId LENA = PersonId.fresh();
    static final PersonId NADINE = PersonId.fresh();
    static final PersonId MIRA = PersonId.fresh();
    static final PersonId CLARA = PersonId.fresh();
    static final DepartmentId HR = new DepartmentId("hr");
    static final Catalogue CATALOGUE = new Catalogue();
    static final Triage HARMLESS = new Triage(false, false, false, false, false, false);
    static final Triage WITH_PERSON = new Triage(true, false, false, false, false, false);

    static final StepClock CLOCK = new StepClock() {
        @Override
        public Instant due(Place place, Instant start, Duration left) {
            return start.plus(left);
        }

        @Override
        public Duration left(Place place, Instant now, Instant due) {
            return now.isBefore(due) ? Duration.between(now, due) : Duration.ZERO;
        }
    };

    private RequestFixture() {}

    static Post aPost() {
        return new Post(
                "Azubi-Tag",
                "linkedin",
                "Kommt vorbei!",
                Set.of(),
                Post.Basis.NOBODY,
                null,
                null,
                null,
                null,
                "Azubis");
    }

    static Post aPostByException() {
        return withPeople(EnumSet.of(Post.Shown.VISITORS), Post.Basis.INCIDENTAL, "Die Menge ist nur Hintergrund.");
    }

    static Post withPeople(Set<Post.Shown> people, Post.Basis basis, String reason) {
        return new Post(
                "Messe",
                "linkedin",
                "Unser Stand war voll.",
                people,
                basis,
                reason,
                "Blick über den Stand",
                "Ein voller Messestand",
                null,
                "Azubis");
    }

    /** A plain post that waits for content approval. */
    static ApprovalRequest aRequest() {
        return submitted(HARMLESS, aPost());
    }

    /** A post with people and an exception, that waits for content approval, then privacy. */
    static ApprovalRequest aRequestByException() {
        return submitted(WITH_PERSON, aPostByException());
    }

    static ApprovalRequest submitted(Triage triage, Post post) {
        var request = new ApprovalRequest("request", LENA, triage, NOW);
        request.change(LENA, post, NOW);
        request.submit(LENA, route(triage, post), CLOCK, NOW);
        return request;
    }

    static Route route(Triage triage, Post post) {
        return Route.of(triage, post, "LinkedIn-Karriere", HR, CATALOGUE);
    }

    /** A post with an exception whose content was approved by Nadine. */
    static ApprovalRequest aRequestBeforePrivacy() {
        var request = aRequestByException();
        decide(request, StepKind.CONTENT, NADINE, plainApproval(request, StepKind.CONTENT));
        return request;
    }

    static ApprovalRequest anApprovedRequest() {
        var request = aRequest();
        decide(request, StepKind.CONTENT, NADINE, plainApproval(request, StepKind.CONTENT));
        return request;
    }

    static ApprovalStep step(ApprovalRequest request, StepKind kind) {
        return request.live().filter(step -> step.kind() == kind).findFirst().orElseThrow();
    }

    static ApprovalEvent.StepDecided decide(ApprovalRequest request, StepKind kind, PersonId by, Ruling ruling) {
        return decide(request, kind, inOffice(by, kind), ruling);
    }

    static ApprovalEvent.StepDecided decide(ApprovalRequest request, StepKind kind, Decider by, Ruling ruling) {
        return step(request, kind).decide(by, request.fingerprint(), ruling, "Grund", CLOCK, TODAY, NOW);
    }

    /** All items answered with yes. */
    static Ruling plainApproval(ApprovalRequest request, StepKind kind) {
        return Ruling.approve(answers(request, kind, Answer.YES), null);
    }

    static Map<String, Ruling.Reply> answers(ApprovalRequest request, StepKind kind, Answer answer) {
        return step(request, kind).items().stream()
                .map(RequestFixture::code)
                .collect(Collectors.toMap(
                        code -> code, code -> new Ruling.Reply(answer, null), (a, b) -> a, LinkedHashMap::new));
    }

    static Decider inOffice(PersonId person, StepKind kind) {
        return new Decider(person, holding(person, null, kind.role()), false, "", who -> "Nadine Roth");
    }

    static Decider inPlaceOf(PersonId principal, PersonId deputy, StepKind kind) {
        return new Decider(deputy, holding(deputy, principal, kind.role()), false, "", who -> "Nadine Roth");
    }

    static Holding holding(PersonId person, PersonId inPlaceOf, RoleCode role) {
        return new Holding("assignment", person, inPlaceOf, role, Place.COMPANY, "T02 level 1");
    }

    static Holding anAuthor() {
        return holding(LENA, null, Roles.AUTHOR);
    }

    private static String code(ChecklistItem item) {
        return CATALOGUE.items().stream()
                .map(Catalogue.Item::code)
                .filter(item::is)
                .findFirst()
                .orElseThrow();
    }
}
