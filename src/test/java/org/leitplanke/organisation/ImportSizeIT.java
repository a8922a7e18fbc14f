package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

@ExtendWith(ArquillianExtension.class)
class ImportSizeIT {

    @Inject
    OrganisationImport imports;

    @Inject
    CurrentActor actor;

    @Test
    void a_file_over_ten_megabytes_is_refused_at_its_field() {
        var administrator = Actor.of(PersonId.fresh(), PortalRole.ADMIN);
        var huge = new byte[10 * 1_048_576 + 1];

        assertThatThrownBy(() -> actor.acting(administrator, () -> imports.preview(huge, ImportKind.PEOPLE)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo("file"));
    }
}
