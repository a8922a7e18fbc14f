package org.leitplanke.channel;

import java.time.Instant;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Personal;
import org.leitplanke.platform.SubjectRef;

/** What happens to channels. */
public sealed interface ChannelEvent extends DomainEvent {

    /** The channel it happened to. */
    String channel();

    @Override
    default SubjectRef subject() {
        return new SubjectRef("channel", channel());
    }

    /** A channel was entered into the register. */
    record ChannelRegistered(
            String channel,
            Network network,
            @Personal String name,
            DepartmentId owner,
            ChannelState state,
            PersonId by,
            Instant at)
            implements ChannelEvent {}

    /** What the register says about a channel was changed. */
    record ChannelChanged(
            String channel,
            Network network,
            @Personal String name,
            @Personal String url,
            DepartmentId owner,
            boolean commentsOpen,
            PersonId by,
            Instant at)
            implements ChannelEvent {}

    /** A channel was opened, paused, resumed or closed. */
    record ChannelMoved(
            String channel,
            ChannelState from,
            ChannelState to,
            @Personal String reason,
            PersonId by,
            Instant at) implements ChannelEvent {}

    /** A channel went to another department because departments were merged or split. */
    record ChannelHandedOver(String channel, DepartmentId from, DepartmentId to, PersonId by, Instant at)
            implements ChannelEvent {}
}
