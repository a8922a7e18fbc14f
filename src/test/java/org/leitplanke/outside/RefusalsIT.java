package org.leitplanke.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the story forbids stays forbidden to somebody who sends requests by hand, and leaves everything as it was. */
@ExtendWith(WithPortal.class)
class RefusalsIT {

    private static final String HR_CHANNEL = "LinkedIn-Karriere";
    private static final String LINK = "https://www.youtube.com/watch?v=4711";

    @Test
    void authors_do_not_release_their_own_version() {
        var tobias = Visitor.known("tobias.lang");
        var review = submitted(tobias);

        var released = tobias.press(review, "release:releaseNow");
        var returned = tobias.press(review, "return:returnNow", "return:reason", "Von mir selbst.");

        assertThat(review.has("release:releaseNow")).isFalse();
        assertThat(review.says("guideline.authorMayNotApprove")).isTrue();
        assertThat(released.says("guideline.authorMayNotApprove")).isTrue();
        assertThat(returned.says("guideline.authorMayNotApprove")).isTrue();
        var seen = Visitor.known("mira.okafor").get(review.path());
        assertThat(seen.says("guideline.state.IN_REVIEW")).isTrue();
        assertThat(seen.has("release:releaseNow")).isTrue();
    }

    /** The review page of a new version that this author wrote and submitted. */
    private static Answer submitted(Visitor author) {
        var text = author.get(author.get("/guideline/list.xhtml").link("/guideline/read.xhtml"));
        var begin = author.get(text.link("/guideline/edit.xhtml"));
        var draft = begin.has("begin:startNext") ? author.follow(author.press(begin, "begin:startNext")) : begin;
        return author.follow(author.press(
                draft,
                "draft:submit",
                "draft:whatsNewDe",
                "Ein Satz mehr.",
                "draft:whatsNewEn",
                "One more sentence.",
                "draft:changeKind",
                "SUBSTANTIVE",
                "draft:effectiveFrom",
                today().toString(),
                "draft:council",
                "INFORMED",
                "draft:councilDay",
                today().minusDays(3).toString()));
    }

