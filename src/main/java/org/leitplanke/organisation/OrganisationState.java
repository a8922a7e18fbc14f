package org.leitplanke.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.platform.PersonId;

/** The company as it is when an import is worked out. The version is read first, so that later changes are noticed. */
final class OrganisationState {

    private final long version;
    private final Clock clock;
    private final Map<String, Site> sitesByCode;
    private final Map<SiteId, Site> sitesById;
    private final Map<String, Department> departmentsByCode;
    private final Map<DepartmentId, Department> departmentsById;
    private final Map<String, PersonRow> peopleByNumber;
    private final Map<PersonId, Set<DepartmentId>> further;

    OrganisationState(
            long version,
            Clock clock,
            List<Site> sites,
            List<Department> departments,
            Collection<PersonRow> people,
            Map<PersonId, Set<DepartmentId>> further) {
        this.version = version;
        this.clock = clock;
        this.sitesByCode = by(sites, Site::code);
        this.sitesById = by(sites, Site::id);
        this.departmentsByCode = by(departments, Department::code);
        this.departmentsById = by(departments, Department::id);
        this.peopleByNumber = by(people, PersonRow::number);
        this.further = further;
    }

    long version() {
        return version;
    }

    Optional<Site> site(String code) {
        return Optional.ofNullable(sitesByCode.get(code));
    }

    Site site(SiteId id) {
        return sitesById.get(id);
    }

    Optional<Department> department(String code) {
        return Optional.ofNullable(departmentsByCode.get(code));
    }

    Department department(DepartmentId id) {
        return departmentsById.get(id);
    }

    Optional<PersonRow> person(String number) {
        return Optional.ofNullable(peopleByNumber.get(number));
    }

    Collection<Department> departments() {
        return departmentsByCode.values();
    }

    Collection<PersonRow> people() {
        return peopleByNumber.values();
    }

    /** The departments this person belongs to beside her main one. */
    Set<DepartmentId> furtherOf(PersonId person) {
        return further.getOrDefault(person, Set.of());
    }

    /** The code of a department's parent, null at the top. */
    String parentCode(Department department) {
        return department.parent() == null
                ? null
                : departmentsById.get(department.parent()).code();
    }

    /** Whether her last day has passed where she works. */
    boolean isGone(PersonRow person) {
        return person.exit().isBefore(todayAt(person.site()));
    }

    /** Not gone, and not announced in vain. */
    boolean isStillHere(PersonRow person) {
        return !isGone(person) && !person.exit().isBefore(person.entry());
    }

    LocalDate todayAt(SiteId site) {
        return LocalDate.now(clock.withZone(sitesById.get(site).zone()));
    }

    private static <K, V> Map<K, V> by(Collection<V> all, Function<V, K> key) {
        return all.stream()
                .collect(Collectors.toMap(key, one -> one, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
