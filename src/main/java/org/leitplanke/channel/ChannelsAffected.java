package org.leitplanke.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.AffectedByChange;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.PlaceRegister;

/** Channels go along with their department, or are chosen to when it is split; closed ones too, so that none is lost. */
@ApplicationScoped
class ChannelsAffected implements AffectedByChange {

    private static final String KEY = "channel ";

    @Inject
    Channels channels;

    @Inject
    PlaceRegister places;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Movable> movable(DepartmentId department) {
        return channels.ownedBy(department).stream()
                .map(channel -> new Movable(KEY + channel.id(), Words.of("channel.reorganise.channel", channel.name())))
                .toList();
    }

    @Override
    public List<Consequence> preview(Reorganisation change) {
        return change.movesNothing()
                ? List.of()
                : going(change).stream()
                        .map(channel -> Consequence.moves(
                                KEY + channel.id(),
                                Words.of(
                                        "channel.reorganise.goes",
                                        channel.name(),
                                        change.into().name())))
                        .toList();
    }

    @Override
    public void apply(Reorganisation change, Map<String, String> choices) {
        if (change.movesNothing()) {
            return;
        }
        var into = change.into().id();
        for (var channel : going(change)) {
            happened.fire(channel.handOver(into, actor.get().person(), clock.instant()));
            places.handOver(Place.channel(channel.id()), into);
        }
    }

    private List<Channel> going(Reorganisation change) {
        return channels.ownedBy(change.from().id()).stream()
                .filter(channel -> change.takes(KEY + channel.id()))
                .toList();
    }
}