    @Test
    void requesters_do_not_decide_their_own_request() {
        var jonas = Visitor.known("jonas.behrens");
        var id = Asking.approval(jonas, "Eigener Antrag", HR_CHANNEL);

        var page = jonas.get(Asking.review(id));
        var decided = jonas.press(page, "decision:approve", Asking.approving());

        assertThat(page.has("decision:approve")).isFalse();
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.says("approval.review.nothingWhy")).isTrue();
        assertThat(jonas.get(Asking.request(id)).says("approval.lead.IN_CONTENT"))
                .isTrue();
    }

    @Test
    void a_deputy_of_the_requester_does_not_decide_even_on_a_page_opened_before() {
        var jonas = Visitor.known("jonas.behrens");
        var nadine = Visitor.known("nadine.roth");
        var id = Asking.approval(jonas, "Antrag mit Vertretung", HR_CHANNEL);
        var before = nadine.get(Asking.review(id));
        assertThat(before.has("decision:approve")).isTrue();

        nameAsDeputy(jonas, "Nadine Roth");
        var decided = nadine.press(before, "decision:approve", Asking.approving());

        assertThat(decided.says("approval.deputyMayNotDecide")).isTrue();
        assertThat(nadine.get(Asking.review(id)).has("decision:approve")).isFalse();
        assertThat(jonas.get(Asking.request(id)).says("approval.lead.IN_CONTENT"))
                .isTrue();
        var deputies = jonas.get("/responsibility/mine.xhtml");
        jonas.follow(jonas.press(deputies, deputies.button("standIns")));
    }

    private static void nameAsDeputy(Visitor principal, String name) {
        var found = principal.get("/responsibility/mine.xhtml?text=" + name.replaceAll(".* ", ""));
        principal.follow(principal.press(
                found,
                "name:save",
                "name:deputy",
                found.choice(name),
                "name:assignment",
                found.choice("Fachfreigabe"),
                "name:from",
                today().toString(),
                "name:until",
                today().plusDays(2).toString()));
    }

    @Test
    void nobody_publishes_whose_training_lapsed_beyond_its_grace() {
        var tim = Colleagues.handedOut("tim.kurz", "M0021");
        var javier = Colleagues.handedOut("javier.beckmann", "M0016");
        var review = javier.get(javier.get("/approval/queue.xhtml").linkCalled("Filter wechseln in zwei Minuten"));
        javier.follow(javier.press(review, "decision:approve", Asking.approving()));
        var page = tim.get(tim.get("/approval/mine.xhtml").link("/approval/request.xhtml"));

        var published = tim.press(page, "publication:prove", "publication:link", LINK);

        assertThat(page.says("approval.lead.APPROVED")).isTrue();
        assertThat(page.has("publication:prove")).isFalse();
        assertThat(page.text()).contains("Ihre eigene Redaktion ist nicht wirksam. Es fehlt:");
        assertThat(published.text()).doesNotContain(LINK);
        assertThat(tim.get(page.path()).says("approval.lead.APPROVED")).isTrue();
        var lead = Visitor.known("tobias.lang");
        var channel = lead.get(lead.get("/channel/list.xhtml").linkCalled("YouTube"));
        assertThat(channel.text()).doesNotContain("Filter wechseln");
    }

    @Test
    void a_head_learns_nothing_about_the_results_of_her_people() {
        var eva = Visitor.known("eva.brandt");
        var quiz = eva.follow(eva.press(eva.get("/training/module.xhtml?code=T02"), "quiz:start"));
        var certificate = eva.get("/training/module.xhtml?code=T03").link("/training/certificate.xhtml");
        var jonas = Visitor.known("jonas.behrens");

        var asked = jonas.get(quiz.path());
        var proof = jonas.get(certificate);

        assertThat(eva.get(quiz.path()).says("training.quiz.lead", 1, 5)).isTrue();
        assertThat(asked.status()).isEqualTo(403);
        assertThat(proof.status()).isEqualTo(404);
        assertThat(asked.text() + proof.text()).doesNotContain("Eva", "Frage", "estanden", "Prüfcode");
        assertThat(eva.get(certificate).text()).contains("Eva Brandt");
    }

    @Test
    void to_a_stranger_a_foreign_request_is_as_good_as_none() {
        var eva = Visitor.known("eva.brandt");
        var id = Asking.approval(eva, "Nicht für alle", HR_CHANNEL);
        var lena = Visitor.known("lena.vogt");

        for (var page : new String[] {Asking.request(""), Asking.review("")}) {
            var foreign = lena.get(page + id);
            var random = lena.get(page + UUID.randomUUID());

            assertThat(foreign.status()).isEqualTo(404);
            assertThat(random.status()).isEqualTo(404);
            assertThat(foreign.comparable()).isEqualTo(random.comparable()).doesNotContain("Nicht für alle");
        }
        assertThat(eva.get(Asking.request(id)).status()).isEqualTo(200);
    }

    @Test
    void a_form_of_ones_own_sent_to_the_address_of_a_foreign_request_does_nothing() {
        var eva = Visitor.known("eva.brandt");
        var lena = Visitor.known("lena.vogt");
        var foreign = Asking.request(Asking.approval(eva, "Bleibt bestehen", HR_CHANNEL));
        var own = lena.get(Asking.request(Asking.approval(lena, "Mein eigener Antrag", HR_CHANNEL)));

        var withdrawn = lena.send(lena.pressing(foreign, own, "withdrawal:withdraw"));

        assertThat(own.has("withdrawal:withdraw")).isTrue();
        assertThat(withdrawn.says("error.missing")).isTrue();
        assertThat(withdrawn.text()).doesNotContain("Bleibt bestehen");
        assertThat(eva.get(foreign).says("approval.lead.IN_CONTENT")).isTrue();
    }

    @Test
    void a_decision_on_a_text_that_changed_meanwhile_is_refused_and_what_was_typed_stays() {
        var eva = Visitor.known("eva.brandt");
        var nadine = Visitor.known("nadine.roth");
        var id = Asking.approval(eva, "Inzwischen geändert", HR_CHANNEL);
        var words = "Der Ton passt gut zu uns.";

        var decided = nadine.press(
                nadine.get(Asking.review(id)),
                "decision:approve",
                Asking.approving("decision:seen", "0".repeat(64), "decision:words", words));

        assertThat(decided.says("approval.changedMeanwhile")).isTrue();
        assertThat(decided.field("decision", "decision:words")).isEqualTo(words);
        assertThat(decided.field("decision", "decision:line:0:reply")).isEqualTo("YES");
        assertThat(eva.get(Asking.request(id)).says("approval.lead.IN_CONTENT")).isTrue();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }
}
