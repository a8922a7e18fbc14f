package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.responsibility.RoleContent.Asked;

/** All versions of roles, drafts included, with what each of them says. */
@ApplicationScoped
class RoleVersions {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    static final String ANY = "*";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    EffectReader reader;

    @Inject
    Ledger ledger;

    /** Gives a role its code, before a version describes it. */
    void found(RoleCode code) {
        reader.query("INSERT INTO role_definition (code) VALUES (?1)", code.value())
                .executeUpdate();
    }

    void add(RoleVersion version, RoleContent content) {
        entityManager.persist(version);
        entityManager.flush();
        keep(version, content);
    }

    /** Keeps the lists of a version in place of those it had. */
    void keep(RoleVersion version, RoleContent content) {
        for (var table : List.of("role_prerequisite", "role_incompatibility", "role_access_exclusion")) {
            reader.query("DELETE FROM " + table + " WHERE version_id = ?1", version.id())
                    .executeUpdate();
        }
        content.asks().forEach(asked -> {
            var condition = asked.condition();
            askable(condition);
            insert(
                    "INSERT INTO role_prerequisite (version_id, department_type, kind, condition_key)"
                            + " VALUES (?1, ?2, ?3, ?4)",
                    version.id(),
                    asked.in() == null ? ANY : asked.in().name(),
                    condition.kind().name(),
                    condition.key());
        });
        content.apart()
                .forEach((other, reason) -> insert(
                        "INSERT INTO role_incompatibility (version_id, other_code, reason_de, reason_en)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        version.id(),
                        other.value(),
                        reason.german(),
                        reason.english()));
        content.apartFromAccess()
                .forEach((access, reason) -> insert(
                        "INSERT INTO role_access_exclusion (version_id, portal_role, reason_de, reason_en)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        version.id(),
                        access.name(),
                        reason.german(),
                        reason.english()));
    }

    /** All that a version says. */
    RoleContent content(RoleVersion version) {
        var asks = new HashSet<Asked>();
        for (var row : reader.rows(
                "SELECT department_type, kind, condition_key FROM role_prerequisite WHERE version_id = ?1",
                version.id())) {
            var type = Cells.text(row[0]);
            asks.add(
                    new Asked(type.equals(ANY) ? null : DepartmentType.valueOf(type), Cells.condition(row[1], row[2])));
        }
        var apart = new HashMap<RoleCode, InBoth>();
        for (var row : reader.rows(
                "SELECT other_code, reason_de, reason_en FROM role_incompatibility WHERE version_id = ?1",
                version.id())) {
            apart.put(new RoleCode(Cells.text(row[0])), new InBoth(Cells.text(row[1]), Cells.text(row[2])));
        }
        var access = new HashMap<PortalRole, InBoth>();
        for (var row : reader.rows(
                "SELECT portal_role, reason_de, reason_en FROM role_access_exclusion WHERE version_id = ?1",
                version.id())) {
            access.put(PortalRole.valueOf(Cells.text(row[0])), new InBoth(Cells.text(row[1]), Cells.text(row[2])));
        }
        return version.terms().with(asks, apart, access);
    }

    /** The version of the role that is being written or waits for the management. */
    Optional<RoleVersion> open(RoleCode code) {
        return entityManager
                .createQuery(
                        "SELECT v FROM RoleVersion v WHERE v.code = :code AND v.stage <> :confirmed", RoleVersion.class)
                .setParameter("code", code.value())
                .setParameter("confirmed", RoleVersion.Stage.CONFIRMED)
                .getResultStream()
                .findFirst();
    }

    /** Drafts and proposals of all roles. */
    List<RoleVersion> open() {
        return entityManager
                .createQuery("SELECT v FROM RoleVersion v WHERE v.stage <> :confirmed", RoleVersion.class)
                .setParameter("confirmed", RoleVersion.Stage.CONFIRMED)
                .getResultList();
    }

    /** All versions of a role, the newest first. */
    List<RoleVersion> of(RoleCode code) {
        return entityManager
                .createQuery(
                        "SELECT v FROM RoleVersion v WHERE v.code = :code ORDER BY v.number DESC", RoleVersion.class)
                .setParameter("code", code.value())
                .getResultList();
    }

    /** Throws a draft away with all it says. */
    void remove(RoleVersion draft) {
        for (var table : List.of("role_prerequisite", "role_incompatibility", "role_access_exclusion")) {
            reader.query("DELETE FROM " + table + " WHERE version_id = ?1", draft.id())
                    .executeUpdate();
        }
        entityManager.remove(draft);
    }

    /**
     * Makes sure a condition can be asked for. A module that nobody has described yet is still required, so that a
     * missing module opens no door; a guideline is required as soon as a version of it is in force, and by nobody before.
     */
    private void askable(Condition condition) {
        if (condition.kind() == Condition.Kind.TRAINING) {
            ledger.describeIfUnknown(condition, Map.of(), "/training/module.xhtml?code=" + condition.key());
            ledger.require(condition, 1, EVER);
        } else {
            ledger.describeIfUnknown(condition, Map.of(), "/guideline/list.xhtml");
        }
        ledger.link(condition.key(), condition, EVER);
    }

    private void insert(String statement, Object... cells) {
        reader.query(statement, cells).executeUpdate();
    }
}
