package org.leitplanke.responsibility.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.platform.web.AskedDay;
import org.leitplanke.responsibility.MatrixFilter;
import org.leitplanke.responsibility.RoleCode;

/** What the address of the matrix asks for; every filter can be sent to a colleague. */
public class MatrixAsked implements Serializable {

    private static final String CHANNELS = "channels";

    private String by;
    private String department;
    private String role;
    private String person;
    private String gaps;
    private String names;
    private final AskedDay on = new AskedDay();

    MatrixFilter filter() {
        return new MatrixFilter(
                isByChannel(),
                department == null ? null : new DepartmentId(department),
                role == null ? null : new RoleCode(role),
                person,
                isOnlyGaps());
    }

    /** The address with everything that is asked, to be continued. */
    public String getAddress() {
        return address(by);
    }

    /** The same, the other way round. */
    public String getOtherWay() {
        return address(isByChannel() ? null : CHANNELS);
    }

    private String address(String way) {
        var all = new StringJoiner("&", "/responsibility/matrix.xhtml?", "&");
        add(all, "by", way);
        add(all, "department", department);
        add(all, "role", role);
        add(all, "person", person);
        add(all, "gaps", gaps);
        add(all, "names", names);
        add(all, "day", on.isPast() ? on.getField() : null);
        add(all, "known", on.isThen() ? "then" : null);
        return all.toString();
    }

    private static void add(StringJoiner all, String name, String value) {
        if (value != null) {
            all.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** Whether only what was known on that day counts. */
    public boolean isKnownThen() {
        return on.isThen();
    }

    public boolean isByChannel() {
        return CHANNELS.equals(by);
    }

    public boolean isOnlyGaps() {
        return gaps != null;
    }

    public boolean isNamed() {
        return names != null;
    }

    /** Whether less than everything is asked for. */
    public boolean isNarrow() {
        return department != null || role != null || person != null || gaps != null || on.isPast();
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getGaps() {
        return gaps;
    }

    public void setGaps(String gaps) {
        this.gaps = gaps;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    /** The past day that is asked about, and with which knowledge. */
    public AskedDay getOn() {
        return on;
    }
}
