package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;

/** All modules with their texts. */
@ApplicationScoped
class Modules {

    private static final String OF_EDITION =
            " join Edition e on e.id = x.editionId where e.module = :module and e.version = :version and e.language = :language";

    @PersistenceContext
    EntityManager entityManager;

    List<TrainingModule> all() {
        return entityManager
                .createQuery("select m from TrainingModule m order by m.code", TrainingModule.class)
                .getResultList();
    }

    List<TrainingModule> all(Collection<String> codes) {
        return entityManager
                .createQuery(
                        "select m from TrainingModule m where m.code in :codes order by m.code", TrainingModule.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    List<String> codes() {
        return entityManager
                .createQuery("select m.code from TrainingModule m", String.class)
                .getResultList();
    }

    Optional<TrainingModule> find(String code) {
        return Optional.ofNullable(entityManager.find(TrainingModule.class, code == null ? "" : code));
    }

    TrainingModule get(String code) {
        return find(code).orElseThrow(() -> new Missing("training", code));
    }

    /** The module, held for this transaction, so that two starts of a quiz come one after the other. */
    TrainingModule hold(String code) {
        var module = entityManager.find(TrainingModule.class, code == null ? "" : code, LockModeType.PESSIMISTIC_WRITE);
        if (module == null) {
            throw new Missing("training", code);
        }
        return module;
    }

    void add(TrainingModule module) {
        entityManager.persist(module);
        entityManager.flush();
    }

    /** Keeps the texts of a version in one language. */
    void addEdition(StarterModule text) {
        var edition = new Edition(text);
        entityManager.persist(edition);
        entityManager.flush();
        for (int i = 0; i < text.lessons().size(); i++) {
            entityManager.persist(new Lesson(edition, i + 1, text.lessons().get(i)));
        }
        text.questions().forEach(question -> entityManager.persist(new Question(edition, question)));
    }

    /** The current texts of all modules by code. */
    Map<String, Edition> editions(Language language) {
        return entityManager
                .createQuery("""
                        select e from Edition e join TrainingModule m on m.code = e.module and m.version = e.version
                        where e.language = :language""", Edition.class)
                .setParameter("language", language)
                .getResultStream()
                .collect(Collectors.toMap(Edition::module, Function.identity()));
    }

    Edition edition(String module, int version, Language language) {
        return entityManager
                .createQuery(
                        "select e from Edition e where e.module = :module and e.version = :version and e.language = :language",
                        Edition.class)
                .setParameter("module", module)
                .setParameter("version", version)
                .setParameter("language", language)
                .getSingleResult();
    }

    /** The current texts of these modules by code. */
    Map<String, Edition> editions(Language language, Collection<String> codes) {
        return entityManager
                .createQuery("""
                        select e from Edition e join TrainingModule m on m.code = e.module and m.version = e.version
                        where e.language = :language and m.code in :codes""", Edition.class)
                .setParameter("language", language)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Edition::module, Function.identity()));
    }

    /** The lessons of the current texts of these modules, without their bodies. */
    List<LessonRow> lessons(Language language, Collection<String> codes) {
        return entityManager
                .createQuery("""
                        select new org.leitplanke.training.LessonRow(e.module, l.number, l.title, l.minutes)
                        from Lesson l join Edition e on e.id = l.editionId
                            join TrainingModule m on m.code = e.module and m.version = e.version
                        where e.language = :language and m.code in :codes order by e.module, l.number""", LessonRow.class)
                .setParameter("language", language)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Titles of the lessons of one version, in order. */
    List<String> lessonTitles(String module, int version, Language language) {
        return ofEdition(
                        "select x.title from Lesson x" + OF_EDITION + " order by x.number",
                        String.class,
                        module,
                        version,
                        language)
                .getResultList();
    }

    /** The Markdown of a lesson. */
    String lessonBody(String module, int version, int number, Language language) {
        return ofEdition(
                        "select x.body from Lesson x" + OF_EDITION + " and x.number = :number",
                        String.class,
                        module,
                        version,
                        language)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("lesson", module + " " + number));
    }

    /** The codes of a version's questions. */
    List<String> pool(String module, int version) {
        return ofEdition(
                        "select x.code from Question x" + OF_EDITION + " order by x.code",
                        String.class,
                        module,
                        version,
                        Language.DE)
                .getResultList();
    }

    Question question(String module, int version, String code, Language language) {
        return questions(module, version, List.of(code == null ? "" : code), language).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("question", code));
    }

    List<Question> questions(String module, int version, List<String> codes, Language language) {
        return codes.isEmpty()
                ? List.of()
                : ofEdition(
                                "select x from Question x" + OF_EDITION + " and x.code in :codes order by x.code",
                                Question.class,
                                module,
                                version,
                                language)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    private <T> jakarta.persistence.TypedQuery<T> ofEdition(
            String query, Class<T> type, String module, int version, Language language) {
        return entityManager
                .createQuery(query, type)
                .setParameter("module", module)
                .setParameter("version", version)
                .setParameter("language", language);
    }
}
