package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.NOT_EXISTING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.channel.ChannelEntry;
import org.leitplanke.channel.ChannelKeeping;
import org.leitplanke.channel.ChannelState;
import org.leitplanke.channel.Network;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.Language;
import org.leitplanke.responsibility.Place;

/** The register of channels. */
@ApplicationScoped
class ChannelProbes implements Probes {

    @Inject
    ChannelKeeping keeping;

    @Inject
    CurrentActor actor;

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var entry = entry(world, null);
        var channel =
                actor.acting(Actor.of(anybody, PortalRole.SOCIAL_MEDIA_LEAD), () -> keeping.register(entry, false));
        var revision = actor.acting(Actor.of(anybody, PortalRole.SOCIAL_MEDIA_LEAD), () -> keeping.toEdit(channel))
                .orElseThrow()
                .revision();
        var other = entry(world, "https://example.org/rundgang");
        return List.of(
                Probe.of("ChannelQueries.list").when(ALL, anybody, 0, 5, Language.DE),
                Probe.of("ChannelQueries.count").when(ALL, anybody),
                Probe.of("ChannelQueries.posts").when(ALL, anybody, channel),
                Probe.of("ChannelQueries.line")
                        .when(ALL, anybody, channel, Language.DE)
                        .when(NOT_EXISTING, anybody, World.NOTHING, Language.DE),
                Probe.of("ApprovalQueries.publishedAt").when(ALL, anybody, Place.channel(channel)),
                Probe.of("ChannelKeeping.toEdit")
                        .when(ALL, anybody, channel)
                        .when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("ChannelKeeping.lastChange")
                        .when(ALL, anybody, channel)
                        .when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("ChannelKeeping.register").changing().when(ALL, anybody, other, true),
                Probe.of("ChannelKeeping.change")
                        .changing()
                        .when(ALL, anybody, channel, revision, other)
                        .when(NOT_EXISTING, anybody, World.NOTHING, revision, other),
                Probe.of("ChannelKeeping.move")
                        .changing()
                        .when(ALL, anybody, channel, ChannelState.CLOSED, "Rundgang")
                        .when(NOT_EXISTING, anybody, World.NOTHING, ChannelState.CLOSED, "Rundgang"));
    }

    private static ChannelEntry entry(World world, String url) {
        return new ChannelEntry(
                Network.values()[0], "Rundgang", url, world.department(), "Für den Rundgang durch alle Türen", false);
    }
}
