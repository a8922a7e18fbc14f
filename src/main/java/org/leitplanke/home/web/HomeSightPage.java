package org.leitplanke.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.home.Sight;
import org.leitplanke.home.SightQueries;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Texts;

/** /home/sight.xhtml: who sees what about me, and what nobody sees. */
@Named
@RequestScoped
public class HomeSightPage {

    @Inject
    SightQueries sights;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private List<Sight> all;

    @PostConstruct
    void load() {
        all = sights.mine();
    }

    /** What is for the reader alone, in one sentence; or that there is nothing of the kind. */
    public Words getAnswer() {
        var alone = all.stream()
                .filter(Sight::isMineAlone)
                .map(sight -> Texts.say(actor.get().language(), "home.sight.kind." + sight.key()))
                .collect(Collectors.joining(", "));
        return alone.isEmpty() ? Words.of("home.sight.leadNothing") : Words.of("home.sight.lead", alone);
    }

    public List<Sight> getAll() {
        return all;
    }

    public Instant getNow() {
        return clock.instant();
    }
}
