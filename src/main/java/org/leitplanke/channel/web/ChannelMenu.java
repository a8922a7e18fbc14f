package org.leitplanke.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.leitplanke.platform.MenuEntry;

/** The register of channels in the menu. */
@ApplicationScoped
public class ChannelMenu implements MenuEntry {

    @Override
    public Group group() {
        return Group.FOR_ME;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "channel.menu";
    }

    @Override
    public String link() {
        return "/channel/list.xhtml";
    }

    @Override
    public String permission() {
        return "CHANNEL_SEE";
    }
}
