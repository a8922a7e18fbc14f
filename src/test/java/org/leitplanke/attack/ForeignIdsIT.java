package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitplanke.outside.Asking;

/** Ids of other people's matters, in addresses and in forms: worth no more than ids that were made up. */
@ExtendWith(WithTarget.class)
class ForeignIdsIT {

    private static final String LENA = "(select person_id from account where login_name = 'lena.vogt')";

    /** What changes by looking: the session's time, and the trail of refusals. */
    private static final Set<String> LIVELY = Set.of("portal_session", "audit_entry", "audit_head", "audit_personal");

    /** T06. */
    @ParameterizedTest
    @CsvSource({
        "/approval/request.xhtml?id=, select id from approval_request where requester_id <> " + LENA,
        "/approval/review.xhtml?id=, select id from approval_request",
        "/training/quiz.xhtml?attempt=, select id from training_attempt where person_id <> (select person_id from account where login_name = 'lena.vogt')",
        "/training/certificate.xhtml?id=, select id from training_completion where person_id <> " + LENA,
        "/guideline/edit.xhtml?id=, select id from guideline",
        "/guideline/review.xhtml?version=, select id from guideline_version",
        "/guideline/history.xhtml?id=, select id from guideline",
        "/guideline/read.xhtml?id=, select id from guideline_version",
        "/channel/edit.xhtml?id=, select id from channel",
        "/identity/roles.xhtml?id=, select id from account",
        "/identity/roles.xhtml?id=, select id from person",
        "/organisation/import.xhtml?draft=, select id from import_draft",
        "/organisation/sites.xhtml?id=, select id from site",
        "/organisation/department.xhtml?id=, select id from department",
        "/organisation/person.xhtml?id=, select id from person",
        "/handover/person.xhtml?person=, select id from person",
        "/responsibility/department.xhtml?id=, select id from department",
        "/responsibility/assignment.xhtml?id=, select id from person",
        "/responsibility/assignment-edit.xhtml?id=, select id from role_assignment",
        "/responsibility/exemptions.xhtml?id=, select id from role_exemption",
        "/channel/detail.xhtml?id=, select id from department"
    })
    void a_page_of_somebody_else_answers_as_if_there_were_none(String path, String ids) {
        var lena = WithTarget.as("lena.vogt");
        var made = lena.get(path + UUID.randomUUID());
        var told = new ArrayList<String>();
        for (var id : WithTarget.stored().ask(ids).stream().limit(25).toList()) {
            var answer = lena.get(path + id);
            if (answer.status() != made.status() || !answer.comparable().equals(made.comparable())) {
                told.add(answer.status() + " " + path + id);
            }
        }

        assertThat(made.status()).isIn(403, 404);
        assertThat(told).isEmpty();
    }

    /** T06. */
    @Test
    void an_own_form_sent_with_the_id_of_somebody_else_changes_nothing_of_hers() {
        var eva = WithTarget.as("eva.brandt");
        var heiko = WithTarget.as("heiko.albrecht");
        var hers = Asking.approval(eva, "Fremdes Eigentum", "LinkedIn-Karriere");
        var own = heiko.get("/approval/ask.xhtml");
        var before = WithTarget.stored().fingerprints(LIVELY);

        for (var path : List.of(Asking.request(hers), Asking.review(hers))) {
            for (var button :
                    List.of("withdrawal:withdraw", "draft:save", "draft:submit", "decision:approve", "reply:send")) {
                var page = path.replaceAll("\\?.*", "");
                heiko.send(heiko.pressing(path, own, button, "id", hers, "draft:title", "Übernommen"));
                heiko.send(heiko.pressing(page, own, button, "id", hers));
            }
        }

        assertThat(WithTarget.stored().fingerprints(LIVELY)).isEqualTo(before);
    }

    /** T06: the address parameter that a page keeps must not be changed under its form. */
    @Test
    void an_open_page_does_not_take_another_id_with_its_form() {
        var eva = WithTarget.as("eva.brandt");
        var nadine = WithTarget.as("nadine.roth");
        var hers = Asking.approval(eva, "Bleibt, wie es ist", "LinkedIn-Karriere");
        var other = Asking.approval(WithTarget.as("jonas.behrens"), "Auch das bleibt", "LinkedIn-Karriere");
        var own = eva.get(Asking.request(hers));
        var before = state(other);

        eva.send(eva.pressing(Asking.request(other), own, "withdrawal:withdraw", "id", other));

        assertThat(state(other)).isEqualTo(before);
        assertThat(nadine.get(Asking.review(other)).has("decision:approve")).isTrue();
    }

    private static String state(String request) {
        return WithTarget.stored()
                .ask("select state from approval_request where id = '" + request + "'")
                .get(0);
    }
}
