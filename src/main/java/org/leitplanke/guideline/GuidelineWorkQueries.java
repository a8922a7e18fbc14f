package org.leitplanke.guideline;

import static org.leitplanke.identity.Permission.GUIDELINE_DRAFT;
import static org.leitplanke.identity.Permission.GUIDELINE_REVIEW;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Passage;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.TextComparison;
import org.leitplanke.platform.UseCase;

/** What those need who write guidelines, decide about them, or check what was decided. */
@UseCase
public class GuidelineWorkQueries {

    private static final String OPEN = """
            select new org.leitplanke.guideline.DraftRow(g.id, v.id, v.number, t.title, v.stage, v.writtenBy,
                v.review.submittedBy, v.writtenAt, v.review.submittedAt, v.review.decidedAt)
            from GuidelineVersion v join v.guideline g join v.texts t
            where v.stage in :open and t.language = :german
            """;
    private static final String HISTORY = """
            select new org.leitplanke.guideline.HistoryRow(v.id, v.number, t.title, t.whatsNew, v.terms.changeKind,
                v.stage, v.terms.effectiveFrom, v.until, v.writtenBy, v.review.submittedAt, v.review.decidedBy,
                v.review.decidedAt, v.review.reason, v.review.fingerprint, v.terms.coDetermination,
                v.terms.coDeterminationNote, v.terms.coDeterminationDay)
            from GuidelineVersion v join v.texts t
            where v.guideline.id = :guideline and t.language = :german
            order by v.number desc
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Guidelines guidelines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Versions being written, in review or returned, oldest first. */
    @Requires(GUIDELINE_REVIEW)
    public List<DraftRow> open() {
        return entityManager
                .createQuery(OPEN + " order by v.writtenAt, v.id", DraftRow.class)
                .setParameter("open", Stage.OPEN)
                .setParameter("german", Language.DE)
                .getResultList();
    }

    /** Submitted versions that this person has not written on, so that she may decide about them. */
    @Requires(GUIDELINE_REVIEW)
    public List<DraftRow> waitingFor(PersonId person) {
        return entityManager
                .createQuery(OPEN + " and :person not member of v.authors", DraftRow.class)
                .setParameter("open", List.of(Stage.IN_REVIEW))
                .setParameter("german", Language.DE)
                .setParameter("person", person.value())
                .getResultStream()
                .filter(row -> !person.equals(row.submittedBy()))
                .toList();
    }

    /** The version of this guideline that is being worked on. */
    @Requires(GUIDELINE_REVIEW)
    public Optional<DraftDetail> openVersion(GuidelineId id) {
        var guideline = guidelines.get(id);
        return guideline.openVersion().map(version -> detail(guideline, version));
    }

    /** The same for those who write on it. */
    @Requires(GUIDELINE_DRAFT)
    public Optional<DraftDetail> toEdit(GuidelineId id) {
        return openVersion(id);
    }

    /** Any version, beside the one that holds. */
    @Requires(GUIDELINE_REVIEW)
    public DraftDetail version(VersionId id) {
        var guideline = guidelines.of(id);
        return detail(guideline, guideline.version(id));
    }

    /** All versions, newest first. */
    @Requires(GUIDELINE_REVIEW)
    public List<HistoryRow> history(GuidelineId id) {
        guidelines.get(id);
        return entityManager
                .createQuery(HISTORY, HistoryRow.class)
                .setParameter("guideline", id.value())
                .setParameter("german", Language.DE)
                .getResultList();
    }

    private DraftDetail detail(Guideline guideline, GuidelineVersion version) {
        var earlier = guideline.before(version);
        var passages = new EnumMap<Language, List<Passage>>(Language.class);
        version.content()
                .texts()
                .forEach((language, wording) -> passages.put(
                        language,
                        earlier.flatMap(one -> one.text(language))
                                .map(text -> TextComparison.of(text.wording().body(), wording.body()))
                                .orElseGet(() -> TextComparison.unmarked(wording.body()))));
        var authors = version.authors();
        return new DraftDetail(
                guideline.id().value(),
                version.id().value(),
                version.number(),
                version.revision(),
                version.state(days.today()),
                version.content(),
                version.review().round(),
                version.review().fingerprint(),
                version.review().reason(),
                passages,
                earlier.map(GuidelineVersion::number).orElse(0),
                organisation.names(authors).values().stream().sorted().collect(Collectors.joining(", ")),
                version.isWrittenBy(actor.get().person()));
    }
}
