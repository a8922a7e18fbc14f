package org.leitplanke.responsibility.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.leitplanke.platform.web.PageNumber;

/** What a head has chosen so far, and what she typed. */
public class AssignChoice implements Serializable {

    private String department;
    private String role;
    private String place;
    private String text;
    private String person;
    private int page = 1;
    private LocalDate from;
    private LocalDate until;

    public boolean isComplete() {
        return role != null && place != null && place.indexOf(':') > 0;
    }

    /** The address of this choice without page and person, to be continued. */
    public String getAddress() {
        return "/responsibility/assign.xhtml?" + part("department", department) + part("role", role)
                + part("place", place) + part("text", text);
    }

    private static String part(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = given(department);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = given(role);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = given(place);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = given(text);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = given(person);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = PageNumber.from(page, 1);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
