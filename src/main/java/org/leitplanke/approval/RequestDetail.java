package org.leitplanke.approval;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/**
 * Everything one may see of a request on one screen.
 *
 * @param names of everybody who occurs
 * @param left working time left in the step it stands at; null when none is open
 * @param mine whether the reader is the requester
 * @param desk what the reader may do here as decider or author
 */
public record RequestDetail(
        Head head,
        RequestWord word,
        Duration left,
        List<StepRow> steps,
        List<ItemRow> items,
        List<InquiryRow> inquiries,
        List<ConditionRow> conditions,
        List<EventRow> history,
        Map<PersonId, String> names,
        boolean mine,
        Chances desk)
        implements Serializable {

    /** The request itself. */
    public record Head(
            String id,
            PersonId requester,
            RequestState state,
            ApprovalType type,
            Triage triage,
            Post post,
            String channelName,
            String fingerprint,
            int round,
            Instant submittedAt,
            LocalDate publishBy,
            Instant publishedAt,
            PersonId publishedBy,
            String link)
            implements Serializable {

        /** As the database tells it. */
        public Head(
                String id,
                PersonId requester,
                RequestState state,
                ApprovalType type,
                String triage,
                String title,
                String channelId,
                String body,
                String people,
                Post.Basis basis,
                String basisReason,
                String picture,
                String altText,
                LocalDate wishedFor,
                String goal,
                String channelName,
                String fingerprint,
                int round,
                Instant submittedAt,
                LocalDate publishBy,
                Instant publishedAt,
                PersonId publishedBy,
                String link) {
            this(
                    id,
                    requester,
                    state,
                    type,
                    Triage.fromLetters(triage),
                    PostContent.post(
                            title, channelId, body, people, basis, basisReason, picture, altText, wishedFor, goal),
                    channelName,
                    fingerprint,
                    round,
                    submittedAt,
                    publishBy,
                    publishedAt,
                    publishedBy,
                    link);
        }
    }

    /** A question of the checklist with its answer, if there is one. */
    public record ItemRow(
            String step,
            String code,
            boolean star,
            String textDe,
            String textEn,
            String hintDe,
            String hintEn,
            Answer answer,
            String note,
            boolean prefilled)
            implements Serializable {

        public String text(Language language) {
            return language == Language.EN ? textEn : textDe;
        }

        public String hint(Language language) {
            return language == Language.EN ? hintEn : hintDe;
        }
    }

    /** A question to the requester. */
    public record InquiryRow(
            String id,
            StepKind kind,
            PersonId askedBy,
            PersonId inPlaceOf,
            String question,
            Instant askedAt,
            String answer,
            Instant answeredAt)
            implements Serializable {}

    /** Something to be done. */
    public record ConditionRow(
            String id,
            StepKind kind,
            ConditionKind when,
            String wording,
            LocalDate dueDay,
            String proof,
            Instant fulfilledAt,
            String remark)
            implements Serializable {

        public boolean isOpen() {
            return fulfilledAt == null;
        }

        boolean holdsBackPublication() {
            return when == ConditionKind.BEFORE && isOpen();
        }
    }

    /** A line of the history. */
    public record EventRow(String kind, PersonId person, PersonId inPlaceOf, String detail, Instant at)
            implements Serializable {

        /** As the database tells it. */
        public EventRow(RequestEvent.Kind kind, PersonId person, PersonId inPlaceOf, String detail, Instant at) {
            this(kind.name(), person, inPlaceOf, detail, at);
        }
    }

    /**
     * What the reader may do here.
     *
     * @param decides the step she may decide now; null when there is none
     * @param inPlaceOf for whom she would act; null for herself
     * @param oversees whether she holds the role of one of the steps
     * @param author whether her author role for the channel is in effect
     * @param lacking what keeps her author role from taking effect
     */
    public record Chances(StepRow decides, PersonId inPlaceOf, boolean oversees, boolean author, String lacking)
            implements Serializable {}

    /** The step it stands at. */
    public Optional<StepRow> current() {
        return steps.stream().filter(StepRow::isCurrent).findFirst();
    }

    /** Steps of the text as it is now. */
    public List<StepRow> way() {
        return steps.stream().filter(step -> step.round() == head.round()).toList();
    }

    /** The question that waits for an answer. */
    public Optional<InquiryRow> openInquiry() {
        return inquiries.stream()
                .filter(inquiry -> inquiry.answeredAt() == null)
                .findFirst();
    }

    /** The checklist of this step. */
    public List<ItemRow> itemsOf(StepRow step) {
        return items.stream().filter(item -> item.step().equals(step.id())).toList();
    }

    /** Whether something has to be done before publication. */
    public boolean isHeldBack() {
        return conditions.stream().anyMatch(ConditionRow::holdsBackPublication);
    }

    public String nameOf(PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
