package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.organisation.AffectedByChange;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Reconfirmation;
import org.leitplanke.review.ReviewEvent.LinesFollowed;
import org.leitplanke.review.ReviewReader.Going;

/**
 * Reviews that are running when departments change. The review of a department that ends goes on as the review of the
 * other one, or its lines join the one that is running there; whatever is answered stays answered. A line follows its
 * assignment, so that whoever leads then answers, and nobody for herself.
 */
@ApplicationScoped
class ReviewsAffected implements AffectedByChange {

    private static final String TEXT = "review.reorganise.";
    private static final String THING = "channel ";

    @Inject
    ReviewReader reader;

    @Inject
    Reviews reviews;

    @Inject
    Reviewers reviewers;

    @Inject
    Joining joining;

    @Inject
    Settling settling;

    @Inject
    Reconfirmation assignments;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** After the roles, because lines follow them. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Consequence> preview(Reorganisation change) {
        var open = open(change);
        if (open.running().isEmpty()) {
            return List.of();
        }
        if (change.plan() instanceof NewHead newHead) {
            return underNewHead(change, newHead, open);
        }
        var found = new ArrayList<Consequence>();
        var own = open.ending(change);
        own.ifPresent(review -> found.addAll(whereItGoes(review, change, open)));
        elsewhere(change, open, own.map(ReviewRow::id).orElse(null))
                .forEach((review, lines) -> found.add(Consequence.moves(
                        "review lines " + review + " " + mark(lines),
                        Words.of(
                                TEXT + (change.isMerge() ? "lines" : "linesOfWhatGoes"),
                                lines.size(),
                                change.from().name(),
                                open.running().get(review).departmentName(),
                                change.into().name()))));
        return found;
    }

    @Override
    public void apply(Reorganisation change, Map<String, String> choices) {
        if (change.movesNothing()) {
            return; // who answers follows from who leads
        }
        var open = open(change);
        open.ending(change).ifPresent(review -> goAlong(reviews.get(review.id()), change, open));
        follow(change, open);
    }

    private void goAlong(ReviewCampaign ending, Reorganisation change, OpenReviews open) {
        var into = change.into().id();
        var there = open.of(into);
        if (there.isPresent()) {
            happened.fire(joining.join(ending, reviews.get(there.get().id())));
            return;
        }
        open.overIn(into).ifPresent(over -> {
            settling.settle(reviews.get(over.id()));
            reviews.flush();
        });
        happened.fire(ending.goAlong(into, clock.instant()));
    }

    /** Every line stays in its review and belongs to the department its assignment belongs to by open. */
    private void follow(Reorganisation change, OpenReviews open) {
        var into = change.into().id();
        var lines = reviews.linesIn(change.from().id(), open.running().keySet());
        var departments = change.isMerge()
                ? Map.<String, DepartmentId>of()
                : assignments.departmentsOf(
                        lines.stream().map(ReviewLine::assignment).toList());
        var following = lines.stream()
                .filter(line -> change.isMerge() || into.equals(departments.get(line.assignment())))
                .collect(Collectors.groupingBy(ReviewLine::review, LinkedHashMap::new, Collectors.toList()));
        following.forEach((review, some) -> {
            some.forEach(line -> line.follow(into));
            happened.fire(new LinesFollowed(review, change.from().id(), into, some.size(), clock.instant()));
        });
    }

    private static List<Consequence> whereItGoes(ReviewRow review, Reorganisation change, OpenReviews open) {
        var from = change.from().name();
        var into = change.into().name();
        var there = open.of(change.into().id());
        if (there.isPresent()) {
            var other = there.get();
            return List.of(Consequence.doubled(
                    "review joins " + review.id() + " " + other.id(),
                    Words.of(
                            TEXT + "joins",
                            from,
                            into,
                            review.lines(),
                            other.deadline(),
                            Words.of("review.unanswered.note." + other.unanswered()))));
        }
        var goes =
                Consequence.moves("review goes " + review.id(), Words.of(TEXT + "goes", from, into, review.deadline()));
        return open.overIn(change.into().id())
                .map(over -> List.of(
                        goes,
                        Consequence.moves("review over " + over.id(), Words.of(TEXT + "over", into, over.deadline()))))
                .orElse(List.of(goes));
    }

    /** Lines of the department in reviews of others, or that go along when it is split; by review. */
    private Map<String, List<Going>> elsewhere(Reorganisation change, OpenReviews open, String ending) {
        return reader.going(change.from().id()).stream()
                .filter(line -> open.running().containsKey(line.review())
                        && !line.review().equals(ending))
                .filter(line ->
                        line.channel() == null ? change.takes(line.person()) : change.takes(THING + line.channel()))
                .collect(Collectors.groupingBy(Going::review, LinkedHashMap::new, Collectors.toList()));
    }

    /** What is open and somebody else answers for from then on; the lead where nobody is left. */
    private List<Consequence> underNewHead(Reorganisation change, NewHead plan, OpenReviews open) {
        var department = change.from().id();
        var before = reviewers.chain();
        var after = before.under(plan.head(), department);
        var passing = new LinkedHashMap<Passing, List<String>>();
        for (var line : reader.waiting(organisation.withSubdepartments(department), false)) {
            var reviewer = after.reviewerOf(line.department(), line.person());
            if (open.running().containsKey(line.review())
                    && !reviewer.equals(before.reviewerOf(line.department(), line.person()))) {
                passing.computeIfAbsent(new Passing(line.review(), reviewer.orElse(null)), any -> new ArrayList<>())
                        .add(line.toString());
            }
        }
        var names = organisation.names(passing.keySet().stream()
                .flatMap(one -> Optional.ofNullable(one.reviewer()).stream())
                .distinct()
                .toList());
        return passing.entrySet().stream()
                .map(one -> underNewHead(one.getKey(), one.getValue(), open, names))
                .toList();
    }

    private static Consequence underNewHead(
            Passing passing, List<String> lines, OpenReviews open, Map<PersonId, String> names) {
        var review = open.running().get(passing.review());
        var lead = Words.of(TEXT + "lead");
        return Consequence.moves(
                "review head " + passing + " " + Fingerprint.of(String.join("\n", lines)),
                Words.of(
                        TEXT + "answers",
                        lines.size(),
                        review.departmentName(),
                        review.deadline(),
                        passing.reviewer() == null ? lead : names.getOrDefault(passing.reviewer(), "–")));
    }

    /** Open lines of a review that pass to somebody; null for the lead. */
    private record Passing(String review, PersonId reviewer) {}

    private OpenReviews open(Reorganisation change) {
        var known = new ArrayList<>(organisation.departments());
        known.add(change.from());
        var waits = change.day().isAfter(days.todayAt(change.from().site()));
        var all = reader.rows(" WHERE r.closed_at IS NULL", known);
        return new OpenReviews(
                all.stream()
                        .filter(row -> row.open() && !(waits && row.deadline().isBefore(change.day())))
                        .collect(Collectors.toMap(ReviewRow::id, row -> row, (one, other) -> one, LinkedHashMap::new)),
                all.stream().filter(row -> !row.open()).toList());
    }

    private static String mark(List<Going> lines) {
        return Fingerprint.of(lines.stream().map(Going::line).collect(Collectors.joining("\n")));
    }
}
