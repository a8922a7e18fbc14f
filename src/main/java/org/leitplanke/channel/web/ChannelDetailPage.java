package org.leitplanke.channel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.channel.ChannelLine;
import org.leitplanke.channel.ChannelQueries;
import org.leitplanke.channel.ChannelState;
import org.leitplanke.identity.CurrentActor;

/** What is this channel for, who is responsible, and what was published there? */
@Named
@RequestScoped
public class ChannelDetailPage {

    @Inject
    ChannelQueries channels;

    @Inject
    CurrentActor actor;

    private String id;
    private ChannelLine line;

    public void load() {
        line = channels.line(id, actor.get().language());
    }

    public boolean isInUse() {
        return line.channel().state() == ChannelState.ACTIVE;
    }

    public ChannelLine getLine() {
        return line;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
