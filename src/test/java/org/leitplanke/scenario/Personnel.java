package org.leitplanke.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.Employment;
import org.leitplanke.organisation.ImportKind;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PersonKeeping;
import org.leitplanke.platform.PersonId;

/** What the personnel office tells the portal; whoever acts is an administrator. */
@Dependent
class Personnel {

    @Inject
    OrganisationQueries company;

    @Inject
    OrganisationImport imports;

    @Inject
    PersonKeeping keeping;

    /** By the next import; nobody else is ended by it. */
    PersonId moves(PersonId person, DepartmentId to) {
        var row = company.findPerson(person).orElseThrow();
        var code = company.findDepartment(to).orElseThrow().code();
        var line = String.join(
                ";", row.number(), row.givenName(), row.familyName(), row.email(), code, "HH", "01.01.2020", "", "de");
        var file = "Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Standort;Eintritt;Austritt;Sprache\n" + line
                + "\n;;;;;;;;x\n";
        var preview = imports.preview(file.getBytes(StandardCharsets.UTF_8), ImportKind.PEOPLE);
        imports.apply(preview.id(), false);
        return person;
    }

    PersonId leaves(PersonId person, LocalDate lastDay) {
        keeping.change(
                person, keeping.sheet(person).revision(), Employment.INTERNAL, LocalDate.of(2020, 1, 1), lastDay);
        return person;
    }
}
