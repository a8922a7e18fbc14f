package org.leitplanke.guideline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.leitplanke.guideline.GuidelineId;
import org.leitplanke.guideline.GuidelineWorkQueries;
import org.leitplanke.guideline.HistoryRow;
import org.leitplanke.guideline.VersionState;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;

/** /guideline/history.xhtml */
@Named
@RequestScoped
public class GuidelineHistoryPage {

    @Inject
    GuidelineWorkQueries work;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Days days;

    private String id;
    private List<HistoryRow> rows;
    private Map<PersonId, String> names;

    public void load() {
        rows = work.history(new GuidelineId(id));
        names = organisation.names(rows.stream()
                .flatMap(row -> Stream.of(row.writtenBy(), row.decidedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    public String name(PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    public VersionState state(HistoryRow row) {
        return row.state(days.today());
    }

    public String getTitle() {
        return rows.isEmpty() ? "" : rows.get(0).title();
    }

    public List<HistoryRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
