package org.leitplanke.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.Words;

/**
 * What an import would do, worked out from the file and the company as it is, without touching anything.
 *
 * @param before how many of them there are today
 * @param endingsBlocked a line's key could not be read, so nobody is ended
 * @param people those to create or change, as they shall be
 * @param further the departments beside the main one, by personnel number, where these change
 * @param departments those to create or change, as they shall be
 * @param endings last day by key
 */
record ImportPlan(
        ImportKind kind,
        List<ImportChange> changes,
        List<ImportRejection> rejections,
        List<Words> hints,
        int before,
        boolean endingsBlocked,
        List<PersonRow> people,
        Map<String, Set<DepartmentId>> further,
        List<DepartmentTarget> departments,
        Map<String, LocalDate> endings) {

    private static final int MANY = 10;
    private static final int PERCENT = 5;

    /** A department as the file wants it; parent and head by their keys. */
    record DepartmentTarget(
            int line, String code, String name, DepartmentType type, String parent, String headNumber, SiteId site) {}

    int count(ImportChange.Kind which) {
        return (int) changes.stream().filter(change -> change.kind() == which).count();
    }

    /** More than ten, or more than five of a hundred: somebody has to say that this is meant. */
    boolean endsMany() {
        return endings.size() > MANY || endings.size() * 100 > before * PERCENT;
    }

    /** The same for the same changes, so that nothing else is applied than what was shown. */
    String hash() {
        return Fingerprint.of(
                kind + "\n" + changes.stream().map(ImportChange::toString).collect(Collectors.joining("\n")));
    }
}
