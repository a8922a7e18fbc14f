package org.leitplanke.organisation.web;

import java.util.List;
import java.util.Map;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.platform.PersonId;

/** A department on the page, with those below it; the head is empty while there is none. */
public record DepartmentNode(
        DepartmentId id, String name, DepartmentType type, String head, String site, List<DepartmentNode> children) {

    static List<DepartmentNode> below(
            DepartmentId parent,
            Map<DepartmentId, List<DepartmentRow>> byParent,
            Map<PersonId, String> heads,
            Map<SiteId, String> sites) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(row -> new DepartmentNode(
                        row.id(),
                        row.name(),
                        row.type(),
                        row.head() == null ? "" : heads.getOrDefault(row.head(), ""),
                        sites.getOrDefault(row.site(), ""),
                        below(row.id(), byParent, heads, sites)))
                .toList();
    }
}
