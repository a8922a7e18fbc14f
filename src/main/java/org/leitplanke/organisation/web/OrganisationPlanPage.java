package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.leitplanke.organisation.ReorganisationPreview;
import org.leitplanke.organisation.Reorganising;
import org.leitplanke.platform.web.Notices;

/** What a planned change of departments would do, the choices it asks for, and carrying it out. */
@Named
@ViewScoped
public class OrganisationPlanPage implements Serializable {

    @Inject
    transient Reorganising reorganising;

    @Inject
    transient Notices notices;

    private String id;
    private String list;
    private int page = 1;
    private String seen;
    private ReorganisationPreview preview;
    private ReorganiseListing listing;
    private final Map<String, String> choices = new HashMap<>();

    public void load() {
        preview = reorganising.preview(id);
        listing = new ReorganiseListing(preview, list, page);
        seen = preview.mark();
        choices.putAll(preview.chosen());
    }

    /** Remembers the choices of this list and goes on to the next. */
    public String choose() {
        remember();
        notices.say("organisation.plan.remembered");
        return address("&list=" + listing.getChosen());
    }

    public String apply() {
        remember();
        var outcome = reorganising.apply(id, seen);
        notices.say("organisation.plan.outcome." + outcome.state());
        return address("");
    }

    public String discard() {
        reorganising.discard(id);
        notices.say("organisation.plan.discarded");
        return "/organisation/reorganise.xhtml?faces-redirect=true";
    }

    private void remember() {
        var made = new HashMap<>(choices);
        made.values().removeIf(Objects::isNull);
        if (!made.isEmpty()) {
            reorganising.choose(id, made);
        }
    }

    private String address(String which) {
        return "/organisation/plan.xhtml?faces-redirect=true&id=" + id + which;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** The preview that was before the person who carries it out. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public ReorganisationPreview getPreview() {
        return preview;
    }

    public ReorganiseListing getListing() {
        return listing;
    }

    public Map<String, String> getChoices() {
        return choices;
    }
}
