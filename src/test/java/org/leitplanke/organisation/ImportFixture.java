package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** Imports for tests, with keys of their own; a line without a key at the end keeps all others from ending. */
@ApplicationScoped
@Transactional
public class ImportFixture {

    private static final String PEOPLE =
            "Personalnummer;Vorname;Nachname;E-Mail;Abteilung;Standort;Eintritt;Austritt;Sprache\n";
    private static final String DEPARTMENTS = "Kürzel;Bezeichnung;Bereichsart;Übergeordnet;Leitung;Standort\n";

    private static final Instant NOON = Instant.parse("2027-03-05T12:00:00Z");

    @Inject
    OrganisationImport imports;

    @Inject
    OrganisationUndo undo;

    @Inject
    OrganisationQueries organisation;

    @Inject
    OrganisationFixture fixture;

    @Inject
    ImportDrafts drafts;

    @Inject
    AccountKeeping accounts;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ImportFixture self;

    @Transactional(Transactional.TxType.SUPPORTS)
    Run run() {
        fixture.hamburg();
        return new Run();
    }

    long count(String table) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM " + table)
                        .getSingleResult())
                .longValue();
    }

    void rename(String number, String familyName) {
        var person = entityManager
                .createQuery("select p from Person p where p.number = :number", Person.class)
                .setParameter("number", number)
                .getSingleResult();
        var image = person.image();
        image.put("family_name", familyName);
        person.restore(image);
    }

    List<?> column(String statement, String key) {
        return entityManager.createNativeQuery(statement).setParameter(1, key).getResultList();
    }

    /** What one test imports. */
    class Run {

        private final String code = UUID.randomUUID().toString().substring(0, 6);
        private final Actor administrator = Actor.of(PersonId.fresh(), PortalRole.ADMIN, PortalRole.EMPLOYEE);

        String code() {
            return code;
        }

        <T> T as(Instant when, Supplier<T> action) {
            return clock.at(when, () -> actor.acting(administrator, action));
        }

        String department(String name, String head) {
            return department(name, head, "");
        }

        String department(String name, String head, String parent) {
            return name + code + ";Abteilung " + name + ";HR;" + (parent.isEmpty() ? "" : parent + code) + ";"
                    + (head.isEmpty() ? "" : head + code) + ";HH\n";
        }

        String person(String number, String department) {
            return number + code + ";Eva;Brandt;;" + department + code + ";HH;01.02.2020;;de\n";
        }

        String departments(Instant when, String... lines) {
            return apply(when, DEPARTMENTS + String.join("", lines) + ";;;;;x\n", ImportKind.DEPARTMENTS);
        }

        String people(Instant when, String... lines) {
            return apply(when, PEOPLE + String.join("", lines) + ";;;;;;;;x\n", ImportKind.PEOPLE);
        }

        /** Cannot be taken back, so that the import before is the last one. */
        void peopleForGood(Instant when, String... lines) {
            var id = people(when, lines);
            as(when, () -> {
                self.forgetUndo(id);
                return id;
            });
        }

        private String apply(Instant when, String file, ImportKind kind) {
            var draft = as(when, () -> imports.preview(file.getBytes(StandardCharsets.UTF_8), kind));
            var outcome = as(when, () -> imports.apply(draft.id(), true));
            if (outcome.state() != ImportOutcome.State.APPLIED) {
                throw new AssertionError(outcome + " " + draft.rejections());
            }
            return draft.id();
        }

        ImportOutcome undo(Instant when, String id) {
            var shown = as(when, () -> undo.preview(id));
            return as(when, () -> undo.undo(id, shown.hash()));
        }

        ImportPreview preview(Instant when, String... lines) {
            var file = PEOPLE + String.join("", lines) + ";;;;;;;;x\n";
            return as(when, () -> imports.preview(file.getBytes(StandardCharsets.UTF_8), ImportKind.PEOPLE));
        }

        /** A file that waits. */
        String draft(Instant when, byte[] file) {
            return as(when, () -> imports.preview(file, ImportKind.PEOPLE)).id();
        }

        /** Personnel numbers of everybody who works there on that day. */
        List<String> members(String department, Instant when) {
            var id = row(department).orElseThrow().id();
            var day = LocalDate.ofInstant(when, ZoneOffset.UTC);
            return as(when, () -> organisation.peopleOf(id, day)).stream()
                    .map(PersonRow::number)
                    .toList();
        }

        /** What is left of the file. */
        RejectedLines rejected(String id) {
            return as(NOON, () -> imports.rejectedLines(id));
        }

        void forget(Instant when) {
            as(when, () -> {
                drafts.forgetOld();
                return null;
            });
        }

        boolean kept(String id) {
            return !self.column("SELECT import_id FROM import_undo WHERE import_id = ?1", id)
                    .isEmpty();
        }

        void rename(String number, String familyName) {
            self.rename(number + code, familyName);
        }

        void account(String number) {
            var id = as(NOON, () -> organisation.findPersonByNumber(number + code))
                    .orElseThrow()
                    .id();
            as(NOON, () -> accounts.handOut(id, "u" + code, Set.of()));
        }

        long rows(String table) {
            return self.count(table);
        }

        String departmentOn(String number, LocalDate day) {
            return as(NOON, () -> {
                var person = organisation
                        .findPersonByNumber(number + code)
                        .orElseThrow()
                        .id();
                return organisation
                        .findDepartment(organisation.departmentOf(person, day))
                        .orElseThrow()
                        .code();
            });
        }

        Optional<PersonId> head(String department) {
            return row(department).map(DepartmentRow::head);
        }

        Optional<String> parent(String department) {
            return row(department)
                    .map(DepartmentRow::parent)
                    .flatMap(parent -> as(NOON, () -> organisation.findDepartment(parent)))
                    .map(DepartmentRow::code);
        }

        private Optional<DepartmentRow> row(String department) {
            return as(NOON, () -> organisation.findDepartmentByCode(department + code));
        }

        List<?> eventsAbout(String importId) {
            return self.column("SELECT operation FROM audit_entry WHERE subject_id = ?1 ORDER BY seq", importId);
        }
    }

    void forgetUndo(String importId) {
        entityManager
                .createQuery("delete from ImportUndo u where u.importId = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }
}
