package org.leitplanke.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.PlannedChange.Founded;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.platform.PersonId;

/** What is typed about a change of departments. */
public class ReorganiseForm implements Serializable {

    private String department;
    private String into;
    private String head;
    private String code;
    private String name;
    private LocalDate day;
    private List<String> people = List.of();
    private List<String> along = List.of();

    NewHead newHead(PersonId person) {
        return new NewHead(new DepartmentId(department), person, day);
    }

    Merge merge() {
        return new Merge(new DepartmentId(department), new DepartmentId(into), day);
    }

    /** Into the chosen department, or into one that is founded for it. */
    Split split() {
        var founded = into == null ? new Founded(stripped(code), stripped(name)) : null;
        return new Split(
                new DepartmentId(department),
                founded == null
                        ? new DepartmentId(into)
                        : new DepartmentId(UUID.randomUUID().toString()),
                founded,
                people.stream().map(PersonId::new).collect(Collectors.toSet()),
                along.stream().collect(Collectors.toSet()),
                day);
    }

    private static String stripped(String typed) {
        return typed == null ? null : typed.strip();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }

    public List<String> getAlong() {
        return along;
    }

    public void setAlong(List<String> along) {
        this.along = along;
    }
}
