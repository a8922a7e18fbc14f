package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.FirstSteps;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.ImportKind;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.SiteKeeping;

/** Sites, departments and people through the import, and twelve accounts. */
@ApplicationScoped
class DemoPeople {

    static final String PASSWORD = "Leitplanke-Vorführung";
    private static final int LONG_AGO = 500;

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
    AccountKeeping accounts;

    @Inject
    FirstSteps firstSteps;

    void enter() {
        cast.asPortal(LONG_AGO, () -> sites.add("HH", "Hamburg", "Europe/Berlin", "DE-HH"));
        cast.asPortal(LONG_AGO, () -> sites.add("L", "Leipzig", "Europe/Berlin", "DE-SN"));
        importFile("departments.csv", ImportKind.DEPARTMENTS);
        importFile("people.csv", ImportKind.PEOPLE);
        ACCOUNTS.forEach(this::handOut);
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
