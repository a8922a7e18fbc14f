package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.SortKey;

/** What has been released: of every guideline the version that holds last, and who has taken note of it. */
@ApplicationScoped
class CurrentVersions {

    private static final String NEWEST = """
            select new org.leitplanke.guideline.CurrentVersion(v.id, g.id, g.code, g.owner, v.number, v.level, v.levelFrom,
                v.terms.effectiveFrom, v.until, v.terms.reviewBy, v.terms.minutes, v.terms.dueDays,
                v.terms.audienceKind, d.title, d.summary, t.title, t.summary)
            from GuidelineVersion v join v.guideline g join v.texts d left join v.texts t on t.language = :language
            where v.stage = :released and d.language = :german
                and v.number = (select max(n.number) from GuidelineVersion n where n.guideline = g and n.level > 0)
            """;
    private static final String AUDIENCES =
            "select v.id, d from GuidelineVersion v join v.departments d" + " where v.stage = :released";
    private static final String MINE = "select a from Acknowledgement a where a.person = :person";

    @PersistenceContext
    EntityManager entityManager;

    /** By title. */
    List<CurrentVersion> all(Language language) {
        return AskedOnce.ask(() -> read(language), CurrentVersion.class, language);
    }

    private List<CurrentVersion> read(Language language) {
        return entityManager
                .createQuery(NEWEST, CurrentVersion.class)
                .setParameter("language", language)
                .setParameter("german", Language.DE)
                .setParameter("released", Stage.RELEASED)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(version -> SortKey.of(version.title())))
                .toList();
    }

    /** The departments named as audience, by version. */
    Map<String, Set<String>> audiences() {
        return AskedOnce.ask(this::readAudiences, CurrentVersions.class);
    }

    private Map<String, Set<String>> readAudiences() {
        var found = new HashMap<String, Set<String>>();
        entityManager
                .createQuery(AUDIENCES, Object[].class)
                .setParameter("released", Stage.RELEASED)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((String) row[0], any -> new HashSet<>())
                        .add((String) row[1]));
        return found;
    }

    /** What this person has taken note of, the highest level of each guideline. */
    Map<String, Receipt> receipts(PersonId person) {
        return AskedOnce.ask(() -> readReceipts(person), Receipt.class, person);
    }

    private Map<String, Receipt> readReceipts(PersonId person) {
        var found = new HashMap<String, Receipt>();
        entityManager
                .createQuery(MINE, Acknowledgement.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(one -> found.merge(one.guideline(), one.receipt(), (a, b) -> a.level() > b.level() ? a : b));
        return found;
    }
}
