package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leitplanke.organisation.Company.TODAY;
import static org.leitplanke.organisation.Company.departmentLine;
import static org.leitplanke.organisation.ImportChange.Kind.CHANGED;
import static org.leitplanke.organisation.ImportChange.Kind.CREATED;

import org.junit.jupiter.api.Test;

class DepartmentPlanningTest {

    private final Company company = new Company();

    @Test
    void the_same_file_changes_nothing() {
        company.department("GL", null).department("VT", "GL");

        assertThat(company.departments(departmentLine("GL", ""), departmentLine("VT", "GL"))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_parent_may_stand_after_its_child() {
        var plan = company.departments(departmentLine("VT", "GL"), departmentLine("GL", ""));

        assertThat(plan.count(CREATED)).isEqualTo(2);
        assertThat(plan.rejections()).isEmpty();
    }

    @Test
    void a_cycle_is_rejected_with_everybody_in_it_and_everything_new_below() {
        var plan = company.departments(
                departmentLine("GL", ""),
                departmentLine("A", "C"),
                departmentLine("B", "A"),
                departmentLine("C", "B"),
                departmentLine("D", "C"));

        assertThat(plan.count(CREATED)).isEqualTo(1);
        assertThat(plan.rejections()).extracting(ImportRejection::key).containsExactly("A", "B", "C", "D");
        assertThat(plan.rejections().get(0).reason().arguments()).containsExactly("A → C → B → A");
        assertThat(plan.rejections().get(3).reason().key()).endsWith("parentRejected");
    }

    @Test
    void a_department_cannot_be_its_own_parent() {
        assertThat(company.departments(departmentLine("A", "A")).rejections())
                .extracting(rejection -> rejection.reason().key())
                .containsExactly("organisation.import.reason.cycle");
    }

    @Test
    void a_cycle_with_a_department_that_stays_as_it_is_is_found() {
        company.department("A", null).department("B", "A");

        var plan = company.departments(departmentLine("A", "B"), "B;Abteilung B;NONSENSE;;;HH");

        assertThat(plan.rejections()).hasSize(2);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void an_unknown_parent_rejects_the_line() {
        company.department("ALT", null);

        var plan = company.departments(departmentLine("VT", "XX"), departmentLine("KS", "ALT"));

        assertThat(plan.rejections())
                .extracting(rejection -> rejection.reason().key())
                .containsOnly("organisation.import.reason.parentUnknown");
    }

    @Test
    void what_is_missing_ends_yesterday() {
        company.department("GL", null).department("ALT", "GL").person("M1", "ALT");

        var plan = company.departments(departmentLine("GL", ""));

        assertThat(plan.endings()).containsOnlyKeys("ALT").containsEntry("ALT", TODAY.minusDays(1));
        assertThat(plan.hints()).extracting(hint -> hint.key()).contains("organisation.import.hint.peopleStay");
    }

    @Test
    void a_department_above_a_rejected_one_does_not_end() {
        company.department("GL", null).department("VT", "GL").department("VT-N", "VT");

        var plan = company.departments(departmentLine("GL", ""), "VT-N;Nord;NONSENSE;VT;;HH");

        assertThat(plan.rejections()).hasSize(1);
        assertThat(plan.endings()).isEmpty();
    }

    @Test
    void what_had_ended_begins_again_when_it_is_in_the_file() {
        company.department("ALT", null).ended("ALT");

        var plan = company.departments(departmentLine("ALT", ""));

        assertThat(plan.count(CHANGED)).isEqualTo(1);
        assertThat(plan.changes().get(0).differences().get(0).field()).isEqualTo("ended");
    }

    @Test
    void a_head_may_be_named_before_she_is_known() {
        var plan = company.departments("GL;Leitung;OTHER;;M1;HH");

        assertThat(plan.departments().get(0).headNumber()).isEqualTo("M1");
        assertThat(plan.hints()).extracting(hint -> hint.key()).containsExactly("organisation.import.hint.headsToCome");
    }

    @Test
    void unknown_types_and_sites_are_rejected() {
        var plan = company.departments("A;Alpha;NONSENSE;;;HH", "B;Beta;HR;;;XX", "C;Gamma;customer service;;;HH");

        assertThat(plan.rejections()).extracting(ImportRejection::key).containsExactly("A", "B");
        assertThat(plan.departments().get(0).type()).isEqualTo(DepartmentType.CUSTOMER_SERVICE);
    }
}
