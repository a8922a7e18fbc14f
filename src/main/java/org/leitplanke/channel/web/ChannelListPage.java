package org.leitplanke.channel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.channel.ChannelDuty;
import org.leitplanke.channel.ChannelLine;
import org.leitplanke.channel.ChannelQueries;
import org.leitplanke.channel.ChannelState;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.PageNumber;

/** Where is the company present, and who is responsible there? */
@Named
@RequestScoped
public class ChannelListPage {

    private static final int PAGE = 30;

    @Inject
    ChannelQueries channels;

    @Inject
    CurrentActor actor;

    private int page = 1;
    private int pages = 1;
    private List<ChannelLine> lines;

    public void load() {
        pages = Leaf.pages(channels.count(), PAGE);
        page = PageNumber.within(page, 1, pages);
        lines = channels.list((page - 1) * PAGE, PAGE, actor.get().language());
    }

    /** Who is responsible on the channel, a sentence for each role; gaps only where the channel is in use. */
    public List<Words> responsible(ChannelLine line) {
        var said = new ArrayList<Words>();
        for (var duty : line.duties()) {
            if (duty.people().isEmpty()) {
                if (line.channel().state() == ChannelState.ACTIVE) {
                    said.add(Words.of("channel.list.nobody", duty.roleName()));
                }
                continue;
            }
            said.add(Words.of("channel.list.people", duty.roleName(), names(duty)));
            if (duty.missing() > 0 && line.channel().state() == ChannelState.ACTIVE) {
                said.add(Words.of("channel.list.missing", duty.roleName(), duty.missing()));
            }
        }
        return said;
    }

    private static String names(ChannelDuty duty) {
        return String.join(
                ", ",
                duty.people().stream().map(ChannelDuty.Acting::name).distinct().toList());
    }

    public List<ChannelLine> getLines() {
        return lines;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getPages() {
        return pages;
    }
}
