package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Language;
import org.leitplanke.responsibility.RolePortrait.Apart;
import org.leitplanke.responsibility.RolePortrait.ApartFromAccess;
import org.leitplanke.responsibility.RolePortrait.Need;

/** Puts together what is asked of whoever holds a role; for all roles in the same few statements. */
@ApplicationScoped
class RolePortraits {

    private static final String NEEDS = "SELECT version_id, department_type, kind, condition_key"
            + " FROM role_prerequisite ORDER BY kind DESC, condition_key, department_type";
    private static final String ACCESS =
            "SELECT version_id, portal_role, reason_de, reason_en FROM role_access_exclusion ORDER BY portal_role";
    private static final String REQUIRED =
            "SELECT DISTINCT kind, condition_key FROM ledger_required WHERE binding_from <= ?1 AND binding_until >= ?1";

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Conditions conditions;

    @Inject
    Days days;

    List<RolePortrait> all(AsOf asOf, Language language) {
        var versions = catalogue.holding(asOf);
        var needs = needs(asOf, language);
        var access = access(language);
        var names = catalogue.byCode(asOf, language);
        var found = new ArrayList<RolePortrait>();
        versions.forEach((code, version) -> found.add(new RolePortrait(
                names.get(code),
                needs.getOrDefault(version.id(), List.of()),
                catalogue.incompatibleWith(code, asOf, language).entrySet().stream()
                        .map(other -> new Apart(
                                other.getKey(), names.get(other.getKey()).name(), other.getValue()))
                        .toList(),
                access.getOrDefault(version.id(), List.of()),
                CaseRule.of(code))));
        return found;
    }

    /** The access roles of the portal that do not go with the role, and why. */
    List<ApartFromAccess> accessApartFrom(RoleCode role, AsOf asOf, Language language) {
        var version = catalogue.holding(asOf).get(role);
        return version == null ? List.of() : access(language).getOrDefault(version.id(), List.of());
    }

    /** Everything a role could ask for, modules first, by title. */
    List<Need> askable(Language language) {
        var binding = binding(AsOf.knownToday(days.today()));
        return conditions.titles(language).byCondition().entrySet().stream()
                .map(each -> new Need(each.getKey(), each.getValue().text(), Set.of(), binding.contains(each.getKey())))
                .sorted(Comparator.comparing((Need need) -> need.condition().kind())
                        .thenComparing(need -> need.condition().key()))
                .toList();
    }

    private Map<String, List<Need>> needs(AsOf asOf, Language language) {
        var titles = conditions.titles(language);
        var binding = binding(asOf);
        var types = new LinkedHashMap<String, Map<Condition, Set<DepartmentType>>>();
        for (var row : reader.rows(NEEDS)) {
            var asked = types.computeIfAbsent(Cells.text(row[0]), any -> new LinkedHashMap<>())
                    .computeIfAbsent(Cells.condition(row[2], row[3]), any -> EnumSet.noneOf(DepartmentType.class));
            if (!RoleVersions.ANY.equals(Cells.text(row[1]))) {
                asked.add(DepartmentType.valueOf(Cells.text(row[1])));
            }
        }
        var found = new HashMap<String, List<Need>>();
        types.forEach((version, asked) -> found.put(
                version,
                asked.entrySet().stream()
                        .map(each -> new Need(
                                each.getKey(),
                                titles.of(each.getKey()).text(),
                                each.getValue(),
                                binding.contains(each.getKey())))
                        .toList()));
        return found;
    }

    private Map<String, List<ApartFromAccess>> access(Language language) {
        var found = new HashMap<String, List<ApartFromAccess>>();
        for (var row : reader.rows(ACCESS)) {
            var reason = new InBoth(Cells.text(row[2]), Cells.text(row[3]));
            found.computeIfAbsent(Cells.text(row[0]), any -> new ArrayList<>())
                    .add(new ApartFromAccess(PortalRole.valueOf(Cells.text(row[1])), reason.in(language)));
        }
        return found;
    }

    private Set<Condition> binding(AsOf asOf) {
        var found = new HashSet<Condition>();
        reader.rows(REQUIRED, Cells.sql(asOf.day())).forEach(row -> found.add(Cells.condition(row[0], row[1])));
        return found;
    }
}
