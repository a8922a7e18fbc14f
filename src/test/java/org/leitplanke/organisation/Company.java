package org.leitplanke.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/** A small company in memory, for rules without a database. Today is 21 November 2026, ten o'clock in Hamburg. */
class Company {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate ENTRY = LocalDate.of(2020, 2, 1);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final List<PersonRow> people = new ArrayList<>();
    private final Map<PersonId, Set<DepartmentId>> further = new HashMap<>();

    Company() {
        sites.put("HH", new Site("HH", "Hamburg", ZoneId.of("Europe/Berlin"), "DE-HH"));
        sites.put("AKL", new Site("AKL", "Auckland", ZoneId.of("Pacific/Auckland"), null));
    }

    Company department(String code, String parent) {
        var department = new Department(code);
        department.describe(
                "Abteilung " + code,
                DepartmentType.OTHER,
                parent == null ? null : departments.get(parent).id(),
                sites.get("HH").id());
        departments.put(code, department);
        return this;
    }

    Company ended(String code) {
        departments.get(code).end(TODAY.minusDays(10));
        return this;
    }

    Company person(String number, String department) {
        return person(number, department, "HH", ENTRY, Person.OPEN);
    }

    Company person(String number, String department, String site, LocalDate entry, LocalDate exit) {
        people.add(row(number, department, site, entry, exit));
        return this;
    }

    PersonRow row(String number, String department, String site, LocalDate entry, LocalDate exit) {
        return new PersonRow(
                new PersonId("id-" + number),
                number,
                "Eva",
                "Brandt",
                number.toLowerCase() + "@firma.example",
                departments.get(department).id(),
                departments.get(department).name(),
                sites.get(site).id(),
                entry,
                exit,
                Language.DE,
                Employment.INTERNAL);
    }

    DepartmentId id(String department) {
        return departments.get(department).id();
    }

    ImportPlan people(String... lines) {
        return PeoplePlanning.plan(
                ImportFile.of(
                        "Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Standort;Eintritt;Austritt;Sprache\n"
                                + String.join("\n", lines),
                        ImportKind.PEOPLE,
                        Map.of()),
                state());
    }

    /** A file with these headings. */
    ImportPlan peopleWith(String headings, String... lines) {
        return PeoplePlanning.plan(
                ImportFile.of(headings + "\n" + String.join("\n", lines), ImportKind.PEOPLE, Map.of()), state());
    }

    /** Belongs to this department beside the main one. */
    Company further(String number, String department) {
        further.put(new PersonId("id-" + number), Set.of(id(department)));
        return this;
    }

    ImportPlan departments(String... lines) {
        return DepartmentPlanning.plan(
                ImportFile.of(
                        "Kürzel;Bezeichnung;Bereichsart;Übergeordnet;Leitung;Standort\n" + String.join("\n", lines),
                        ImportKind.DEPARTMENTS,
                        Map.of()),
                state());
    }

    /** A line that says what is known of this person already. */
    static String line(String number, String department) {
        return number + ";Eva;Brandt;" + number.toLowerCase() + "@firma.example;" + department + ";HH;01.02.2020;;de";
    }

    /** A line that says what is known of this department already. */
    static String departmentLine(String code, String parent) {
        return code + ";Abteilung " + code + ";OTHER;" + parent + ";;HH";
    }

    private OrganisationState state() {
        return new OrganisationState(
                0, clock, List.copyOf(sites.values()), List.copyOf(departments.values()), people, further);
    }
}
