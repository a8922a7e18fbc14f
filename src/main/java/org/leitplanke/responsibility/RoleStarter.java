package org.leitplanke.responsibility;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Recorded;
import org.leitplanke.platform.StarterContent;
import org.leitplanke.responsibility.RoleContent.Asked;

/** The fourteen roles a company begins with, complete with conditions and what does not go together. */
@ApplicationScoped
class RoleStarter implements StarterContent {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final String ANY = "*";

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RoleVersions versions;

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
        if (!catalogue.all(Language.DE).isEmpty()) {
            return;
        }
        var roles = records("roles.csv");
        var asks = records("prerequisites.csv").stream().collect(byRole());
        var apart = records("incompatibilities.csv").stream().collect(byRole());
        var access = records("access.csv").stream().collect(byRole());
        roles.forEach(row -> versions.found(code(row)));
        asks.values().forEach(rows -> rows.forEach(this::name));
        for (var row : roles) {
            var level = Place.Kind.valueOf(row.getField("level"));
            var content = content(
                    row,
                    asks.getOrDefault(code(row), List.of()),
                    apart.getOrDefault(code(row), List.of()),
                    access.getOrDefault(code(row), List.of()));
            versions.add(RoleVersion.first(code(row), level, content, EVER), content);
        }
        happened.fire(new RoleEvent.RoleCatalogueLoaded(roles.size(), clock.instant()));
    }

    /** A guideline that is still to be written has its name already. */
    private void name(NamedCsvRecord row) {
        var german = row.getField("title_de");
        if (!german.isEmpty()) {
            var title = Map.of(Language.DE, german, Language.EN, row.getField("title_en"));
            ledger.describeIfUnknown(asked(row).condition(), title, "/guideline/list.xhtml");
        }
    }

    private static RoleContent content(
            NamedCsvRecord row, List<NamedCsvRecord> asks, List<NamedCsvRecord> apart, List<NamedCsvRecord> access) {
        return new RoleContent(
                inBoth(row, "name"),
                inBoth(row, "tasks"),
                new BigDecimal(row.getField("hours_per_week")),
                number(row, "minimum"),
                number(row, "maximum"),
                number(row, "deputies"),
                number(row, "term_months"),
                Boolean.parseBoolean(row.getField("voluntary")),
                neededIn(row.getField("needed_in")),
                asks.stream().map(RoleStarter::asked).collect(Collectors.toSet()),
                reasons(apart, each -> new RoleCode(each.getField("other"))),
                reasons(access, each -> PortalRole.valueOf(each.getField("access_role"))));
    }

    private static Asked asked(NamedCsvRecord row) {
        var type = row.getField("department_type");
        return new Asked(
                type.equals(ANY) ? null : DepartmentType.valueOf(type),
                new Condition(Condition.Kind.valueOf(row.getField("kind")), row.getField("key")));
    }

    private static Set<DepartmentType> neededIn(String types) {
        return types.equals(ANY)
                ? Set.of()
                : Arrays.stream(types.split(" ")).map(DepartmentType::valueOf).collect(Collectors.toSet());
    }

    private static <K> Map<K, InBoth> reasons(List<NamedCsvRecord> rows, Function<NamedCsvRecord, K> key) {
        return rows.stream().collect(Collectors.toMap(key, row -> inBoth(row, "reason")));
    }

    private static InBoth inBoth(NamedCsvRecord row, String field) {
        return new InBoth(row.getField(field + "_de"), row.getField(field + "_en"));
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static RoleCode code(NamedCsvRecord row) {
        return new RoleCode(row.getField(row.getHeader().contains("code") ? "code" : "role"));
    }

    private static java.util.stream.Collector<NamedCsvRecord, ?, Map<RoleCode, List<NamedCsvRecord>>> byRole() {
        return Collectors.groupingBy(RoleStarter::code);
    }

    private static List<NamedCsvRecord> records(String file) {
        var stream = Objects.requireNonNull(
                RoleStarter.class.getResourceAsStream("/db/starter/role/" + file), file + " is part of the build");
        try (var reader = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
