package org.leitplanke.organisation.web;

import java.util.List;
import java.util.Map;
import org.leitplanke.organisation.PeopleDirectory;
import org.leitplanke.organisation.PersonRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Pages of people, fetched as they are looked at. */
class PeopleTable extends LazyDataModel<PersonRow> {

    private static final int PAGE = 50;

    private final PeopleDirectory directory;
    private final String like;

    PeopleTable(PeopleDirectory directory, String like) {
        this.directory = directory;
        this.like = like;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) directory.count(like);
    }

    @Override
    public List<PersonRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        var descending =
                sortBy.values().stream().anyMatch(sort -> sort.getOrder().isDescending());
        var asked = Math.min(Math.max(pageSize, 1), PAGE); // the browser says how many, and may say anything
        return directory.page(like, descending, Math.max(first, 0), asked);
    }

    @Override
    public String getRowKey(PersonRow row) {
        return row.id().value();
    }
}
