package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;

/** The roles there are on a day, what each asks for, and which two nobody may hold at once. */
@ApplicationScoped
class RoleCatalogue {

    private static final String APART = "SELECT v.id, v.role_code, i.other_code, i.reason_de, i.reason_en"
            + " FROM role_version v JOIN role_incompatibility i ON i.version_id = v.id WHERE v.stage = 'CONFIRMED'";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Days days;

    /** The whole catalogue as it is today, in its own order. */
    List<RoleRow> all(Language language) {
        return all(today(), language);
    }

    /** The whole catalogue as it was or will be on a day, by what was known then. */
    List<RoleRow> all(AsOf asOf, Language language) {
        return holding(asOf).values().stream()
                .map(version -> version.row(language))
                .toList();
    }

    Map<RoleCode, RoleRow> byCode(Language language) {
        return byCode(today(), language);
    }

    /** As it is called and what it says on the day the lens looks at. */
    Map<RoleCode, RoleRow> byCode(Lens lens, Language language) {
        return byCode(lens.isToday() ? today() : lens.when(), language);
    }

    Map<RoleCode, RoleRow> byCode(AsOf asOf, Language language) {
        var found = new LinkedHashMap<RoleCode, RoleRow>();
        all(asOf, language).forEach(role -> found.put(role.code(), role));
        return found;
    }

    RoleRow get(RoleCode code, Language language) {
        return get(code, today(), language);
    }

    RoleRow get(RoleCode code, AsOf asOf, Language language) {
        return version(code, asOf).row(language);
    }

    /** What holds for the role on that day. */
    RoleVersion version(RoleCode code, AsOf asOf) {
        return Optional.ofNullable(holding(asOf).get(code)).orElseThrow(() -> new Missing("role", code));
    }

    /** The confirmed version that begins last. */
    RoleVersion newest(RoleCode code) {
        return confirmed().stream()
                .filter(version -> version.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Missing("role", code));
    }

    /** The version of each role that holds on a day, in the order of the catalogue. */
    Map<RoleCode, RoleVersion> holding(AsOf asOf) {
        var found = new LinkedHashMap<RoleCode, RoleVersion>();
        confirmed().stream()
                .filter(version -> asOf.knows(version.recordedAt())
                        && !version.days().from().isAfter(asOf.day()))
                .forEach(version -> found.put(version.code(), version));
        return found;
    }

    /** Why two roles may not be held by one person, by the other role; empty when they may. */
    Map<RoleCode, InBoth> reasonsAgainst(RoleCode role, AsOf asOf) {
        var found = new TreeMap<RoleCode, InBoth>(java.util.Comparator.comparing(RoleCode::value));
        for (var pair : apart(asOf)) {
            if (pair.one().equals(role) || pair.other().equals(role)) {
                found.put(pair.one().equals(role) ? pair.other() : pair.one(), pair.reason());
            }
        }
        return found;
    }

    Map<RoleCode, String> incompatibleWith(RoleCode role, Language language) {
        return incompatibleWith(role, today(), language);
    }

    Map<RoleCode, String> incompatibleWith(RoleCode role, AsOf asOf, Language language) {
        var found = new LinkedHashMap<RoleCode, String>();
        reasonsAgainst(role, asOf).forEach((other, reason) -> found.put(other, reason.in(language)));
        return found;
    }

    /** Which roles do not go together today, both ways. */
    Map<RoleCode, Set<RoleCode>> incompatible() {
        return incompatible(today());
    }

    Map<RoleCode, Set<RoleCode>> incompatible(Lens lens) {
        return incompatible(lens.isToday() ? today() : lens.when());
    }

    Map<RoleCode, Set<RoleCode>> incompatible(AsOf asOf) {
        var found = new HashMap<RoleCode, Set<RoleCode>>();
        for (var pair : apart(asOf)) {
            found.computeIfAbsent(pair.one(), any -> new HashSet<>()).add(pair.other());
            found.computeIfAbsent(pair.other(), any -> new HashSet<>()).add(pair.one());
        }
        return found;
    }

    /** Two roles that a version keeps apart; they are apart both ways, whichever of the two says so. */
    private record Pair(RoleCode one, RoleCode other, InBoth reason) {}

    private List<Pair> apart(AsOf asOf) {
        var holding = holding(asOf).values().stream().map(RoleVersion::id).toList();
        return apartRows().stream()
                .filter(row -> holding.contains(Cells.text(row[0])))
                .map(row -> new Pair(
                        new RoleCode(Cells.text(row[1])),
                        new RoleCode(Cells.text(row[2])),
                        new InBoth(Cells.text(row[3]), Cells.text(row[4]))))
                .toList();
    }

    private List<Object[]> apartRows() {
        return AskedOnce.ask(
                () -> ((List<?>) entityManager.createNativeQuery(APART).getResultList())
                        .stream().map(Object[].class::cast).toList(),
                RoleCatalogue.class,
                "apart");
    }

    /** All confirmed versions, those that begin later behind; a small table, read whole. */
    private List<RoleVersion> confirmed() {
        return AskedOnce.ask(
                () -> entityManager
                        .createQuery(
                                "SELECT v FROM RoleVersion v WHERE v.stage = :confirmed"
                                        + " ORDER BY v.code, v.fromDay, v.number",
                                RoleVersion.class)
                        .setParameter("confirmed", RoleVersion.Stage.CONFIRMED)
                        .getResultList(),
                RoleCatalogue.class,
                "confirmed");
    }

    private AsOf today() {
        return AsOf.knownToday(day());
    }

    private LocalDate day() {
        return days.today();
    }
}
