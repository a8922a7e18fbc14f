package org.leitplanke.channel.web;

import java.io.Serializable;
import org.leitplanke.channel.ChannelEntry;
import org.leitplanke.channel.ChannelRow;
import org.leitplanke.channel.Network;
import org.leitplanke.organisation.DepartmentId;

/** What is typed about a channel. */
public class ChannelForm implements Serializable {

    private Network network;
    private String name;
    private String url;
    private String owner;
    private String purpose;
    private boolean commentsOpen;
    private boolean inUse;

    void read(ChannelRow channel) {
        network = channel.network();
        name = channel.name();
        url = channel.url();
        owner = channel.owner().value();
        purpose = channel.purpose();
        commentsOpen = channel.commentsOpen();
    }

    ChannelEntry entry() {
        return new ChannelEntry(
                network, name, url, owner == null ? null : new DepartmentId(owner), purpose, commentsOpen);
    }

    public Network getNetwork() {
        return network;
    }

    public void setNetwork(Network network) {
        this.network = network;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(boolean commentsOpen) {
        this.commentsOpen = commentsOpen;
    }

    public boolean isInUse() {
        return inUse;
    }

    public void setInUse(boolean inUse) {
        this.inUse = inUse;
    }
}
