package org.leitplanke.guideline.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.leitplanke.guideline.Acknowledging;
import org.leitplanke.guideline.GuidelineId;
import org.leitplanke.guideline.GuidelineQueries;
import org.leitplanke.guideline.GuidelineText;
import org.leitplanke.guideline.VersionId;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.web.Notices;

/** /guideline/read.xhtml */
@Named
@ViewScoped
public class GuidelineReadPage implements Serializable {

    @Inject
    GuidelineQueries guidelines;

    @Inject
    Acknowledging acknowledging;

    @Inject
    CurrentActor actor;

    @Inject
    Notices notices;

    private String id;
    private boolean newest;
    private String language;
    private GuidelineText detail;

    public void load() {
        detail = newest ? newestText() : guidelines.text(new GuidelineId(id), language());
    }

    /** Confirms what is shown; if there is a newer text by now, that one is shown instead. */
    public String acknowledge() {
        var shown = detail;
        detail = newestText();
        acknowledging.acknowledge(new VersionId(shown.version()), shown.fingerprint(), shown.language());
        notices.say("guideline.read.thanks");
        return "/guideline/read.xhtml?faces-redirect=true&newest=true&id=" + id + "&language="
                + shown.language().code();
    }

    private GuidelineText newestText() {
        return guidelines.newestText(new GuidelineId(id), language());
    }

    private Language language() {
        return language == null ? actor.get().language() : Language.of(language);
    }

    public GuidelineText getDetail() {
        return detail;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isNewest() {
        return newest;
    }

    public void setNewest(boolean newest) {
        this.newest = newest;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
