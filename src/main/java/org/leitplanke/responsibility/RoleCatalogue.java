package org.leitplanke.responsibility;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.Recorded;
import org.leitplanke.platform.StarterContent;

/** The roles there are, what each asks for, and which two nobody may hold at once. */
@ApplicationScoped
class RoleCatalogue implements StarterContent {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    @Override
    public int order() {
        return 10;
    }

    /** Takes the catalogue on board once; afterwards the company's own catalogue counts. */
    @Override
    @Transactional
    @Recorded
    public void load() {
        if (!all(Language.DE).isEmpty()) {
            return;
        }
        var roles = records("roles.csv");
        roles.forEach(this::keepRole);
        entityManager.flush();
        records("prerequisites.csv").forEach(this::keepPrerequisite);
        records("incompatibilities.csv")
                .forEach(row -> insert(
                        "INSERT INTO role_incompatibility VALUES (?1, ?2, ?3, ?4)",
                        row.getField("role"),
                        row.getField("other"),
                        row.getField("reason_de"),
                        row.getField("reason_en")));
        happened.fire(new ResponsibilityEvent.RoleCatalogueLoaded(roles.size(), clock.instant()));
    }

    /** The whole catalogue in its own order. */
    List<RoleRow> all(Language language) {
        return AskedOnce.ask(() -> read(language), RoleCatalogue.class, language);
    }

    private List<RoleRow> read(Language language) {
        return entityManager
                .createQuery("SELECT r FROM RoleDefinition r ORDER BY r.code", RoleDefinition.class)
                .getResultList()
                .stream()
                .map(role -> role.row(language))
                .toList();
    }

    Map<RoleCode, RoleRow> byCode(Language language) {
        var found = new LinkedHashMap<RoleCode, RoleRow>();
        all(language).forEach(role -> found.put(role.code(), role));
        return found;
    }

    RoleRow get(RoleCode code, Language language) {
        return Optional.ofNullable(entityManager.find(RoleDefinition.class, code.value()))
                .orElseThrow(() -> new Missing("role", code))
                .row(language);
    }

    /** Why the two roles may not be held by one person, by the other role; empty when they may. */
    Map<RoleCode, String> incompatibleWith(RoleCode role, Language language) {
        var found = new LinkedHashMap<RoleCode, String>();
        var reason = language == Language.EN ? "reason_en" : "reason_de";
        for (var row : entityManager
                .createNativeQuery("SELECT role_code, other_code, " + reason
                        + " FROM role_incompatibility WHERE role_code = ?1 OR other_code = ?1")
                .setParameter(1, role.value())
                .getResultList()) {
            var cells = (Object[]) row;
            var other = cells[0].equals(role.value()) ? cells[1] : cells[0];
            found.put(new RoleCode(Cells.text(other)), Cells.text(cells[2]));
        }
        return found;
    }

    /** Which roles do not go together, both ways. */
    Map<RoleCode, Set<RoleCode>> incompatible() {
        var found = new HashMap<RoleCode, Set<RoleCode>>();
        for (var row : entityManager
                .createNativeQuery("SELECT role_code, other_code FROM role_incompatibility")
                .getResultList()) {
            var cells = (Object[]) row;
            var one = new RoleCode(Cells.text(cells[0]));
            var other = new RoleCode(Cells.text(cells[1]));
            found.computeIfAbsent(one, any -> new HashSet<>()).add(other);
            found.computeIfAbsent(other, any -> new HashSet<>()).add(one);
        }
        return found;
    }

    private void keepRole(NamedCsvRecord row) {
        entityManager.persist(new RoleDefinition(
                row.getField("code"),
                Map.of(Language.DE, row.getField("name_de"), Language.EN, row.getField("name_en")),
                Map.of(Language.DE, row.getField("tasks_de"), Language.EN, row.getField("tasks_en")),
                new BigDecimal(row.getField("hours_per_week")),
                Place.Kind.valueOf(row.getField("level")),
                Integer.parseInt(row.getField("minimum")),
                Boolean.parseBoolean(row.getField("deputy_needed")),
                Integer.parseInt(row.getField("term_months")),
                Boolean.parseBoolean(row.getField("voluntary"))));
    }

    /** A module that nobody has described yet is still required, so that a missing module opens no door. */
    private void keepPrerequisite(NamedCsvRecord row) {
        var module = row.getField("module");
        var condition = Condition.training(module);
        insert(
                "INSERT INTO role_prerequisite VALUES (?1, ?2, ?3)",
                row.getField("role"),
                row.getField("department_type"),
                module);
        ledger.describeIfUnknown(condition, "/training/module.xhtml?code=" + module);
        ledger.require(condition, 1, EVER);
        ledger.link(module, condition, EVER);
    }

    private void insert(String statement, String... cells) {
        var query = entityManager.createNativeQuery(statement);
        for (int i = 0; i < cells.length; i++) {
            query.setParameter(i + 1, cells[i]);
        }
        query.executeUpdate();
    }

    private static List<NamedCsvRecord> records(String file) {
        var stream = Objects.requireNonNull(
                RoleCatalogue.class.getResourceAsStream("/db/starter/role/" + file), file + " is part of the build");
        try (var reader = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
