package org.leitplanke.access;

import static org.leitplanke.identity.Relation.ALL;
import static org.leitplanke.identity.Relation.NOT_EXISTING;
import static org.leitplanke.identity.Relation.OTHER_DEPARTMENT;
import static org.leitplanke.identity.Relation.OWN;
import static org.leitplanke.identity.Relation.OWN_DEPARTMENT;
import static org.leitplanke.identity.Relation.STRANGER;
import static org.leitplanke.identity.Relation.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentSheet;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.Employment;
import org.leitplanke.organisation.ImportKind;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.OrganisationImport;
import org.leitplanke.organisation.OrganisationUndo;
import org.leitplanke.organisation.SiteId;
import org.leitplanke.organisation.SiteKeeping;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.PersonId;

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
    OrganisationUndo undo;

    @Inject
    SiteKeeping sites;

    @Inject
    CurrentActor actor;

    /** An import that can be taken back. */
    private String applied() {
        var file = new String(FILE, StandardCharsets.UTF_8).replace("RUNDGANG", "R" + System.nanoTime());
        var preview = imports.preview(file.getBytes(StandardCharsets.UTF_8), ImportKind.DEPARTMENTS);
        imports.apply(preview.id(), true);
        return preview.id();
    }

    @Override
    public List<Probe> in(World world) {
        var anybody = world.stranger();
        var eva = world.eva();
        var department = world.department();
        var draft = actor.acting(
                        Actor.of(anybody, PortalRole.ADMIN), () -> imports.preview(FILE, ImportKind.DEPARTMENTS))
                .id();
        var undoable = actor.acting(Actor.of(anybody, PortalRole.ADMIN), this::applied);
        var shown = actor.acting(
                Actor.of(anybody, PortalRole.ADMIN),
                () -> undo.preview(undoable).hash());
        var site = organisation.hamburg();
        var revision = actor.acting(Actor.of(anybody, PortalRole.ADMIN), sites::sites).stream()
                .filter(row -> row.id().equals(site))
                .findFirst()
                .orElseThrow()
                .revision();
        var day = AsOf.knownToday(world.today());
        var probes = new ArrayList<>(keeping(world));
        probes.addAll(List.of(
                Probe.of("OrganisationQueries.findPerson(PersonId)").when(ALL, anybody, eva),
                Probe.of("OrganisationQueries.findPersonByNumber").when(ALL, anybody, "P1"),
                Probe.of("OrganisationQueries.names").when(ALL, anybody, List.of(eva)),
                Probe.of("OrganisationQueries.findDepartment(DepartmentId)").when(ALL, anybody, department),
                Probe.of("OrganisationQueries.findDepartmentByCode").when(ALL, anybody, "HR"),
                Probe.of("OrganisationQueries.departments()").when(ALL, anybody),
                Probe.of("OrganisationQueries.siteNames").when(ALL, anybody),
                Probe.of("OrganisationQueries.withSubdepartments").when(ALL, anybody, department),
                Probe.of("OrganisationQueries.withDepartmentsAbove").when(ALL, anybody, department),
                Probe.of("OrganisationQueries.ledBy").when(ALL, anybody, world.head()),
                Probe.of("OrganisationQueries.leads").when(ALL, anybody, world.head(), department),
                Probe.of("OrganisationQueries.peopleOf(DepartmentId,LocalDate)")
                        .when(ALL, anybody, department, world.today()),
                Probe.of("OrganisationQueries.reachOf").when(ALL, anybody, world.head()),
                Probe.of("OrganisationQueries.teamSize").when(ALL, anybody, world.head(), world.today()),
                Probe.of("OrganisationQueries.departmentOf").when(ALL, anybody, eva, world.today()),
                Probe.of("OrganisationQueries.headOf(PersonId)").when(ALL, anybody, eva),
                Probe.of("OrganisationQueries.employments").when(ALL, anybody, List.of(eva)),
                Probe.of("OrganisationQueries.departments(AsOf)").when(ALL, anybody, day),
                Probe.of("OrganisationQueries.findDepartment(DepartmentId,AsOf)")
                        .when(ALL, anybody, department, day),
                Probe.of("OrganisationQueries.departmentsOf").when(ALL, anybody, eva, day),
                Probe.of("OrganisationQueries.findPerson(PersonId,AsOf)").when(ALL, anybody, eva, day),
                Probe.of("OrganisationQueries.peopleOf(DepartmentId,AsOf)").when(ALL, anybody, department, day),
                Probe.of("OrganisationQueries.headOf(DepartmentId,AsOf)").when(ALL, anybody, department, day),
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
                Probe.of("OrganisationImport.progress")
                        .when(ALL, anybody, draft)
                        .when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("OrganisationImport.rejectedLines")
                        .when(ALL, anybody, draft)
                        .when(NOT_EXISTING, world.boss(), draft)
                        .when(NOT_EXISTING, anybody, World.NOTHING),
                Probe.of("OrganisationImport.assignColumns")
                        .changing()
                        .when(ALL, anybody, draft, Map.of("Bezeichnung", "name"))
                        .when(NOT_EXISTING, world.boss(), draft, Map.of())
                        .when(NOT_EXISTING, anybody, World.NOTHING, Map.of()),
                Probe.of("OrganisationUndo.last").when(ALL, anybody),
                Probe.of("OrganisationUndo.preview")
                        .when(ALL, anybody, undoable)
                        .when(NOT_EXISTING, anybody, draft),
                Probe.of("OrganisationUndo.undo")
                        .changing()
                        .when(ALL, anybody, undoable, shown)
                        .when(NOT_EXISTING, anybody, World.NOTHING, shown),
                Probe.of("OrganisationImport.apply")
                        .changing()
                        .when(NOT_EXISTING, world.boss(), draft, false)
                        .when(NOT_EXISTING, anybody, World.NOTHING, false)
                        .when(ALL, anybody, draft, false)));
        return probes;
    }

    /** Departments and people kept by hand, and deadlines that rest. */
    private List<Probe> keeping(World world) {
        var anybody = world.stranger();
        var eva = world.eva();
        var kept = organisation.aDepartment("Gepflegt", DepartmentType.OTHER);
        var further = organisation.further(eva, world.below());
        var from = world.today();
        var until = from.plusDays(5);
        var entry = new DepartmentSheet.Entry(
                "Gepflegt", DepartmentType.OTHER, null, "", organisation.hamburg(), from.minusDays(1));
        var nowhere = new DepartmentId(World.NOTHING);
        var nobody = new PersonId(World.NOTHING);
        return List.of(
                Probe.of("DepartmentKeeping.sheet").when(ALL, anybody, kept).when(NOT_EXISTING, anybody, nowhere),
                Probe.of("DepartmentKeeping.lastChange")
                        .when(ALL, anybody, kept)
                        .when(NOT_EXISTING, anybody, nowhere),
                Probe.of("DepartmentKeeping.change")
                        .changing()
                        .when(ALL, anybody, kept, 1L, entry)
                        .when(NOT_EXISTING, anybody, nowhere, 1L, entry),
                Probe.of("PersonKeeping.sheet").when(ALL, anybody, eva).when(NOT_EXISTING, anybody, nobody),
                Probe.of("PersonKeeping.lastChange").when(ALL, anybody, eva).when(NOT_EXISTING, anybody, nobody),
                Probe.of("PersonKeeping.change")
                        .changing()
                        .when(ALL, anybody, eva, 1L, Employment.TEMPORARY, from.minusYears(6), null)
                        .when(NOT_EXISTING, anybody, nobody, 1L, Employment.TEMPORARY, from, null),
                Probe.of("PersonKeeping.join")
                        .changing()
                        .when(ALL, anybody, eva, world.other(), from, until)
                        .when(NOT_EXISTING, anybody, nobody, world.other(), from, until)
                        .when(NOT_EXISTING, anybody, eva, nowhere, from, until),
                Probe.of("PersonKeeping.leave")
                        .changing()
                        .when(ALL, anybody, eva, further)
                        .when(NOT_EXISTING, anybody, eva, World.NOTHING),
                Probe.of("AbsenceKeeping.view").when(OWN, eva),
                Probe.of("AbsenceKeeping.enter")
                        .changing()
                        .when(OWN, eva, eva, from, until)
                        .when(OWN_DEPARTMENT, world.head(), eva, from, until)
                        .when(SUB_DEPARTMENT, world.head(), world.nora(), from, until)
                        .when(OTHER_DEPARTMENT, world.head(), world.otto(), from, until)
                        .when(STRANGER, anybody, eva, from, until)
                        .when(NOT_EXISTING, world.head(), nobody, from, until),
                Probe.of("AbsenceKeeping.withdraw")
                        .changing()
                        .hiddenFrom(OTHER_DEPARTMENT, STRANGER)
                        .when(OWN, eva, organisation.resting(eva, eva, from.plusDays(10)))
                        .when(OWN_DEPARTMENT, world.head(), organisation.resting(eva, world.head(), from.plusDays(20)))
                        .when(
                                SUB_DEPARTMENT,
                                world.head(),
                                organisation.resting(world.nora(), world.head(), from.plusDays(20)))
                        .when(
                                OTHER_DEPARTMENT,
                                world.head(),
                                organisation.resting(world.otto(), world.otto(), from.plusDays(20)))
                        .when(STRANGER, anybody, organisation.resting(eva, eva, from.plusDays(30)))
                        .when(NOT_EXISTING, eva, World.NOTHING),
                Probe.of("AbsenceKeeping.forgetOld").when(ALL, anybody));
    }
}
