package org.leitplanke.organisation;

import static org.leitplanke.identity.Permission.ORGANISATION_SEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.Requires;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/**
 * What everybody may know about the company: who belongs where, and who leads. Each answer is at most three queries.
 * What is asked as of a day is answered from history, with the knowledge named: decisions of that day, or of today.
 */
@UseCase
public class OrganisationQueries {

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    Sites sites;

    @Inject
    Days days;

    @Inject
    DepartmentsAsOf departmentsAsOf;

    @Inject
    PeopleAsOf peopleAsOf;

    /** The person with her department of today. */
    @Requires(ORGANISATION_SEE)
    public Optional<PersonRow> findPerson(PersonId id) {
        return AskedOnce.ask(() -> Optional.ofNullable(people.byIds(List.of(id)).get(id)), PersonRow.class, id);
    }

    /** The person with this personnel number. */
    @Requires(ORGANISATION_SEE)
    public Optional<PersonRow> findPersonByNumber(String number) {
        return people.byNumber(number).stream().findFirst();
    }

    /** Names as shown; people who are not known are left out. */
    @Requires(ORGANISATION_SEE)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    @Requires(ORGANISATION_SEE)
    public Optional<DepartmentRow> findDepartment(DepartmentId id) {
        return departments.find(id);
    }

    /** The department with this code of the company. */
    @Requires(ORGANISATION_SEE)
    public Optional<DepartmentRow> findDepartmentByCode(String code) {
        return departments.findByCode(code);
    }

    /** All departments that have not ended, by name. */
    @Requires(ORGANISATION_SEE)
    public List<DepartmentRow> departments() {
        return departments.open();
    }

    /** Names of all sites. */
    @Requires(ORGANISATION_SEE)
    public Map<SiteId, String> siteNames() {
        return sites.all().stream().map(Site::row).collect(Collectors.toMap(SiteRow::id, SiteRow::name));
    }

    /** The department itself and everything below it. */
    @Requires(ORGANISATION_SEE)
    public List<DepartmentId> withSubdepartments(DepartmentId id) {
        return departments.downwards(id);
    }

    /** The department itself and everything above it. */
    @Requires(ORGANISATION_SEE)
    public List<DepartmentId> withDepartmentsAbove(DepartmentId id) {
        return departments.upwards(id).stream().map(DepartmentRow::id).toList();
    }

    /** The departments this person leads directly. */
    @Requires(ORGANISATION_SEE)
    public List<DepartmentRow> ledBy(PersonId head) {
        return departments.ledBy(head);
    }

    /** Every department this person leads, and everything below it; the same statements however many there are. */
    @Requires(ORGANISATION_SEE)
    public Set<DepartmentId> reachOf(PersonId head) {
        var led = departments.ledBy(head);
        if (led.isEmpty()) {
            return Set.of();
        }
        var tree = departments.tree();
        return led.stream()
                .flatMap(one -> tree.downwards(one.id()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether this person leads the department or one above it. */
    @Requires(ORGANISATION_SEE)
    public boolean leads(PersonId head, DepartmentId department) {
        return departments.upwards(department).stream().anyMatch(one -> head.equals(one.head()));
    }

    /** Who works in the department or below it on that day, by name. */
    @Requires(ORGANISATION_SEE)
    public List<PersonRow> peopleOf(DepartmentId department, LocalDate day) {
        var all = departments.downwards(department);
        return all.isEmpty() ? List.of() : people.membersOf(all, day);
    }

    /** How many people work on that day in the departments this person leads, or below them. */
    @Requires(ORGANISATION_SEE)
    public long teamSize(PersonId head, LocalDate day) {
        var tree = departments.tree();
        var all = departments.ledBy(head).stream()
                .flatMap(led -> tree.downwards(led.id()).stream())
                .distinct()
                .toList();
        return all.isEmpty() ? 0 : people.countMembersOf(all, day);
    }

    /** Where the person belonged on that day. */
    @Requires(ORGANISATION_SEE)
    public DepartmentId departmentOf(PersonId person, LocalDate day) {
        return people.departmentOf(person, day).orElseThrow(() -> new Missing("membership", person));
    }

    /** The head of the person's department; the next higher one if she leads it herself or nobody does. */
    @Requires(ORGANISATION_SEE)
    public Optional<PersonId> headOf(PersonId person) {
        return findPerson(person).flatMap(her -> {
            var heads = departments.upwards(her.department()).stream()
                    .map(DepartmentRow::head)
                    .filter(head -> head != null && !head.equals(person))
                    .toList();
            var here = people.byIds(heads);
            var today = days.today();
            return heads.stream()
                    .filter(head -> here.containsKey(head) && here.get(head).employedOn(today))
                    .findFirst();
        });
    }

    /** Who of these people is not employed like everybody: works here for another firm, or for a while. */
    @Requires(ORGANISATION_SEE)
    public Map<PersonId, Employment> employments(Collection<PersonId> ids) {
        return people.notInternal(ids);
    }

    /** All departments that had not ended on that day, by name. */
    @Requires(ORGANISATION_SEE)
    public List<DepartmentRow> departments(AsOf asOf) {
        return departmentsAsOf.all(asOf);
    }

    /** Name, type, parent and head of a department on that day; nothing if it had ended. */
    @Requires(ORGANISATION_SEE)
    public Optional<DepartmentRow> findDepartment(DepartmentId id, AsOf asOf) {
        return departmentsAsOf.all(asOf).stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    /** Where the person belonged on that day: her main department first, then further ones. */
    @Requires(ORGANISATION_SEE)
    public List<DepartmentId> departmentsOf(PersonId person, AsOf asOf) {
        return peopleAsOf.of(person, asOf).stream()
                .map(PeopleAsOf.Belonging::department)
                .toList();
    }

    /** The person as she was known on that day, with her main department; nothing if she was not here. */
    @Requires(ORGANISATION_SEE)
    public Optional<PersonRow> findPerson(PersonId person, AsOf asOf) {
        return peopleAsOf.of(person, asOf).stream()
                .filter(PeopleAsOf.Belonging::main)
                .findFirst()
                .flatMap(main ->
                        peopleAsOf.rows(Map.of(person, main), asOf).stream().findFirst());
    }

    /** Who worked in the department or below it on that day, whether mainly or further, by name. */
    @Requires(ORGANISATION_SEE)
    public List<PersonRow> peopleOf(DepartmentId department, AsOf asOf) {
        return peopleAsOf.in(new DepartmentTree(departmentsAsOf.all(asOf)).downwards(department), asOf);
    }

    /** Who led the department on that day, if somebody did who was here. */
    @Requires(ORGANISATION_SEE)
    public Optional<PersonRow> headOf(DepartmentId department, AsOf asOf) {
        return findDepartment(department, asOf).map(DepartmentRow::head).flatMap(head -> findPerson(head, asOf));
    }
}
