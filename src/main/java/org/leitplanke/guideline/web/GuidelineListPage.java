package org.leitplanke.guideline.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.leitplanke.guideline.DraftRow;
import org.leitplanke.guideline.GuidelineQueries;
import org.leitplanke.guideline.GuidelineRow;
import org.leitplanke.guideline.GuidelineRow.Mine;
import org.leitplanke.guideline.GuidelineWorkQueries;
import org.leitplanke.guideline.ReachQueries;
import org.leitplanke.identity.web.Shell;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.GroupFigure;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** /guideline/list.xhtml */
@Named
@RequestScoped
public class GuidelineListPage {

    @Inject
    GuidelineQueries guidelines;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    ReachQueries reach;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Shell shell;

    private List<GuidelineRow> rows;
    private List<DraftRow> drafts = List.of();
    private Map<String, GroupFigure> standings = Map.of();
    private Map<PersonId, String> names = Map.of();

    @PostConstruct
    void load() {
        rows = guidelines.mine(shell.getLanguage());
        if (shell.may("GUIDELINE_REVIEW")) {
            drafts = work.open();
            standings = reach.standings();
            names = organisation.names(
                    drafts.stream().map(DraftRow::writtenBy).distinct().toList());
        }
    }

    /** What applies to the person who looks: owed or taken note of. */
    public List<GuidelineRow> getMine() {
        return rows.stream().filter(row -> row.mine() != Mine.NOT_ASKED).toList();
    }

    /** The others, open to everybody. */
    public List<GuidelineRow> getOthers() {
        return rows.stream().filter(row -> row.mine() == Mine.NOT_ASKED).toList();
    }

    public List<GuidelineRow> getAll() {
        return rows;
    }

    public List<DraftRow> getDrafts() {
        return drafts;
    }

    /** How many have taken note of this guideline, as far as it may be told. */
    public Words standing(String guideline) {
        return standings.getOrDefault(guideline, GroupFigure.of(0, 0)).words();
    }

    public Map<PersonId, String> getNames() {
        return names;
    }

    public long getOwed() {
        return rows.stream().filter(GuidelineRow::isOwed).count();
    }
}
