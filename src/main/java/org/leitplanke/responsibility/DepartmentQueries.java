package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.DEPARTMENT_PAGE_SEE;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.DepartmentView.Line;
import org.leitplanke.responsibility.DepartmentView.Member;
import org.leitplanke.responsibility.Effect.Lack;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;

/** What a head sees of her department: gaps with their remedies, responsibilities, and how the team is trained. */
@UseCase
public class DepartmentQueries {

    @Inject
    Scenes scenes;

    @Inject
    Standing standing;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    /** The page of a department; the same number of statements however many people it has. */
    @Requires(DEPARTMENT_PAGE_SEE)
    public DepartmentView page(DepartmentId id) {
        var department = organisation.findDepartment(id).orElseThrow(() -> new Missing("department", id));
        var leads = organisation.leads(actor.get().person(), id);
        if (!leads && !seesAll()) {
            throw new Broken.ForeignDepartment();
        }
        var scene = scenes.of(department);
        var gaps = new GapFinder(scene).gaps();
        var stands = standing.current().stream().filter(Standing.Stand::isOn).toList();
        return new DepartmentView(
                id,
                department.name(),
                scene.team().size(),
                scene.takesPart(),
                gaps,
                (int) gaps.stream().filter(Gap::isSoon).count(),
                scene.entries().stream()
                        .sorted(Comparator.comparing(AssignmentEntry::role, Comparator.comparing(RoleCode::value))
                                .thenComparing(AssignmentEntry::personName))
                        .map(entry -> line(scene, entry, stands))
                        .toList(),
                leads || actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD) ? team(scene) : List.of(),
                leads);
    }

    /** The departments whose pages the person acting may open: those she leads, or all of them. */
    @Requires(DEPARTMENT_PAGE_SEE)
    public List<DepartmentRow> choices() {
        var led = organisation.ledBy(actor.get().person());
        return led.isEmpty() && seesAll() ? organisation.departments() : led;
    }

    private boolean seesAll() {
        return actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD) || actor.get().has(PortalRole.COMPLIANCE_OFFICER);
    }

    private static Line line(Scene scene, AssignmentEntry entry, List<Standing.Stand> stands) {
        var effect = entry.effect();
        var role = scene.role(entry.role()).name();
        var ends = effect.state() == Effect.State.IN_FORCE
                && !entry.until().isAfter(scene.today().plusDays(GapFinder.DAYS_AHEAD));
        return new Line(
                entry.id(),
                entry.place().kind() == Place.Kind.CHANNEL
                        ? Words.of("responsibility.roleOnChannel", role, entry.placeName())
                        : Words.of("responsibility.roleAlone", role),
                entry.person(),
                entry.personName(),
                stands.stream()
                        .filter(stand -> stand.covers(entry))
                        .map(Standing.Stand::deputyName)
                        .findFirst()
                        .orElse(null),
                Words.of(ends ? "responsibility.department.ends" : "responsibility.state." + effect.state()),
                ends ? Tone.DUE : effect.state().tone(),
                entry.until(),
                effect.lacks().contains(Lack.MEMBERSHIP));
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
}
