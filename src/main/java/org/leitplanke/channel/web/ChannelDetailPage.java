package org.leitplanke.channel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.approval.RequestRow;
import org.leitplanke.channel.ChannelDuty;
import org.leitplanke.channel.ChannelLine;
import org.leitplanke.channel.ChannelQueries;
import org.leitplanke.channel.ChannelState;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.responsibility.DirectoryLine;
import org.leitplanke.responsibility.DirectoryQueries;
import org.leitplanke.responsibility.Effect;

/** What is this channel for, who is responsible, and what was published there? */
@Named
@RequestScoped
public class ChannelDetailPage {

    @Inject
    ChannelQueries channels;

    @Inject
    DirectoryQueries directory;

    @Inject
    CurrentActor actor;

    private String id;
    private ChannelLine line;
    private List<DirectoryLine> waiting;
    private List<RequestRow> posts;

    public void load() {
        line = channels.line(id, actor.get().language());
        posts = channels.posts(id);
        waiting = directory.namedFor(line.channel().place()).stream()
                .filter(named -> named.state() != Effect.State.IN_FORCE && named.state() != Effect.State.GRACE)
                .toList();
    }

    /** Who is named for this duty, but not in effect. */
    public List<DirectoryLine> waiting(ChannelDuty duty) {
        return waiting.stream()
                .filter(named -> named.roleName().equals(duty.roleName()))
                .toList();
    }

    public boolean isInUse() {
        return line.channel().state() == ChannelState.ACTIVE;
    }

    public List<RequestRow> getPosts() {
        return posts;
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
