package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leitplanke.guideline.GuidelineEvent.AudienceFollowed;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.AffectedByChange;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Consequence.Option;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Words;

/** Guidelines that name a department as their audience follow it; the wording of a version never changes. */
@ApplicationScoped
class AudiencesAffected implements AffectedByChange {

    private static final String FOLLOW = "FOLLOW";
    private static final String LEAVE = "LEAVE";
    private static final String TEXT = "guideline.reorganise.";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Guidelines guidelines;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Consequence> preview(Reorganisation change) {
        return naming(change).stream()
                .flatMap(version -> about(version, change).stream())
                .toList();
    }

    @Override
    public void apply(Reorganisation change, Map<String, String> choices) {
        for (var version : naming(change)) {
            about(version, change).ifPresent(consequence -> {
                var follows = !LEAVE.equals(choices.get(consequence.key()));
                follow(version, change, follows);
            });
        }
    }

    private void follow(GuidelineVersion version, Reorganisation change, boolean follows) {
        var wanted = new TreeSet<>(audience(version));
        if (change.isMerge()) {
            wanted.remove(change.from().id().value());
        }
        if (follows) {
            wanted.add(change.into().id().value());
        }
        version.concern(wanted);
        happened.fire(new AudienceFollowed(
                guidelines.of(version.id()).id(),
                version.number(),
                change.from().id(),
                follows ? change.into().id() : null,
                clock.instant()));
    }

    private static Set<String> audience(GuidelineVersion version) {
        return version.content().audience().departments();
    }

    private Optional<Consequence> about(GuidelineVersion version, Reorganisation change) {
        var key = "audience " + version.id().value();
        var title = title(version);
        var from = change.from().name();
        var into = change.into().name();
        if (audience(version).contains(change.into().id().value())) {
            return change.isMerge()
                    ? Optional.of(Consequence.doubled(key, Words.of(TEXT + "both", title, from, into)))
                    : Optional.empty();
        }
        if (change.isMerge()) {
            return Optional.of(Consequence.decision(
                    key,
                    Words.of(TEXT + "names", title, from),
                    Option.of(FOLLOW, TEXT + "follows", into),
                    Option.of(LEAVE, audience(version).size() == 1 ? TEXT + "nobody" : TEXT + "others")));
        }
        if (change.from().id().equals(change.into().parent())) {
            return Optional.empty(); // whoever names a department names those below it
        }
        if (change.plan() instanceof Split split && split.founded() != null) {
            return Optional.of(Consequence.moves(key, Words.of(TEXT + "goesAlong", title, into)));
        }
        return Optional.of(Consequence.decision(
                key,
                Words.of(TEXT + "names", title, from),
                Option.of(FOLLOW, TEXT + "addsAll", into),
                Option.of(LEAVE, TEXT + "leaves", from)));
    }

    /** Versions that count or may count one day. */
    private List<GuidelineVersion> naming(Reorganisation change) {
        return change.movesNothing()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select v from GuidelineVersion v join v.departments d where d = :department"
                                        + " and v.stage <> :withdrawn and v.until >= :day order by v.id",
                                GuidelineVersion.class)
                        .setParameter("department", change.from().id().value())
                        .setParameter("withdrawn", Stage.WITHDRAWN)
                        .setParameter("day", change.day())
                        .getResultList();
    }

    private String title(GuidelineVersion version) {
        return version.text(actor.get().language())
                .or(() -> version.text(Language.DE))
                .map(text -> text.wording().title())
                .orElse("–");
    }
}
