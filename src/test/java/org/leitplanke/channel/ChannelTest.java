package org.leitplanke.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

class ChannelTest {

    private static final String ADDRESS = "https://www.linkedin.com/company/musterwerk-karriere";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final PersonId TOBIAS = new PersonId("tobias");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://linkedin.com/company/musterwerk",
                "javascript:alert(1)",
                "https://",
                "https://localhost/page",
                "https://name:word@linkedin.com/x",
                "linkedin.com/company/musterwerk",
                "https://linkedin.com/a b",
                "ftp://example.org/x"
            })
    void only_complete_https_addresses_are_taken(String typed) {
        assertThatThrownBy(() -> ChannelAddress.of(typed))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("channel.httpsOnly");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/company/musterwerk/, linkedin.com/company/musterwerk",
        "https://LinkedIn.com/Company/Musterwerk, linkedin.com/company/musterwerk",
        "https://de.linkedin.com/company/musterwerk?trk=x#top, linkedin.com/company/musterwerk",
        "https://www.youtube.com/@Musterwerk, youtube.com/@musterwerk",
        "HTTPS://musterwerk.example, musterwerk.example"
    })
    void addresses_of_the_same_presence_have_the_same_handle(String typed, String handle) {
        assertThat(ChannelAddress.of(typed).handle()).isEqualTo(handle);
    }

    @Test
    void a_planned_channel_needs_no_address_yet() {
        var channel = new Channel(entry(null), false, TODAY, TOBIAS, NOW);

        assertThat(channel.state()).isEqualTo(ChannelState.PLANNED);
        assertThatThrownBy(() -> channel.become(ChannelState.ACTIVE, null, TODAY, TOBIAS, NOW))
                .hasMessage("channel.addressMissing");
    }

    @Test
    void a_channel_in_use_has_an_address() {
        assertThatThrownBy(() -> new Channel(entry(null), true, TODAY, TOBIAS, NOW))
                .hasMessage("channel.addressMissing");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChannelState.class,
            names = {"PAUSED", "CLOSED"})
    void pausing_and_closing_take_a_reason(ChannelState next) {
        var channel = aChannelInUse();

        assertThatThrownBy(() -> channel.become(next, " ", TODAY, TOBIAS, NOW)).hasMessage("channel.reasonMissing");
    }

    @Test
    void a_paused_channel_can_be_resumed() {
        var channel = aChannelInUse();
        channel.become(ChannelState.PAUSED, "Umbau des Auftritts", TODAY, TOBIAS, NOW);

        var resumed = channel.become(ChannelState.ACTIVE, null, TODAY, TOBIAS, NOW);

        assertThat(resumed.from()).isEqualTo(ChannelState.PAUSED);
        assertThat(channel.state()).isEqualTo(ChannelState.ACTIVE);
    }

    @Test
    void a_closed_channel_stays_closed_and_as_it_was() {
        var channel = aChannelInUse();
        channel.become(ChannelState.CLOSED, "Netz passt nicht mehr", TODAY, TOBIAS, NOW);

        assertThatThrownBy(() -> channel.become(ChannelState.ACTIVE, null, TODAY, TOBIAS, NOW))
                .isInstanceOf(ChannelCannotBecome.class);
        assertThatThrownBy(() -> channel.change(entry(ADDRESS), 0, TOBIAS, NOW)).isInstanceOf(ChannelIsClosed.class);
    }

    @Test
    void what_was_changed_meanwhile_is_not_written_over() {
        var channel = aChannelInUse();

        assertThatThrownBy(() -> channel.change(entry(ADDRESS), 7, TOBIAS, NOW)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_channel_says_what_it_is_for() {
        assertThatThrownBy(() -> new ChannelEntry(Network.LINKEDIN, "Karriere", ADDRESS, hr(), "  ", true))
                .isInstanceOf(InvalidInput.class)
                .extracting(thrown -> ((InvalidInput) thrown).field())
                .isEqualTo("purpose");
    }

    private static Channel aChannelInUse() {
        return new Channel(entry(ADDRESS), true, TODAY, TOBIAS, NOW);
    }

    private static ChannelEntry entry(String url) {
        return new ChannelEntry(Network.LINKEDIN, "LinkedIn-Karriere", url, hr(), "Bewerbende erreichen", true);
    }

    private static DepartmentId hr() {
        return new DepartmentId("hr");
    }
}
