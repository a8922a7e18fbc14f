package org.leitplanke.channel.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.channel.ChannelKeeping;
import org.leitplanke.channel.ChannelRow;
import org.leitplanke.channel.ChannelState;
import org.leitplanke.channel.Network;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.LastChange;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.EditedByMany;
import org.leitplanke.platform.web.Notices;

/** What should the register say about this channel? */
@Named
@ViewScoped
public class ChannelEditPage implements EditedByMany, Serializable {

    @Inject
    ChannelKeeping keeping;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Notices notices;

    private final ChannelForm form = new ChannelForm();
    private String id;
    private ChannelRow channel;
    private List<DepartmentRow> departments;
    private long revision;
    private ChannelState next;
    private String reason;

    @Override
    public void load() {
        departments = organisation.departments();
        keeping.toEdit(id).ifPresent(entry -> {
            channel = entry;
            form.read(entry);
            revision = entry.revision();
        });
    }

    public String save() {
        if (channel == null) {
            id = keeping.register(form.entry(), form.isInUse());
        } else {
            keeping.change(id, revision, form.entry());
        }
        notices.say("channel.edit.saved", form.getName());
        return detail();
    }

    public String move() {
        keeping.move(id, next, reason);
        notices.say("channel.edit.moved", Words.of("channel.state." + next));
        return detail();
    }

    private String detail() {
        return "/channel/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isOpen() {
        return channel == null || channel.state() != ChannelState.CLOSED;
    }

    public ChannelForm getForm() {
        return form;
    }

    public ChannelRow getChannel() {
        return channel;
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    public Network[] getNetworks() {
        return Network.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Override
    public LastChange getLastChange() {
        return keeping.lastChange(id);
    }

    /** The state of the entry that is being corrected; the form carries it. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public ChannelState getNext() {
        return next;
    }

    public void setNext(ChannelState next) {
        this.next = next;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
