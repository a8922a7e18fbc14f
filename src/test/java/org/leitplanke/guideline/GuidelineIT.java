package org.leitplanke.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Task;

@ExtendWith(ArquillianExtension.class)
class GuidelineIT {

    @Inject
    PublishedGuidelines guidelines;

    @Inject
    OrganisationFixture company;

    @Inject
    GuidelineDrafting drafting;

    @Inject
    GuidelineReview review;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    StarterGuidelines starter;

    @Inject
    GuidelineTasks tasks;

    @Inject
    ReachQueries reach;

    @Inject
    Days days;

    @Test
    void releasing_tells_the_roles_what_they_need_from_the_effective_date() {
        var nextYear = days.today().plusDays(300);

        guidelines.released("G01", guidelines.draftFor(guidelines.aDepartment(), nextYear));

        assertThat(guidelines.count("ledger_condition WHERE kind = 'ACKNOWLEDGEMENT' AND condition_key = 'G01'"))
                .isEqualTo(1);
        assertThat(guidelines.count(
                        "ledger_required WHERE condition_key = 'G01' AND level_no = 1 AND binding_from = ?1",
                        Date.valueOf(nextYear)))
                .isEqualTo(1);
        assertThat(guidelines.count(
                        "ledger_link WHERE kind = 'ACKNOWLEDGEMENT' AND condition_key = 'G01' AND from_day = ?1",
                        Date.valueOf(nextYear)))
                .isPositive();
    }

    @Test
    void a_substantive_version_requires_a_new_level_and_an_editorial_one_nothing() {
        var id = guidelines.inForceFor(guidelines.aDepartment());
        var code = guidelines.code(id);

        guidelines.next(id, ChangeKind.EDITORIAL, days.today());
        assertThat(guidelines.count("ledger_required WHERE condition_key = ?1", code))
                .isEqualTo(1);
        guidelines.next(id, ChangeKind.SUBSTANTIVE, days.today().plusDays(10));

        assertThat(guidelines.count("ledger_required WHERE condition_key = ?1", code))
                .isEqualTo(2);
        assertThat(guidelines.count(
                        "ledger_required WHERE condition_key = ?1 AND level_no = 1 AND binding_until = ?2",
                        code,
                        Date.valueOf(days.today().plusDays(9))))
                .isEqualTo(1);
    }

    @Test
    void a_guideline_withdrawn_from_force_is_required_from_nobody_any_more() {
        var id = guidelines.inForceFor(guidelines.aDepartment());

        guidelines.asReleaser(() -> {
            review.withdrawFromForce(id, "überholt");
            return null;
        });

        assertThat(guidelines.count(
                        "ledger_required WHERE condition_key = ?1 AND binding_until > ?2",
                        guidelines.code(id),
                        Date.valueOf(days.today())))
                .isZero();
    }

    @Test
    void the_author_is_refused_and_the_attempt_is_recorded() {
        var id = guidelines.submitted(
                "A" + System.nanoTime(), guidelines.draftFor(guidelines.aDepartment(), days.today()));
        var before = guidelines.count("audit_entry WHERE operation = 'OperationRefused'");

        assertThatThrownBy(() -> guidelines.asLead(() -> {
                    var open = work.openVersion(id).orElseThrow();
                    review.release(new VersionId(open.version()), open.round(), open.fingerprint());
                    return null;
                }))
                .isInstanceOf(AuthorMayNotApprove.class);

        assertThat(guidelines.count("audit_entry WHERE operation = 'OperationRefused'"))
                .isEqualTo(before + 1);
        assertThat(guidelines.asLead(() -> work.openVersion(id).orElseThrow().state()))
                .isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void employees_neither_draft_nor_release_nor_see_drafts() {
        var employee = company.aPerson(guidelines.aDepartment());
        var content = GuidelineFixture.draft();
        var version = new VersionId("any");

        assertThatThrownBy(() -> guidelines.as(employee, () -> drafting.start(content)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> guidelines.as(employee, () -> {
                    review.release(version, 1, "any");
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> guidelines.as(employee, () -> work.open())).isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_second_of_two_people_saving_the_same_draft_is_told() {
        var content = guidelines.draftFor(guidelines.aDepartment(), days.today());
        var id = guidelines.asLead(() -> drafting.start("S" + System.nanoTime(), content));
        var seen = guidelines.asLead(() -> work.openVersion(id).orElseThrow());
        var version = new VersionId(seen.version());
        guidelines.asLead(() -> {
            drafting.save(version, seen.revision(), GuidelineFixture.saying(content, "eins"));
            return null;
        });

        assertThatThrownBy(() -> guidelines.asLead(() -> {
                    drafting.save(version, seen.revision(), GuidelineFixture.saying(content, "zwei"));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void every_step_leaves_an_entry_in_the_audit_trail() {
        var id = guidelines.inForceFor(guidelines.aDepartment());

        assertThat(List.of("GuidelineDrafted", "GuidelineVersionSubmitted", "GuidelineReleased"))
                .allSatisfy(operation -> assertThat(guidelines.count(
                                "audit_entry WHERE subject_id = ?1 AND operation = ?2", id.value(), operation))
                        .isPositive());
    }

    @Test
    void a_pattern_becomes_a_draft_in_both_languages() {
        var offered = guidelines.asLead(() -> starter.offered(Language.EN));

        assertThat(offered).anySatisfy(pattern -> {
            assertThat(pattern.code()).isEqualTo("G03");
            assertThat(pattern.title()).isEqualTo("Privacy and image rights");
        });
        var read = StarterGuidelines.read("G03", Language.DE).orElseThrow();
        assertThat(read.minutes()).isEqualTo(8);
        assertThat(read.body()).startsWith("## 1");
    }

    @Test
    void the_preview_counts_the_department_with_everything_below_it() {
        var department = guidelines.aDepartment();
        var below = company.aDepartment("Team", org.leitplanke.organisation.DepartmentType.OTHER, department);
        for (int i = 0; i < 4; i++) {
            company.aPerson(department);
            company.aPerson(below);
        }
        var id = guidelines.submitted("P" + System.nanoTime(), guidelines.draftFor(department, days.today()));

        var people = guidelines.asReleaser(() -> reach.peopleReachedBy(
                new VersionId(work.openVersion(id).orElseThrow().version())));

        assertThat(people).isEqualTo(8);
    }

    @Test
    void who_may_decide_gets_a_task_and_the_author_does_not() {
        var id = guidelines.submitted(
                "W" + System.nanoTime(),
                guidelines.draftFor(guidelines.aDepartment(), LocalDate.now().plusDays(30)));
        var link = "/guideline/review.xhtml?version="
                + guidelines.asLead(() -> work.openVersion(id).orElseThrow().version());

        assertThat(guidelines.asReleaser(() -> tasks.tasksOf(guidelines.releaser(), Language.DE)))
                .extracting(Task::link)
                .contains(link);
        assertThat(guidelines.asLead(() -> tasks.tasksOf(guidelines.author(), Language.DE)))
                .extracting(Task::link)
                .doesNotContain(link);
    }
}
