package org.leitplanke.guideline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Guidelines as the tests need them. */
final class GuidelineFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant NOW = TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC);
    static final PersonId AUTHOR = new PersonId("author");
    static final PersonId COLLEAGUE = new PersonId("colleague");
    static final PersonId RELEASER = new PersonId("releaser");
    static final PersonId READER = new PersonId("reader");

    private GuidelineFixture() {}

    static Draft draft() {
        return draft("Bilder zeigen wir nur mit Einwilligung.");
    }

    static Draft draft(String body) {
        return new Draft(
                Map.of(Language.DE, new Wording("Recht am eigenen Bild", "Erst fragen, dann zeigen.", body, null)),
                ChangeKind.SUBSTANTIVE,
                new CoDetermination(CoDetermination.State.AGREED, "BV 7", null),
                Audience.everyone(),
                21,
                8,
                TODAY,
                TODAY.plusMonths(24));
    }

    static Draft with(Draft draft, ChangeKind kind, LocalDate effectiveFrom) {
        return new Draft(
                draft.texts(),
                kind,
                draft.coDetermination(),
                draft.audience(),
                draft.dueDays(),
                draft.minutes(),
                effectiveFrom,
                effectiveFrom == null ? null : effectiveFrom.plusMonths(12));
    }

    static Draft with(Draft draft, CoDetermination standing) {
        return new Draft(
                draft.texts(),
                draft.changeKind(),
                standing,
                draft.audience(),
                draft.dueDays(),
                draft.minutes(),
                draft.effectiveFrom(),
                draft.reviewBy());
    }

    static Draft with(Draft draft, Audience audience) {
        return new Draft(
                draft.texts(),
                draft.changeKind(),
                draft.coDetermination(),
                audience,
                draft.dueDays(),
                draft.minutes(),
                draft.effectiveFrom(),
                draft.reviewBy());
    }

    static Draft with(Draft draft, Language language, Wording wording) {
        var texts = new EnumMap<Language, Wording>(Language.class);
        texts.putAll(draft.texts());
        texts.put(language, wording);
        return new Draft(
                texts,
                draft.changeKind(),
                draft.coDetermination(),
                draft.audience(),
                draft.dueDays(),
                draft.minutes(),
                draft.effectiveFrom(),
                draft.reviewBy());
    }

    static Draft saying(Draft draft, String whatsNew) {
        var german = draft.texts().get(Language.DE);
        return with(
                draft,
                Language.DE,
                new Wording(german.title(), german.summary(), german.body() + "\n\nGeändert.", whatsNew));
    }

    static Guideline aDraft(Draft content) {
        var guideline = new Guideline(GuidelineId.fresh(), "G03", AUTHOR);
        guideline.begin(VersionId.fresh(), content, AUTHOR, NOW);
        return guideline;
    }

    static Guideline aSubmittedGuideline(Draft content) {
        var guideline = aDraft(content);
        submit(guideline);
        return guideline;
    }

    static Guideline aReleasedGuideline() {
        var guideline = aSubmittedGuideline(draft());
        release(guideline, RELEASER);
        return guideline;
    }

    /** The released guideline with a next version already submitted. */
    static Guideline aSecondVersionOf(Guideline guideline, ChangeKind kind, LocalDate effectiveFrom) {
        guideline.beginNext(VersionId.fresh(), AUTHOR, TODAY, NOW);
        var open = open(guideline);
        var content = with(saying(with(open.content(), settled()), "Neu ist …"), kind, effectiveFrom);
        guideline.revise(open.id(), open.revision(), content, AUTHOR, NOW);
        submit(guideline);
        return guideline;
    }

    static CoDetermination settled() {
        return new CoDetermination(CoDetermination.State.INFORMED, null, TODAY);
    }

    static void submit(Guideline guideline) {
        guideline.submit(open(guideline).id(), AUTHOR, TODAY, NOW);
    }

    static GuidelineEvent.GuidelineReleased release(Guideline guideline, PersonId by) {
        var open = open(guideline);
        return guideline.release(open.id(), open.review().round(), open.review().fingerprint(), by, TODAY, NOW);
    }

    static GuidelineVersion open(Guideline guideline) {
        return guideline.openVersion().orElseThrow();
    }
}
