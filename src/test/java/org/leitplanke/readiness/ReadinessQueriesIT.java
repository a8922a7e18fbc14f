package org.leitplanke.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;

@ExtendWith(ArquillianExtension.class)
class ReadinessQueriesIT {

    @Inject
    ReadinessQueries readiness;

    @Inject
    CurrentActor actor;

    @Test
    void every_finding_belongs_to_one_of_the_twelve_elements() {
        var card = actor.acting(Actor.of(PersonId.fresh(), PortalRole.MANAGEMENT), () -> readiness.company());

        assertThat(card.all()).isEqualTo(12);
        assertThat(card.scores())
                .extracting(ElementScore::element)
                .contains(Element.ROLES, Element.GUIDELINES, Element.TRAINING, Element.APPROVAL);
        assertThat(card.scores())
                .allSatisfy(score -> assertThat(score.figures()).isNotEmpty());
    }

    @Test
    void readiness_is_shown_to_those_who_steer() {
        var employee = Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE);

        assertThatThrownBy(() -> actor.acting(employee, () -> readiness.company()))
                .isInstanceOf(AccessRefused.class);
    }
}
