package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.leitplanke.organisation.ImportColumns;
import org.leitplanke.organisation.ImportPreview;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.platform.web.Notices;

/** What each column of a waiting file means, when its headings do not say so. */
@Named
@ViewScoped
public class OrganisationColumnsPage implements Serializable {

    @Inject
    OrganisationImport imports;

    @Inject
    Notices notices;

    private String draft;
    private ImportPreview preview;
    private List<Choice> choices = List.of();

    /** A column and what was chosen for it. */
    public static class Choice implements Serializable {

        private final ImportColumns.Column column;
        private String meaning;

        Choice(ImportColumns.Column column) {
            this.column = column;
            this.meaning = column.meaning();
        }

        public ImportColumns.Column getColumn() {
            return column;
        }

        public String getMeaning() {
            return meaning;
        }

        public void setMeaning(String meaning) {
            this.meaning = meaning;
        }
    }

    public String load() {
        if (draft == null) {
            imports.kinds(); // whoever may not import learns that here, too
            return null;
        }
        preview = imports.preview(draft);
        if (preview.columns() == null) {
            return back();
        }
        choices = preview.columns().columns().stream().map(Choice::new).toList();
        return null;
    }

    public String save() {
        var meanings = new LinkedHashMap<String, String>();
        choices.forEach(choice ->
                meanings.put(choice.getColumn().heading(), choice.getMeaning() == null ? "" : choice.getMeaning()));
        imports.assignColumns(draft, meanings);
        notices.say("organisation.columns.saved");
        return back();
    }

    private String back() {
        return "/organisation/import.xhtml?faces-redirect=true&draft=" + draft;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** What a column can mean in such a file. */
    public List<String> getMeanings() {
        return preview.kind().meanings();
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }
}
