package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.OpenMatters;

/** Guidelines whose owner leaves: somebody else looks after them and their review. */
@ApplicationScoped
class OwnedGuidelines implements OpenMatters {

    @Inject
    CurrentVersions current;

    @Inject
    Guidelines guidelines;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    @Override
    public String kind() {
        return "guideline";
    }

    @Override
    public List<Matter> of(Collection<Going> people, Language language) {
        var leaving = people.stream().filter(Going::leaves).map(Going::person).toList();
        return leaving.isEmpty()
                ? List.of()
                : current.all(language).stream()
                        .filter(version -> leaving.contains(version.owner()))
                        .map(version -> new Matter(
                                kind(),
                                version.guideline(),
                                version.owner(),
                                Words.of("guideline.matter", version.title()),
                                List.of(Words.of("guideline.matter.review", version.reviewBy())),
                                "/guideline/read.xhtml?id=" + version.guideline(),
                                false,
                                Set.of(How.HAND_OVER)))
                        .toList();
    }

    @Override
    public void settle(Going person, Matter matter, Settlement how) {
        var guideline = guidelines.get(new GuidelineId(matter.id()));
        if (!guideline.owner().equals(person.person())) {
            throw new Missing("guideline", matter.id());
        }
        happened.fire(guideline.passTo(how.to(), actor.get().person(), clock.instant()));
    }
}
