package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.DEPARTMENT_PAGE_SEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.Pauses;
import org.leitplanke.platform.AsOf;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.DepartmentView.Line;
import org.leitplanke.responsibility.DepartmentView.Member;
import org.leitplanke.responsibility.Effect.Lack;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.Standing.Stand;

/** What a head sees of her department: gaps with their remedies, responsibilities, and how the team is trained. */
@UseCase
public class DepartmentQueries {

    private static final Comparator<AssignmentEntry> BY_ROLE = Comparator.comparing(
                    AssignmentEntry::role, Comparator.comparing(RoleCode::value))
            .thenComparing(AssignmentEntry::personName);

    @Inject
    Scenes scenes;

    @Inject
    Standing standing;

    @Inject
    EffectReader reader;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    @Inject
    Pauses pauses;

    /** The page of a department; the same number of statements however many people it has. */
    @Requires(DEPARTMENT_PAGE_SEE)
    public DepartmentView page(DepartmentId id) {
        var department = known(id);
        var leads = checkMayOpen(id);
        var view = new View(scenes.of(department), standing.current(), Corrections.NONE, List.of()).of(leads, leads);
        var people = view.team().stream().map(Member::id).toList();
        return view.today(pauses.restingOn(days.todayAt(department.site()), people), organisation.employments(people));
    }

    /**
     * The page as it was at the end of a past day. What is known otherwise by now is marked, and nothing can be done.
     *
     * @param then with what was known then, without later corrections
     */
    @Requires(DEPARTMENT_PAGE_SEE)
    public DepartmentView past(DepartmentId id, LocalDate day, boolean then) {
        var knownToday = reader.lens(AsOf.knownToday(day));
        if (knownToday.isToday()) {
            return page(id);
        }
        var knownThen = reader.lens(AsOf.knownThen(day, days.endOf(day)));
        var lens = then ? knownThen : knownToday;
        var department = known(id);
        var leads = checkMayOpen(id);
        var other = scenes.of(then ? knownToday : knownThen, department, "");
        return new View(
                        scenes.of(lens, department, ""),
                        standing.current(lens),
                        Corrections.of(!then, other.entries()),
                        team(other))
                .of(leads, false);
    }

    /** The departments whose pages the person acting may open: those she leads, or all of them. */
    @Requires(DEPARTMENT_PAGE_SEE)
    public List<DepartmentRow> choices() {
        var led = organisation.ledBy(actor.get().person());
        return led.isEmpty() && seesAll() ? organisation.departments() : led;
    }

    private DepartmentRow known(DepartmentId id) {
        return organisation.findDepartment(id).orElseThrow(() -> new Missing("department", id));
    }

    /** Whether she leads the department; whoever neither leads it nor sees all of them is refused. */
    private boolean checkMayOpen(DepartmentId id) {
        var leads = organisation.leads(actor.get().person(), id);
        if (!leads && !seesAll()) {
            throw new Broken.ForeignDepartment();
        }
        return leads;
    }

    private boolean seesAll() {
        return actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD) || actor.get().has(PortalRole.COMPLIANCE_OFFICER);
    }

    private static List<Member> team(Scene scene) {
        return scene.team().stream().map(person -> member(scene, person)).toList();
    }

    /** Missing before lapsing before valid; somebody without a role has no duty from one. */
    private static Member member(Scene scene, Scene.Person person) {
        var status = new TrainingStatus(
                scene.demandsOf(person.id()),
                scene.fulfilments().getOrDefault(person.id(), List.<Fulfilment>of()),
                scene.titles(),
                scene.today());
        return new Member(person.id(), person.name(), person.department(), status.words(), status.tone());
    }

    /** A department of a day in words; of a past day with what the other knowledge says. */
    private final class View {

        private final Scene scene;
        private final List<Stand> stands;
        private final Corrections corrections;
        private final List<Member> otherTeam;

        View(Scene scene, List<Stand> stands, Corrections corrections, List<Member> otherTeam) {
            this.scene = scene;
            this.stands = stands.stream().filter(Stand::isOn).toList();
            this.corrections = corrections;
            this.otherTeam = otherTeam;
        }

        DepartmentView of(boolean leads, boolean mayAssign) {
            var gaps = new GapFinder(scene).gaps();
            var seesTeam = leads || actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD);
            return new DepartmentView(
                    scene.department().department(),
                    scene.department().name(),
                    scene.team().size(),
                    scene.takesPart(),
                    gaps,
                    (int) gaps.stream().filter(Gap::isSoon).count(),
                    Stream.concat(
                                    scene.entries().stream().sorted(BY_ROLE).map(this::line),
                                    corrections.others(scene.entries()).stream()
                                            .sorted(BY_ROLE)
                                            .map(this::onlyOther))
                            .toList(),
                    seesTeam
                            ? team(scene).stream()
                                    .map(member -> member.corrected(corrections.mark(member, otherTeam)))
                                    .toList()
                            : List.of(),
                    mayAssign);
        }

        private Line line(AssignmentEntry entry) {
            var effect = entry.effect();
            var ends = effect.state() == Effect.State.IN_FORCE
                    && !entry.until().isAfter(scene.today().plusDays(GapFinder.DAYS_AHEAD));
            return new Line(
                    entry.id(),
                    role(entry),
                    entry.person(),
                    entry.personName(),
                    stands.stream()
                            .filter(stand -> stand.covers(entry))
                            .map(Stand::deputyName)
                            .findFirst()
                            .orElse(null),
                    Words.of(ends ? "responsibility.department.ends" : "responsibility.state." + effect.state()),
                    ends ? Tone.DUE : effect.state().tone(),
                    entry.until(),
                    effect.lacks().contains(Lack.MEMBERSHIP),
                    corrections.mark(entry, true));
        }

        private Line onlyOther(AssignmentEntry entry) {
            return new Line(
                    entry.id(),
                    role(entry),
                    entry.person(),
                    entry.personName(),
                    null,
                    Words.of("responsibility.past.notKnown"),
                    Tone.IDLE,
                    entry.until(),
                    false,
                    corrections.onlyOther());
        }

        private Words role(AssignmentEntry entry) {
            var role = scene.role(entry.role()).name();
            return entry.place().kind() == Place.Kind.CHANNEL
                    ? Words.of("responsibility.roleOnChannel", role, entry.placeName())
                    : Words.of("responsibility.roleAlone", role);
        }
    }
}
