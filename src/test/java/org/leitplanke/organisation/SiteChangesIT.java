package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;

/** Two administrators with the same site before them. */
@ExtendWith(ArquillianExtension.class)
class SiteChangesIT {

    @Inject
    SiteKeeping sites;

    @Inject
    CurrentActor actor;

    private final PersonId sabine = PersonId.fresh();
    private final PersonId petra = PersonId.fresh();
    private final String code = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_second_to_save_notices_the_first_and_may_save_on_top_of_it() {
        var id = by(sabine, () -> sites.add(code, "Werk", "Europe/Berlin", null));
        var seen = row(id);
        change(sabine, id, seen.revision(), "Werk Nord");

        assertThatThrownBy(() -> change(petra, id, seen.revision(), "Werk Süd")).isInstanceOf(ChangedMeanwhile.class);

        var fresh = row(id);
        assertThat(fresh.name()).isEqualTo("Werk Nord");
        assertThat(lastChange(id).by()).isEqualTo(sabine);
        assertThat(lastChange(id).at()).isNotNull();
        change(petra, id, fresh.revision(), "Werk Süd");
        assertThat(row(id).name()).isEqualTo("Werk Süd");
        assertThat(lastChange(id).by()).isEqualTo(petra);
    }

    private void change(PersonId who, SiteId id, long revision, String name) {
        by(who, () -> {
            sites.change(id, revision, code, name, "Europe/Berlin", null);
            return null;
        });
    }

    private LastChange lastChange(SiteId id) {
        return by(sabine, () -> sites.lastChange(id));
    }

    private SiteRow row(SiteId id) {
        return by(
                sabine,
                () -> sites.sites().stream()
                        .filter(site -> site.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private <T> T by(PersonId person, Supplier<T> action) {
        return actor.acting(Actor.of(person, PortalRole.ADMIN), action);
    }
}
