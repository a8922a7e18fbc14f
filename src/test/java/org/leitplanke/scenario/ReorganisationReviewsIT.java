package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Consequence.Group;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Task;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;
import org.leitplanke.review.Answer;
import org.leitplanke.review.BrokenReview;
import org.leitplanke.review.ReviewAtHome;
import org.leitplanke.review.ReviewDetail;
import org.leitplanke.review.ReviewQueries;
import org.leitplanke.review.ReviewedLine;
import org.leitplanke.review.Reviewing;
import org.leitplanke.review.Unanswered;

/** What becomes of a review of responsibilities that is running when its department changes. */
@ExtendWith(ArquillianExtension.class)
class ReorganisationReviewsIT {

    @Inject
    Planner planner;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewQueries reviews;

    @Inject
    ReviewAtHome home;

    @Inject
    Days days;

    @PersistenceContext
    EntityManager entityManager;

    private DepartmentId hr;
    private DepartmentId marketing;
    private PersonId boss;
    private PersonId jonas;
    private PersonId mona;
    private PersonId eva;
    private PersonId ben;
    private String evas;
    private String bens;
    private LocalDate today;

    @BeforeEach
    void two_departments_below_one() {
        var company = organisation.aDepartment("Werk", DepartmentType.OTHER);
        boss = organisation.aHeadOf(company);
        hr = organisation.aDepartment("Personal", DepartmentType.HR, company);
        marketing = organisation.aDepartment("Marketing", DepartmentType.HR, company);
        jonas = organisation.aHeadOf(hr);
        mona = organisation.aHeadOf(marketing);
        eva = organisation.aPerson(hr, "Eva", "Brandt");
        ben = organisation.aPerson(hr, "Ben", "Berg");
        today = days.todayOf(eva);
        evas = recruiter(eva, hr);
        bens = recruiter(ben, hr);
    }

    @Test
    void when_a_department_that_is_being_reviewed_merges_its_review_goes_along_and_the_other_head_answers() {
        var review = opened(jonas, hr, 30, Unanswered.SUSPEND);
        answered(jonas, review, evas, Answer.KEEP);

        var plan = planner.planned(new Merge(hr, marketing, today));
        assertThat(planner.sentences(plan)).contains("review.reorganise.goes");
        planner.carriedOut(plan);

        var seen = seen(mona, review);
        assertThat(seen.row().department()).isEqualTo(marketing);
        assertThat(line(seen, evas).answer()).isEqualTo(Answer.KEEP);
        assertThat(tasks(mona)).hasSize(1);
        assertThatThrownBy(() -> answered(jonas, review, bens, Answer.KEEP))
                .isInstanceOf(BrokenReview.NotYourDepartment.class);
        answered(mona, review, bens, Answer.END);
        assertThat(entriesAbout(review)).contains("ReviewWentAlong", "LinesFollowed");
        assertThatThrownBy(() -> opened(mona, marketing, 40, Unanswered.KEEP))
                .isInstanceOf(BrokenReview.AlreadyRunning.class);
    }

    @Test
    void when_both_are_being_reviewed_one_review_is_left_with_all_lines_all_answers_and_one_deadline() {
        var ina = organisation.aPerson(marketing, "Ina", "Schon-Da");
        recruiter(ina, marketing);
        var ending = opened(jonas, hr, 30, Unanswered.SUSPEND);
        var other = opened(mona, marketing, 60, Unanswered.KEEP);
        answered(jonas, ending, evas, Answer.END);

        var plan = planner.planned(new Merge(hr, marketing, today));
        assertThat(planner.only(plan, Group.DOUBLE).sentence().key()).isEqualTo("review.reorganise.joins");
        planner.carriedOut(plan);

        var seen = seen(mona, ending);
        assertThat(seen.row().id()).isEqualTo(other);
        assertThat(seen.row().lines()).isEqualTo(3);
        assertThat(line(seen, evas).answer()).isEqualTo(Answer.END);
        assertThat(inEffect(31)).as("the deadline that is gone").contains(evas, bens);
        assertThat(inEffect(61)).as("the one that holds").contains(bens).doesNotContain(evas);
        answered(mona, ending, bens, Answer.END);
        assertThat(inEffect(61)).doesNotContain(bens);
        assertThat(entriesAbout(ending)).contains("ReviewJoined");
    }

