package org.leitplanke.review;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Reconfirmation;

/** Starting a review of a department's assignments, answering for them, and closing it. */
@UseCase
public class Reviewing {

    @Inject
    Reviews reviews;

    @Inject
    Reviewers reviewers;

    @Inject
    Settling settling;

    @Inject
    Reconfirmation assignments;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * What a reviewer says about a line.
     *
     * @param answer null when there is none yet
     * @param field what the form calls the remark
     */
    public record Given(String line, Answer answer, String remark, String field) implements Serializable {}

    /**
     * Starts a review of everything people hold in this department and below it.
     *
     * @return the review; a second click gives back the first one
     */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String open(DepartmentId id, LocalDate deadline, Unanswered unanswered) {
        var department = known(id);
        reviewers.checkMayReview(id);
        settleWhatIsOver(department);
        var elsewhere = reviews.askedElsewhere(id);
        var open = assignments.openIn(organisation.withSubdepartments(id), days.todayAt(department.site()));
        var running = reviews.openOf(id);
        if (running.isPresent() && running.get().isLike(deadline, unanswered, null)) {
            return running.get().id();
        }
        return begin(
                department,
                deadline,
                unanswered,
                null,
                open.stream()
                        .filter(line -> !elsewhere.contains(line.assignment()))
                        .toList());
    }

    /** Asks once more, but only for what nobody answered in a review that is over. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public String again(String review, LocalDate deadline, Unanswered unanswered) {
        var before = reviews.get(review);
        var department = known(before.department());
        reviewers.checkMayReview(department.id());
        var running = reviews.openOf(department.id());
        if (running.isPresent() && running.get().isLike(deadline, unanswered, before.id())) {
            return running.get().id();
        }
        if (before.isOpenOn(days.todayAt(department.site()))) {
            throw new BrokenReview.NotOverYet();
        }
        settleWhatIsOver(department);
        var elsewhere = reviews.askedElsewhere(department.id());
        var left = reviews.linesOf(before.id()).stream()
                .filter(line -> !line.isAnswered())
                .map(ReviewLine::assignment)
                .collect(Collectors.toSet());
        var open =
                assignments.openIn(organisation.withSubdepartments(department.id()), days.todayAt(department.site()));
        return begin(
                department,
                deadline,
                unanswered,
                before.id(),
                open.stream()
                        .filter(line -> left.contains(line.assignment()) && !elsewhere.contains(line.assignment()))
                        .toList());
    }

    /** Answers for some lines, or corrects answers; all of them or none. Saying the same again changes nothing. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void answer(String review, List<Given> answers) {
        var found = reviews.get(review);
        var open = found.isOpenOn(days.todayAt(known(found.department()).site()));
        var rights = reviewers.rights();
        var lines = reviews.linesOf(found.id()).stream().collect(Collectors.toMap(ReviewLine::id, line -> line));
        for (var given : answers) {
            var line = lines.get(given.line());
            if (line == null) {
                throw new Missing("review_line", given.line());
            }
            rights.check(line.department(), line.person());
            if (given.answer() == null || line.says(given.answer(), given.remark())) {
                continue;
            }
            if (!open) {
                throw new BrokenReview.DeadlineOver();
            }
            if (ReviewLine.needsRemark(given.answer(), given.remark())) {
                throw new InvalidInput(given.field(), "review.remarkNeeded");
            }
            happened.fire(
                    line.answer(given.answer(), given.remark(), actor.get().person(), clock.instant()));
            if (given.answer() == Answer.END) {
                assignments.countUntil(List.of(line.assignment()), found.deadline());
            } else {
                assignments.confirmed(line.assignment());
            }
        }
    }

    /** Closes a review before its deadline, once everything is answered. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public void close(String review) {
        var found = reviews.get(review);
        reviewers.checkMayReview(found.department());
        if (found.isClosed()) {
            return;
        }
        var open = reviews.linesOf(found.id()).stream()
                .filter(line -> !line.isAnswered())
                .count();
        if (open > 0 && found.isOpenOn(days.todayAt(known(found.department()).site()))) {
            throw new BrokenReview.StillOpen(open);
        }
        settling.settle(found);
    }

    private String begin(
            DepartmentRow department,
            LocalDate deadline,
            Unanswered unanswered,
            String repeats,
            List<Reconfirmation.Open> lines) {
        var today = days.todayAt(department.site());
        var review = new ReviewCampaign(
                department.id(),
                today,
                deadline,
                unanswered,
                repeats,
                actor.get().person(),
                clock.instant());
        if (reviews.openOf(department.id()).isPresent()) {
            throw new BrokenReview.AlreadyRunning();
        }
        if (lines.isEmpty()) {
            throw new BrokenReview.NothingToReview();
        }
        reviews.add(review);
        lines.forEach(line -> reviews.add(new ReviewLine(review.id(), line)));
        if (unanswered.stopsEffect()) {
            assignments.countUntil(
                    lines.stream().map(Reconfirmation.Open::assignment).toList(), deadline);
        }
        happened.fire(review.opened(lines.size()));
        return review.id();
    }

    /** Nobody has to wait until the job has written down what became of the last review. */
    private void settleWhatIsOver(DepartmentRow department) {
        reviews.openOf(department.id())
                .filter(running -> !running.isOpenOn(days.todayAt(department.site())))
                .ifPresent(settling::settle);
        reviews.flush();
    }

    private DepartmentRow known(DepartmentId id) {
        return organisation.findDepartment(id).orElseThrow(() -> new Missing("department", id));
    }
}
