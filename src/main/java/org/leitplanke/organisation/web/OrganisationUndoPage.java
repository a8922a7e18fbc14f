package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.leitplanke.organisation.ImportProgress;
import org.leitplanke.organisation.LastImport;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.OrganisationUndo;
import org.leitplanke.organisation.UndoPreview;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Notices;

/** What taking back the last import would do, and the button for it. */
@Named
@ViewScoped
public class OrganisationUndoPage implements Serializable {

    private static final String OUTCOME = "organisation.undo.outcome.";

    @Inject
    OrganisationUndo undoing;

    @Inject
    OrganisationImport imports;

    @Inject
    ImportErrands errands;

    @Inject
    Notices notices;

    private String id;
    private String list;
    private int page = 1;
    private ImportProgress progress;
    private UndoPreview preview;
    private ImportListing listing;
    private Words said;

    public void load() {
        var last = undoing.last().map(LastImport::id);
        if (id == null) {
            id = last.orElse(null);
        }
        if (id == null) {
            return;
        }
        said = errands.said(id).orElse(null);
        if (last.filter(id::equals).isPresent()) {
            progress = imports.progress(id).orElse(null);
            if (!isRunning()) {
                preview = undoing.preview(id);
                listing = new ImportListing(preview.changes(), preview.rejections(), list, page);
            }
        }
    }

    public String undo() {
        var hash = preview.hash();
        var outcome = errands.run(id, OUTCOME, () -> undoing.undo(id, hash));
        outcome.ifPresent(one -> notices.say(OUTCOME + one.state()));
        var again = "/organisation/undo.xhtml?faces-redirect=true&id=" + id;
        return outcome.isEmpty()
                        || undoing.last().map(LastImport::id).filter(id::equals).isPresent()
                ? again
                : "/organisation/import.xhtml?faces-redirect=true";
    }

    /** Whether it is being written at this moment, here or elsewhere. */
    public boolean isRunning() {
        return progress != null && progress.isRunning();
    }

    public ImportProgress getProgress() {
        return progress;
    }

    public UndoPreview getPreview() {
        return preview;
    }

    public ImportListing getListing() {
        return listing;
    }

    /** What became of it when it took longer than a click. */
    public Words getSaid() {
        return said;
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
}
