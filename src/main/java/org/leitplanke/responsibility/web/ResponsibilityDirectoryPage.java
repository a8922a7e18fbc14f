package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.platform.web.Leaf;
import org.leitplanke.platform.web.PageNumber;
import org.leitplanke.responsibility.DirectoryFilter;
import org.leitplanke.responsibility.DirectoryLine;
import org.leitplanke.responsibility.DirectoryQueries;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.MatrixQueries;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.RoleRow;

/** Who is responsible for what, in the whole house. */
@Named
@RequestScoped
public class ResponsibilityDirectoryPage {

    @Inject
    DirectoryQueries directory;

    @Inject
    EffectQueries effect;

    @Inject
    MatrixQueries matrices;

    @Inject
    CurrentActor actor;

    private String text;
    private String role;
    private String department;
    private int page = 1;
    private DirectoryQueries.Found found = new DirectoryQueries.Found(List.of(), 0);

    public void load() {
        var filter = new DirectoryFilter(
                text,
                role == null ? null : new RoleCode(role),
                department == null ? null : new DepartmentId(department));
        found = directory.find(filter, page - 1);
        if (page > getPages()) {
            page = getPages();
            found = directory.find(filter, page - 1);
        }
    }

    public List<DirectoryLine> getLines() {
        return found.lines();
    }

    public int getTotal() {
        return found.total();
    }

    public List<RoleRow> getRoles() {
        return effect.roles(actor.get().language());
    }

    public List<DepartmentRow> getDepartments() {
        return matrices.departments();
    }

    public int getPages() {
        return Leaf.pages(found.total(), DirectoryQueries.PAGE);
    }

    /** The address of this search without the page, to be continued. */
    public String getAddress() {
        return "/responsibility/directory.xhtml?" + with("text", text) + with("role", role)
                + with("department", department);
    }

    private static String with(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 1);
    }
}