    @Test
    void when_a_department_is_split_whoever_leads_the_other_one_answers_for_those_who_went() {
        var review = opened(jonas, hr, 30, Unanswered.SUSPEND);

        var plan = planner.planned(new Split(hr, marketing, null, Set.of(eva), Set.of(), today));
        assertThat(planner.sentences(plan)).contains("review.reorganise.linesOfWhatGoes");
        planner.carriedOut(plan);

        assertThat(tasks(mona)).extracting(Task::link).containsExactly("/review/answer.xhtml?id=" + review);
        assertThat(seen(mona, review).lines())
                .as("hers, and no more")
                .extracting(ReviewedLine::assignment)
                .containsExactly(evas);
        assertThat(seen(mona, review).row().lines()).isEqualTo(1);
        assertThat(line(seen(jonas, review), evas).mayAnswer()).isFalse();
        assertThatThrownBy(() -> answered(jonas, review, evas, Answer.KEEP))
                .isInstanceOf(BrokenReview.NotYourDepartment.class);
        answered(mona, review, evas, Answer.KEEP);
        answered(jonas, review, bens, Answer.KEEP);
        assertThat(seen(jonas, review).mayClose()).isTrue();
    }

    @Test
    void when_the_head_changes_the_new_one_answers_for_all_but_herself() {
        var former = recruiter(jonas, hr);
        var review = opened(jonas, hr, 30, Unanswered.SUSPEND);

        var plan = planner.planned(new NewHead(hr, eva, today));
        assertThat(planner.seen(plan).consequences())
                .filteredOn(one -> one.sentence().key().equals("review.reorganise.answers"))
                .extracting(one -> one.sentence().arguments().get(0))
                .as("the former head's and Ben's by the new head, her own by the one above")
                .containsExactlyInAnyOrder(2, 1);
        planner.carriedOut(plan);

        assertThat(tasks(jonas)).isEmpty();
        assertThat(line(seen(eva, review), evas).mayAnswer()).isFalse();
        assertThatThrownBy(() -> answered(eva, review, evas, Answer.KEEP)).isInstanceOf(BrokenReview.NotYourself.class);
        answered(eva, review, former, Answer.KEEP);
        answered(boss, review, evas, Answer.KEEP);
        assertThat(tasks(boss)).isEmpty();
        assertThat(tasks(eva)).hasSize(1);
    }

    private String recruiter(PersonId person, DepartmentId department) {
        responsibility.qualify(person, Roles.RECRUITER, "HR");
        return responsibility.told(person, Roles.RECRUITER, department, Planner.around(today));
    }

    private String opened(PersonId head, DepartmentId department, int days, Unanswered unanswered) {
        return responsibility.as(
                head, () -> reviewing.open(department, today.plusDays(days), unanswered), PortalRole.DEPARTMENT_HEAD);
    }

    private ReviewDetail seen(PersonId head, String review) {
        return responsibility.as(head, () -> reviews.review(review, 0), PortalRole.DEPARTMENT_HEAD);
    }

    private static ReviewedLine line(ReviewDetail seen, String assignment) {
        return seen.lines().stream()
                .filter(line -> line.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    private void answered(PersonId head, String review, String assignment, Answer answer) {
        var line = line(seen(boss, review), assignment);
        responsibility.does(
                head,
                () -> reviewing.answer(review, List.of(new Reviewing.Given(line.id(), answer, "", "line:0:remark"))),
                PortalRole.DEPARTMENT_HEAD);
    }

    private List<Task> tasks(PersonId head) {
        return responsibility.as(head, () -> home.tasksOf(head, Language.DE), PortalRole.DEPARTMENT_HEAD);
    }

    /** Who counts in that many days. */
    private List<String> inEffect(int ahead) {
        var day = today.plusDays(ahead);
        var found = responsibility.inEffectByTheStatement(marketing, day);
        assertThat(found).isEqualTo(responsibility.inEffectByTheRule(marketing, day));
        return found;
    }

    private List<String> entriesAbout(String review) {
        return entityManager
                .createQuery(
                        "select e.operation from AuditEntry e where e.subjectKind = 'review' and e.subjectId = :which"
                                + " order by e.seq",
                        String.class)
                .setParameter("which", review)
                .getResultList();
    }
}
