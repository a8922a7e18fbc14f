package org.leitplanke.review;

import static org.leitplanke.identity.Permission.DEPARTMENT_PAGE_SEE;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Reconfirmation;
import org.leitplanke.responsibility.RoleRow;

/** Reviews of assignments: the ones to answer, their lines, and how far they are. */
@UseCase
public class ReviewQueries {

    /** Lines on one page. */
    public static final int PAGE = 25;

    private static final int USUAL_DAYS = 30;

    @Inject
    Reviews campaigns;

    @Inject
    ReviewReader reader;

    @Inject
    Reviewers reviewers;

    @Inject
    Reconfirmation assignments;

    @Inject
    OrganisationQueries organisation;

    @Inject
    EffectQueries effect;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** What a review of this department would be about. */
    @Requires(DEPARTMENT_PAGE_SEE)
    public ReviewStart start(DepartmentId id) {
        var department = organisation.findDepartment(id).orElseThrow(() -> new Missing("department", id));
        checkMaySee(id);
        var today = days.todayAt(department.site());
        var elsewhere = campaigns.askedElsewhere(id);
        var rows = reader.rows(" WHERE r.department_id = ?1", List.of(department), id.value());
        return new ReviewStart(
                id,
                department.name(),
                (int) assignments.openIn(organisation.withSubdepartments(id), today).stream()
                        .filter(open -> !elsewhere.contains(open.assignment()))
                        .count(),
                today.plusDays(USUAL_DAYS),
                rows.stream()
                        .filter(ReviewRow::open)
                        .map(ReviewRow::id)
                        .findFirst()
                        .orElse(null),
                rows.stream()
                        .filter(row -> !row.open())
                        .map(ReviewRow::deadline)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                reviewers.mayAnswer(id, null));
    }

    /** A review, or the one it became part of, with one page of its lines; first those for the person acting. */
    @Requires(DEPARTMENT_PAGE_SEE)
    public ReviewDetail review(String asked, int page) {
        var id = campaigns.get(asked).id();
        var whole = reader.rows(" WHERE r.id = ?1", organisation.departments(), id).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("review", id));
        var rights = reviewers.rights();
        var raw = visible(whole, reader.lines(id), rights);
        var answered = raw.stream().filter(line -> line.answer() != null).count();
        var row = whole.narrowedTo(raw.size(), (int) answered);
        var mine = raw.stream()
                .filter(line -> rights.mayAnswer(line.department(), line.person()))
                .map(ReviewReader.Raw::id)
                .collect(Collectors.toSet());
        var from = Math.min(raw.size(), page * PAGE);
        var shown = Stream.concat(
                        raw.stream().filter(line -> mine.contains(line.id())),
                        raw.stream().filter(line -> !mine.contains(line.id())))
                .toList()
                .subList(from, Math.min(raw.size(), from + PAGE));
        var decides = rights.mayAnswer(row.department(), null);
        return new ReviewDetail(
                row,
                shown(shown, mine, rights.chain(), row.open()),
                decides && !row.open() && row.answered() < row.lines(),
                decides && row.open() && row.answered() == row.lines());
    }

    /**
     * Reviews of what somebody leads, counting only that; the lead and compliance see all. By department, never by figure.
     */
    @Requires(DEPARTMENT_PAGE_SEE)
    public List<ReviewRow> reviews() {
        var all = organisation.departments();
        if (seesAll()) {
            return reader.rows("", all);
        }
        var within = reviewers.rights().leads();
        return within.isEmpty()
                ? List.of()
                : reader.rows(
                        " WHERE l.department_id IN " + ReviewReader.list(within.size()),
                        all,
                        within.stream().map(DepartmentId::value).toArray());
    }

    private void checkMaySee(DepartmentId department) {
        if (!mayReadAll(department)) {
            throw new BrokenReview.NotYourDepartment();
        }
    }

    private boolean mayReadAll(DepartmentId department) {
        return seesAll() || organisation.leads(actor.get().person(), department);
    }

    /** All lines for whoever leads the department of the review; the head of one below sees those of her people. */
    private List<ReviewReader.Raw> visible(ReviewRow review, List<ReviewReader.Raw> lines, Reviewers.Rights rights) {
        if (mayReadAll(review.department())) {
            return lines;
        }
        var hers = lines.stream()
                .filter(line -> rights.leads().contains(line.department()))
                .toList();
        if (hers.isEmpty()) {
            throw new BrokenReview.NotYourDepartment();
        }
        return hers;
    }

    private boolean seesAll() {
        return actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD) || actor.get().has(PortalRole.COMPLIANCE_OFFICER);
    }

    private List<ReviewedLine> shown(
            List<ReviewReader.Raw> lines, Set<String> mine, Reviewers.Chain chain, boolean open) {
        var names = organisation.names(lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.ofNullable(line.answeredBy()),
                        chain.reviewerOf(line.department(), line.person()).stream()))
                .distinct()
                .toList());
        var roles = effect.roles(actor.get().language()).stream()
                .collect(Collectors.toMap(role -> role.code().value(), Function.identity()));
        return lines.stream()
                .map(line -> shown(line, mine.contains(line.id()) && open, chain, names, roles))
                .toList();
    }

    private static ReviewedLine shown(
            ReviewReader.Raw line,
            boolean mayAnswer,
            Reviewers.Chain chain,
            Map<PersonId, String> names,
            Map<String, RoleRow> roles) {
        return new ReviewedLine(
                line.id(),
                line.assignment(),
                line.personName(),
                roles.containsKey(line.role()) ? roles.get(line.role()).name() : "",
                line.placeName() == null ? "" : line.placeName(),
                line.departmentName(),
                line.from(),
                line.until(),
                line.answer(),
                line.remark(),
                line.answeredBy() == null ? null : names.getOrDefault(line.answeredBy(), ""),
                chain.reviewerOf(line.department(), line.person())
                        .map(reviewer -> names.getOrDefault(reviewer, ""))
                        .orElse(null),
                mayAnswer,
                line.outcome());
    }
}
