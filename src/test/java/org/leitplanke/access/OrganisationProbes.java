package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.NOT_EXISTING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.ImportKind;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.organisation.SiteKeeping;

/** Departments, people, sites and their import. */
@ApplicationScoped
class OrganisationProbes implements Probes {

    /** One new department; the line without a code keeps all others from ending. */
    private static final byte[] FILE = """
            Kürzel;Bezeichnung;Bereichsart;Übergeordnet;Leitung;Standort
            ;Ohne Kürzel;OTHER;;;HH
            RUNDGANG;Rundgang;OTHER;;;HH
            """.getBytes(StandardCharsets.UTF_8);

    @Inject
    OrganisationFixture organisation;

    @Inject
    OrganisationImport imports;

    @Inject
    SiteKeeping sites;

    @Inject
    CurrentActor actor;

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var eva = world.eva();
        var department = world.department();
        var draft = actor.acting(
                        Actor.of(anybody, PortalRole.ADMIN), () -> imports.preview(FILE, ImportKind.DEPARTMENTS))
                .id();
        var site = organisation.hamburg();
        var revision = actor.acting(Actor.of(anybody, PortalRole.ADMIN), sites::sites).stream()
                .filter(row -> row.id().equals(site))
                .findFirst()
                .orElseThrow()
                .revision();
        return List.of(
                Probe.of("OrganisationQueries.findPerson").when(ALL, anybody, eva),
                Probe.of("OrganisationQueries.findPersonByNumber").when(ALL, anybody, "P1"),
                Probe.of("OrganisationQueries.names").when(ALL, anybody, List.of(eva)),
                Probe.of("OrganisationQueries.findDepartment").when(ALL, anybody, department),
                Probe.of("OrganisationQueries.findDepartmentByCode").when(ALL, anybody, "HR"),
                Probe.of("OrganisationQueries.departments").when(ALL, anybody),
                Probe.of("OrganisationQueries.siteNames").when(ALL, anybody),
                Probe.of("OrganisationQueries.withSubdepartments").when(ALL, anybody, department),
                Probe.of("OrganisationQueries.withDepartmentsAbove").when(ALL, anybody, department),
                Probe.of("OrganisationQueries.ledBy").when(ALL, anybody, world.head()),
                Probe.of("OrganisationQueries.leads").when(ALL, anybody, world.head(), department),
                Probe.of("OrganisationQueries.peopleOf").when(ALL, anybody, department, world.today()),
                Probe.of("OrganisationQueries.teamSize").when(ALL, anybody, world.head(), world.today()),
                Probe.of("OrganisationQueries.departmentOf").when(ALL, anybody, eva, world.today()),
                Probe.of("OrganisationQueries.headOf").when(ALL, anybody, eva),
                Probe.of("PeopleDirectory.page").when(ALL, anybody, "brandt", false, 0, 10),
                Probe.of("PeopleDirectory.count").when(ALL, anybody, ""),
                Probe.of("SiteKeeping.sites").when(ALL, anybody),
                Probe.of("SiteKeeping.add").changing().when(ALL, anybody, "RUND", "Rundgang", "Europe/Berlin", "DE-HH"),
                Probe.of("SiteKeeping.change")
                        .changing()
                        .when(ALL, anybody, site, revision, "RUND", "Rundgang", "Europe/Berlin", "DE-HH")
                        .when(
                                NOT_EXISTING,
                                anybody,
                                new SiteId(World.NOTHING),
                                revision,
                                "RUND",
                                "Rundgang",
                                "Europe/Berlin",
                                "DE-HH"),
                Probe.of("SiteKeeping.lastChange")
                        .when(ALL, anybody, site)
                        .when(NOT_EXISTING, anybody, new SiteId(World.NOTHING)),
                Probe.of("OrganisationImport.kinds").when(ALL, anybody),
                Probe.of("OrganisationImport.preview(byte[],ImportKind)")
                        .changing()
                        .when(ALL, anybody, FILE, ImportKind.DEPARTMENTS),
                Probe.of("OrganisationImport.preview(String)")
                        .when(ALL, anybody, draft)
                        .when(NOT_EXISTING, world.boss(), draft)
                        .when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("OrganisationImport.apply")
                        .changing()
                        .when(NOT_EXISTING, world.boss(), draft, false)
                        .when(NOT_EXISTING, anybody, World.NOTHING, false)
                        .when(ALL, anybody, draft, false));
    }
}
