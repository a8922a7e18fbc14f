package org.leitplanke.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;

/** Who leads what, and where: the tree of departments. */
@Named
@RequestScoped
public class OrganisationDepartmentsPage {

    @Inject
    OrganisationQueries organisation;

    private List<DepartmentNode> top;
    private int count;
    private long withoutHead;

    @PostConstruct
    void load() {
        var rows = organisation.departments();
        var heads = organisation.names(
                rows.stream().map(DepartmentRow::head).filter(Objects::nonNull).collect(Collectors.toSet()));
        var shown = new HashSet<DepartmentId>();
        rows.forEach(row -> shown.add(row.id()));
        var byParent = new HashMap<DepartmentId, List<DepartmentRow>>();
        for (var row : rows) {
            var parent = shown.contains(row.parent()) ? row.parent() : null;
            byParent.computeIfAbsent(parent, any -> new ArrayList<>()).add(row);
        }
        count = rows.size();
        withoutHead = rows.stream().filter(row -> row.head() == null).count();
        top = DepartmentNode.below(null, byParent, heads, organisation.siteNames());
    }

    public List<DepartmentNode> getTop() {
        return top;
    }

    public int getCount() {
        return count;
    }

    public long getWithoutHead() {
        return withoutHead;
    }
}
