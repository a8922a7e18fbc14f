package org.leitplanke.guideline;

import static org.leitplanke.identity.Permission.GUIDELINE_READ;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.guideline.GuidelineRow.Mine;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.Pause;
import org.leitplanke.organisation.Pauses;
import org.leitplanke.organisation.PersonRow;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.TextComparison;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.EffectQueries;

/** What applies to the person who looks, and the text of it. The number of queries does not depend on anything. */
@UseCase
public class GuidelineQueries {

    @Inject
    CurrentVersions current;

    @Inject
    Guidelines guidelines;

    @Inject
    OrganisationQueries organisation;

    @Inject
    EffectQueries effect;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Pauses pauses;

    /** Every guideline that holds or is about to, by title, with what it means for the person who looks. */
    @Requires(GUIDELINE_READ)
    public List<GuidelineRow> mine(Language language) {
        var me = me();
        var audiences = current.audiences();
        var reader = reader(me, !audiences.isEmpty());
        var receipts = current.receipts(me);
        return current.all(language).stream()
                .map(version -> row(version, reader, audiences, receipts.get(version.guideline())))
                .toList();
    }

    private static GuidelineRow row(
            CurrentVersion version, Reader reader, Map<String, Set<String>> audiences, Receipt receipt) {
        var audience = new Audience(version.audienceKind(), audiences.getOrDefault(version.id(), Set.of()));
        var mine = Mine.NOT_ASKED;
        LocalDate due = null;
        if (receipt != null && receipt.level() >= version.level()) {
            mine = Mine.DONE;
        } else if (audience.includes(reader.path(), reader.wants(version.code()))) {
            due = audience.includes(reader.path(), false) ? reader.due(version.levelFrom(), version.dueDays()) : null;
            mine = reader.rests() ? Mine.RESTING : due != null && due.isBefore(reader.today()) ? Mine.LATE : Mine.OPEN;
        }
        return new GuidelineRow(
                version.guideline(),
                version.number(),
                version.title(),
                version.summary(),
                version.minutes(),
                VersionState.of(Stage.RELEASED, version.effectiveFrom(), version.until(), reader.today()),
                version.effectiveFrom(),
                mine,
                due,
                mine == Mine.DONE ? receipt.at() : null);
    }

    /** The text in force; the one that is about to be, when none is in force yet. */
    @Requires(GUIDELINE_READ)
    public GuidelineText text(GuidelineId id, Language language) {
        var guideline = guidelines.get(id);
        return text(guideline, guideline.inForce(days.todayOf(me())).orElseGet(() -> newest(guideline)), language);
    }

    /** The text to be taken note of: in force, or about to be. */
    @Requires(GUIDELINE_READ)
    public GuidelineText newestText(GuidelineId id, Language language) {
        var guideline = guidelines.get(id);
        return text(guideline, newest(guideline), language);
    }

    private GuidelineText text(Guideline guideline, GuidelineVersion shown, Language language) {
        var id = guideline.id().value();
        var newest = newest(guideline);
        var read = shown.text(language).isPresent() ? language : Language.DE;
        var wording = shown.wording(read);
        var receipt = current.receipts(me()).get(id);
        var earlier = Optional.ofNullable(receipt)
                .map(given -> guideline.version(new VersionId(given.version())))
                .filter(version -> version.number() < shown.number())
                .filter(version -> version.text(read).isPresent());
        return new GuidelineText(
                id,
                shown.id().value(),
                shown.number(),
                shown.review().fingerprint(),
                shown.state(days.todayOf(me())),
                read,
                shown.content().texts().keySet().stream().sorted().toList(),
                wording,
                earlier.map(version -> TextComparison.of(version.wording(read).body(), wording.body()))
                        .orElseGet(() -> TextComparison.unmarked(wording.body())),
                earlier.map(GuidelineVersion::number).orElse(0),
                shown.effectiveFrom(),
                organisation.names(List.of(guideline.owner())).getOrDefault(guideline.owner(), ""),
                shown.content().minutes(),
                shown.text(read).map(VersionText::statement).orElse(""),
                receipt != null && receipt.level() >= shown.level() ? receipt : null,
                new GuidelineText.Upcoming(newest.id().value(), newest.number(), newest.effectiveFrom()));
    }

    private static GuidelineVersion newest(Guideline guideline) {
        return guideline
                .newest()
                .filter(GuidelineVersion::isReleased)
                .orElseThrow(() -> new Missing("guideline", guideline.id()));
    }

    private PersonId me() {
        return actor.get().person();
    }

    private Reader reader(PersonId me, boolean byDepartment) {
        var wanted = effect.wantedFrom(me).stream()
                .filter(condition -> condition.kind() == Condition.Kind.ACKNOWLEDGEMENT)
                .map(Condition::key)
                .collect(Collectors.toSet());
        var row = organisation.findPerson(me);
        return new Reader(
                row.map(PersonRow::department)
                        .map(department -> byDepartment ? path(department) : List.of(department.value()))
                        .orElse(List.of()),
                wanted,
                row.map(PersonRow::entry).orElse(LocalDate.MIN),
                pauses.of(me),
                days.todayOf(me));
    }

    private List<String> path(DepartmentId department) {
        return organisation.withDepartmentsAbove(department).stream()
                .map(DepartmentId::value)
                .toList();
    }

    /** The department and everything above it. */
    static List<String> path(String department, Collection<DepartmentRow> all) {
        var parents = all.stream()
                .filter(row -> row.parent() != null)
                .collect(Collectors.toMap(
                        row -> row.id().value(), row -> row.parent().value()));
        var path = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var step = department; step != null && seen.add(step); step = parents.get(step)) {
            path.add(step);
        }
        return path;
    }

    /** What is known about the person who looks. */
    private record Reader(List<String> path, Set<String> wanted, LocalDate entry, Pause pause, LocalDate today) {

        boolean wants(String code) {
            return wanted.contains(code);
        }

        /** Nobody is late for the time before she came, or was away (BR-09). */
        LocalDate due(LocalDate levelFrom, int dueDays) {
            var begins = levelFrom.isBefore(entry) ? entry : levelFrom;
            return pause.due(begins, begins.plusDays(dueDays));
        }

        boolean rests() {
            return pause.on(today);
        }
    }
}
