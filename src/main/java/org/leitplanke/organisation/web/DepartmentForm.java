package org.leitplanke.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentSheet;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.SiteId;

/** What is typed about a department. */
public class DepartmentForm implements Serializable {

    private long revision;
    private String name;
    private DepartmentType type;
    private String parent;
    private String head;
    private String site;
    private LocalDate from;

    void read(DepartmentSheet sheet) {
        var department = sheet.department();
        revision = sheet.revision();
        name = department.name();
        type = department.type();
        parent = department.parent() == null ? null : department.parent().value();
        head = sheet.headNumber();
        site = department.site().value();
        from = sheet.today();
    }

    DepartmentSheet.Entry entry() {
        return new DepartmentSheet.Entry(
                name, type, parent == null ? null : new DepartmentId(parent), head, new SiteId(site), from);
    }

    /** The state of the department that is being changed. */
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public DepartmentType getType() {
        return type;
    }

    public void setType(DepartmentType type) {
        this.type = type;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
