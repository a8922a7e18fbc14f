package org.leitplanke.organisation.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.organisation.ImportKind;
import org.leitplanke.organisation.ImportPreview;
import org.leitplanke.organisation.ImportProgress;
import org.leitplanke.organisation.LastImport;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.OrganisationUndo;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Notices;
import org.leitplanke.platform.web.Say;

/** From a file of the personnel system over a preview to what was applied. */
@Named
@ViewScoped
public class OrganisationImportPage implements Serializable {

    @Inject
    OrganisationImport imports;

    @Inject
    OrganisationUndo undoing;

    @Inject
    ImportErrands errands;

    @Inject
    Notices notices;

    @Inject
    Say say;

    @Inject
    FacesContext faces;

    private ImportKind kind = ImportKind.DEPARTMENTS;
    private transient Part file;
    private String draft;
    private String list;
    private int page = 1;
    private boolean endings;
    private boolean tooLarge;
    private ImportPreview preview;
    private ImportListing listing;
    private List<ImportKind> kinds = List.of();
    private ImportProgress progress;
    private Words said;
    private LastImport last;

    public void load() {
        kinds = imports.kinds();
        if (tooLarge) {
            var sentence = say.with("organisation.import.tooLarge", OrganisationImport.LARGEST_MEGABYTES);
            faces.addMessage("upload:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        if (draft == null) {
            last = undoing.last().orElse(null);
            return;
        }
        progress = imports.progress(draft).orElse(null);
        if (!isRunning()) {
            said = errands.said(draft).orElse(null);
            preview = imports.preview(draft);
            listing = new ImportListing(preview.changes(), preview.rejections(), list, page);
        }
    }

    public String upload() throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "organisation.import.empty");
        }
        try (var content = file.getInputStream()) {
            var read = imports.preview(content.readAllBytes(), kind);
            return read.isColumnsUnknown()
                    ? "/organisation/columns.xhtml?faces-redirect=true&draft=" + read.id()
                    : shown(read.id());
        }
    }

    public String apply() {
        errands.run(draft, "organisation.import.outcome.", () -> imports.apply(draft, endings))
                .ifPresent(outcome -> notices.say("organisation.import.outcome." + outcome.state()));
        return shown(draft);
    }

    /** The lines that are not applied, as a file for those who mend them. */
    public void download() throws IOException {
        RejectedFile.send(faces, say, imports.rejectedLines(draft));
    }

    private static String shown(String id) {
        return "/organisation/import.xhtml?faces-redirect=true&draft=" + id;
    }

    public List<ImportKind> getKinds() {
        return kinds;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
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

    public boolean isEndings() {
        return endings;
    }

    public void setEndings(boolean endings) {
        this.endings = endings;
    }

    /** Whether a file was sent that is larger than the server accepts. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }

    /** Whether it is being written at this moment, here or elsewhere. */
    public boolean isRunning() {
        return progress != null && progress.isRunning();
    }

    public ImportProgress getProgress() {
        return progress;
    }

    /** What became of an import that took longer than a click. */
    public Words getSaid() {
        return said;
    }

    /** The import that can be taken back. */
    public LastImport getLast() {
        return last;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public ImportListing getListing() {
        return listing;
    }
}
