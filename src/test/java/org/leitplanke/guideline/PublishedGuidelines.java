package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** Guidelines released through the real use cases, for a department of their own, so that tests do not meet. */
@ApplicationScoped
public class PublishedGuidelines {

    @Inject
    GuidelineDrafting drafting;

    @Inject
    GuidelineReview review;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    OrganisationFixture company;

    @Inject
    Days days;

    @Inject
    CurrentActor actor;

    @PersistenceContext
    EntityManager entityManager;

    final PersonId author = PersonId.fresh();
    final PersonId releaser = PersonId.fresh();

    public PersonId author() {
        return author;
    }

    public PersonId releaser() {
        return releaser;
    }

    DepartmentId aDepartment() {
        return company.aDepartment("Bereich " + UUID.randomUUID(), DepartmentType.OTHER);
    }

    public Draft draftFor(DepartmentId department, LocalDate effectiveFrom) {
        var content = GuidelineFixture.with(
                GuidelineFixture.with(GuidelineFixture.draft(), Audience.departments(List.of(department.value()))),
                ChangeKind.SUBSTANTIVE,
                effectiveFrom);
        return GuidelineFixture.with(
                content, Language.EN, new Wording("Image rights", "Ask first.", "Ask people.\n\nThen show.", null));
    }

    public GuidelineId inForceFor(DepartmentId department) {
        return released("X" + UUID.randomUUID().toString().substring(0, 12), draftFor(department, days.today()));
    }

    GuidelineId released(String code, Draft content) {
        var id = submitted(code, content);
        release(id);
        return id;
    }

    public GuidelineId submitted(String code, Draft content) {
        return asLead(() -> {
            var id = drafting.start(code, content);
            var open = work.openVersion(id).orElseThrow();
            drafting.submit(new VersionId(open.version()), open.revision(), content);
            return id;
        });
    }

    void release(GuidelineId id) {
        asReleaser(() -> {
            var open = work.openVersion(id).orElseThrow();
            review.release(new VersionId(open.version()), open.round(), open.fingerprint());
            return null;
        });
    }

    void next(GuidelineId id, ChangeKind kind, LocalDate effectiveFrom) {
        submitNext(id, kind, effectiveFrom);
        release(id);
    }

    void submitNext(GuidelineId id, ChangeKind kind, LocalDate effectiveFrom) {
        asLead(() -> {
            var version = drafting.startNext(id);
            var open = work.openVersion(id).orElseThrow();
            var content = GuidelineFixture.with(
                    GuidelineFixture.with(open.draft(), GuidelineFixture.settled()), kind, effectiveFrom);
            content = GuidelineFixture.with(
                    GuidelineFixture.saying(content, "Neu ist …"),
                    Language.EN,
                    new Wording("Image rights", "Ask first.", "Ask everybody.\n\nThen show.", "New is …"));
            drafting.submit(version, open.revision(), content);
            return null;
        });
    }

    public <T> T asLead(Supplier<T> action) {
        return actor.acting(Actor.of(author, PortalRole.SOCIAL_MEDIA_LEAD, PortalRole.EMPLOYEE), action);
    }

    public <T> T asReleaser(Supplier<T> action) {
        return actor.acting(Actor.of(releaser, PortalRole.COMPLIANCE_OFFICER, PortalRole.EMPLOYEE), action);
    }

    <T> T as(PersonId person, Supplier<T> action) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), action);
    }

    long count(String from, Object... parameters) {
        var query = entityManager.createNativeQuery("SELECT COUNT(*) FROM " + from);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    String code(GuidelineId id) {
        return (String) entityManager
                .createNativeQuery("SELECT code FROM guideline WHERE id = ?1")
                .setParameter(1, id.value())
                .getSingleResult();
    }
}
