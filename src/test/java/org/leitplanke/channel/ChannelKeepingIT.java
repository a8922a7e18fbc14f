package org.leitplanke.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccessRefused;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.persistence.StatementCounter;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Place;

@ExtendWith(ArquillianExtension.class)
class ChannelKeepingIT {

    @Inject
    ChannelKeeping keeping;

    @Inject
    ChannelQueries channels;

    @Inject
    EffectQueries effect;

    @Inject
    OrganisationFixture organisation;

    @Inject
    CurrentActor actor;

    private DepartmentId hr;

    @BeforeEach
    void a_department() {
        hr = organisation.aDepartment("Personal", DepartmentType.HR);
    }

    @Test
    void a_registered_channel_is_a_place_of_its_department() {
        var id = register(anAddress());

        var line = asEmployee(() -> channels.line(id, Language.DE));
        assertThat(line.channel().state()).isEqualTo(ChannelState.ACTIVE);
        assertThat(line.departmentName()).isEqualTo("Personal");
        assertThat(line.hasGap()).isTrue();
        assertThat(asEmployee(() -> effect.place(Place.channel(id))).department())
                .isEqualTo(hr);
    }

    @Test
    void the_same_presence_is_not_entered_twice() {
        var address = anAddress();
        register(address);

        assertThatThrownBy(() -> register(address.replace("https://", "https://www.") + "/?x=1"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("channel.alreadyRegistered");
    }

    @Test
    void a_correction_keeps_the_address_free_of_conflict_with_itself() {
        var address = anAddress();
        var id = register(address);
        var revision =
                asEmployee(() -> channels.line(id, Language.DE)).channel().revision();

        asLead(() -> {
            keeping.change(id, revision, entry("LinkedIn-Karriere neu", address));
            return null;
        });

        assertThat(asEmployee(() -> channels.line(id, Language.EN)).channel().name())
                .isEqualTo("LinkedIn-Karriere neu");
    }

    @Test
    void a_closed_channel_is_no_place_for_roles_any_more() {
        var id = register(anAddress());

        asLead(() -> {
            keeping.move(id, ChannelState.CLOSED, "Das Netz passt nicht mehr zu uns");
            return null;
        });

        assertThat(asEmployee(() -> channels.line(id, Language.DE)).channel().reason())
                .isEqualTo("Das Netz passt nicht mehr zu uns");
    }

    @Test
    void only_the_social_media_lead_keeps_the_register() {
        var entry = entry("Fremd", anAddress());

        assertThatThrownBy(() -> asEmployee(() -> keeping.register(entry, true)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> asEmployee(() -> keeping.toEdit(null))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> asEmployee(() -> {
                    keeping.change("any", 0, entry);
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> asEmployee(() -> {
                    keeping.move("any", ChannelState.CLOSED, "x");
                    return null;
                }))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_channel_that_is_not_there_is_missing() {
        assertThatThrownBy(() -> asEmployee(() -> channels.line("nowhere", Language.DE)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void the_list_asks_as_often_for_many_channels_as_for_few() {
        register(anAddress());
        var forFew = statements();
        for (var n = 0; n < 10; n++) {
            register(anAddress());
            organisation.aPerson(hr);
        }

        var forMany = statements();

        assertThat(forMany).isEqualTo(forFew).isLessThanOrEqualTo(30);
    }

    private int statements() {
        return asEmployee(() -> {
            StatementCounter.reset();
            channels.list(0, 50, Language.DE);
            return StatementCounter.count();
        });
    }

    private String register(String address) {
        return asLead(() -> keeping.register(entry("LinkedIn-Karriere", address), true));
    }

    private ChannelEntry entry(String name, String address) {
        return new ChannelEntry(Network.LINKEDIN, name, address, hr, "Bewerbende erreichen", true);
    }

    private static String anAddress() {
        return "https://linkedin.com/company/" + UUID.randomUUID();
    }

    private <T> T asLead(Supplier<T> action) {
        return actor.acting(Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE, PortalRole.SOCIAL_MEDIA_LEAD), action);
    }

    private <T> T asEmployee(Supplier<T> action) {
        return actor.acting(Actor.of(PersonId.fresh(), PortalRole.EMPLOYEE), action);
    }
}
