package org.leitplanke.channel;

import static org.leitplanke.identity.Permission.CHANNEL_REGISTER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.PlaceRegister;

/** Keeping the register: entering channels, correcting what it says, opening, pausing and closing them. */
@UseCase
public class ChannelKeeping {

    @Inject
    Channels channels;

    @Inject
    PlaceRegister places;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    Event<DomainEvent> happened;

    /** The entry somebody is about to correct; empty for a new one. */
    @Requires(CHANNEL_REGISTER)
    public Optional<ChannelRow> toEdit(String id) {
        return Optional.ofNullable(id).map(channels::row);
    }

    /** Enters a channel, planned or already in use; answers its id. */
    @Requires(CHANNEL_REGISTER)
    public String register(ChannelEntry entry, boolean inUse) {
        var channel = new Channel(entry, inUse, days.today(), me(), clock.instant());
        refuseDuplicate(entry, channel.id());
        channels.add(channel);
        place(channel);
        happened.fire(channel.registered());
        return channel.id();
    }

    /** Corrects an entry; {@code revision} is the one that was read. */
    @Requires(CHANNEL_REGISTER)
    public void change(String id, long revision, ChannelEntry entry) {
        refuseDuplicate(entry, id);
        var channel = channels.get(id);
        happened.fire(channel.change(entry, revision, me(), clock.instant()));
        place(channel);
    }

    /** Who corrected an entry last. */
    @Requires(CHANNEL_REGISTER)
    public LastChange lastChange(String id) {
        return channels.lastChange(channels.get(id).id());
    }

    /** Opens, pauses, resumes or closes a channel. */
    @Requires(CHANNEL_REGISTER)
    public void move(String id, ChannelState next, String reason) {
        var channel = channels.get(id);
        happened.fire(channel.become(next, reason, days.today(), me(), clock.instant()));
        if (next == ChannelState.CLOSED) {
            places.close(Place.channel(id), days.today());
        }
    }

    private void place(Channel channel) {
        places.put(Place.channel(channel.id()), channel.name(), channel.owner());
    }

    private void refuseDuplicate(ChannelEntry entry, String id) {
        if (entry.address() != null && channels.knows(entry.address().handle(), id)) {
            throw new InvalidInput("url", "channel.alreadyRegistered");
        }
    }

    private PersonId me() {
        return actor.get().person();
    }
}
