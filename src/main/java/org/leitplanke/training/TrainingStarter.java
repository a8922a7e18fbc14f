package org.leitplanke.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.StarterContent;

/** The modules that come with the portal. */
@ApplicationScoped
class TrainingStarter implements StarterContent {

    private static final List<String> CODES = List.of("T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08");

    @Inject
    ModuleRelease release;

    @Inject
    CurrentActor actor;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        actor.acting(Actor.system(PortalRole.TRAINING_MANAGER), () -> {
            CODES.forEach(this::load);
            return null;
        });
    }

    private void load(String code) {
        var english = StarterModule.find(code, Language.EN);
        StarterModule.find(code, Language.DE)
                .filter(german -> english.isPresent())
                .ifPresent(german -> release.release(german, english.orElseThrow()));
    }
}
