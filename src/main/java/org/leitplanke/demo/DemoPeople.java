package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.FirstSteps;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.AbsenceKeeping;
import org.leitplanke.organisation.Employment;
import org.leitplanke.organisation.ImportKind;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.PersonKeeping;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.Reorganising;
import org.leitplanke.organisation.SiteKeeping;

/** Sites, departments and people through the import, and twelve accounts. */
@ApplicationScoped
class DemoPeople {

    static final String PASSWORD = "Leitplanke-Vorführung";
    private static final int LONG_AGO = 500;
    private static final int DAYS_UNTIL_MERGE = 21;

    private static final Map<String, Set<PortalRole>> ACCOUNTS = new LinkedHashMap<>();

    static {
        ACCOUNTS.put("Eva Brandt", Set.of());
        ACCOUNTS.put("Jonas Behrens", Set.of());
        ACCOUNTS.put("Nadine Roth", Set.of());
        ACCOUNTS.put("Lena Vogt", Set.of());
        ACCOUNTS.put("Mira Okafor", Set.of(PortalRole.COMPLIANCE_OFFICER));
        ACCOUNTS.put("Tobias Lang", Set.of(PortalRole.SOCIAL_MEDIA_LEAD));
        ACCOUNTS.put("Katharina Wendt", Set.of(PortalRole.MANAGEMENT));
        ACCOUNTS.put("Sabine Krüger", Set.of(PortalRole.ADMIN));
        ACCOUNTS.put("Miriam Fuchs", Set.of(PortalRole.TRAINING_MANAGER));
        ACCOUNTS.put("Anke Petersen", Set.of(PortalRole.DPO));
        ACCOUNTS.put("Rolf Steiner", Set.of(PortalRole.AUDITOR));
        ACCOUNTS.put("Heiko Albrecht", Set.of(PortalRole.WORKS_COUNCIL));
    }

    @Inject
    Cast cast;

    @Inject
    SiteKeeping sites;

    @Inject
    OrganisationImport imports;

    @Inject
    PersonKeeping people;

    @Inject
    AbsenceKeeping absences;

    @Inject
    Reorganising reorganising;

    @Inject
    AccountKeeping accounts;

    @Inject
    FirstSteps firstSteps;

    void enter() {
        cast.asPortal(LONG_AGO, () -> sites.add("HH", "Hamburg", "Europe/Berlin", "DE-HH"));
        cast.asPortal(LONG_AGO, () -> sites.add("L", "Leipzig", "Europe/Berlin", "DE-SN"));
        importFile("departments.csv", ImportKind.DEPARTMENTS);
        importFile("people.csv", ImportKind.PEOPLE);
        ACCOUNTS.forEach(this::handOut);
        variety();
        cast.as("Sabine Krüger", 1, () -> reorganising.plan(merge()), PortalRole.ADMIN);
    }

    /** Somebody from another firm, somebody for a while, a helper of two departments, and one whose deadlines rest. */
    private void variety() {
        employ("Stefan Mertens", Employment.EXTERNAL);
        employ("Sofia Lindner", Employment.TEMPORARY);
        cast.asPortal(30, () -> {
            people.join(cast.person("Elisa Ferrara"), cast.department("MKT"), cast.day(-30), null);
            return null;
        });
        cast.as("Jörg Schröter", 4, () -> {
            absences.enter(cast.person("Jörg Schröter"), cast.day(-4), cast.day(45));
            return null;
        });
    }

    private void employ(String name, Employment kind) {
        cast.asPortal(LONG_AGO, () -> {
            var sheet = people.sheet(cast.person(name));
            var row = sheet.person();
            people.change(row.id(), sheet.revision(), kind, row.entry(), row.exit());
            return null;
        });
    }

    /** Somebody leaves in so many days. */
    void leaves(String name, int inDays) {
        cast.asPortal(1, () -> {
            var sheet = people.sheet(cast.person(name));
            var her = sheet.person();
            people.change(her.id(), sheet.revision(), her.employment(), her.entry(), cast.day(inDays));
            return her;
        });
    }

    /** In three weeks market research becomes part of marketing; the plan waits for its day. */
    private Merge merge() {
        return new Merge(cast.department("MF"), cast.department("MKT"), cast.day(DAYS_UNTIL_MERGE));
    }

    private void importFile(String name, ImportKind kind) {
        cast.asPortal(LONG_AGO, () -> {
            var preview = imports.preview(Cast.file(name), kind);
            return imports.apply(preview.id(), true);
        });
    }

    private void handOut(String name, Set<PortalRole> roles) {
        var loginName =
                name.toLowerCase(java.util.Locale.ROOT).replace("ü", "ue").replace(' ', '.');
        cast.asPortal(2, () -> {
            var token = accounts.handOut(cast.person(name), loginName, roles);
            firstSteps.setPassword(token, PASSWORD);
            return token;
        });
    }
}
