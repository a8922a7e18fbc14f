package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_SEE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.Effect.Lack;

/** One assignment, and everything that holds for one person. */
@UseCase
public class AssignmentQueries {

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Conditions conditions;

    @Inject
    Places places;

    @Inject
    Standing standing;

    @Inject
    Assignments assignments;

    @Inject
    OrganisationQueries organisation;

    @Inject
    Days days;

    @Inject
    CurrentActor actor;

    /** The assignment; what is missing only for the person herself, her head, and those who remind people. */
    @Requires(RESPONSIBILITY_SEE)
    public AssignmentDetail detail(String id) {
        var entry = reader.assignments("a.id = ?1", id == null ? "" : id).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("role_assignment", id));
        var me = actor.get();
        var mine = me.is(entry.person());
        var leads = entry.department() != null && organisation.leads(me.person(), entry.department());
        var isLead = me.has(PortalRole.SOCIAL_MEDIA_LEAD);
        var mayKnow =
                mine || leads || isLead || me.has(PortalRole.COMPLIANCE_OFFICER) || me.has(PortalRole.TRAINING_MANAGER);
        var effect = entry.effect();
        var over = effect.state().isOver();
        return new AssignmentDetail(
                entry.id(),
                catalogue.get(entry.role(), me.language()),
                places.name(entry.place(), entry.placeName(), me.language()),
                entry.department(),
                entry.person(),
                entry.personName(),
                mayKnow ? effect.state() : forEverybody(effect.state()),
                entry.facts().assignment().term().from(),
                entry.until(),
                mayKnow ? missing(entry, me.language()) : List.of(),
                mayKnow ? lapsing(entry, me.language()) : List.of(),
                effect.lacks().stream()
                        .map(lack -> Words.of(
                                "responsibility.open." + lack,
                                entry.facts().assignment().term().from()))
                        .toList(),
                standIns(entry),
                mine,
                mine && effect.lacks().contains(Lack.ACCEPTANCE),
                !over && !mine && (entry.department() == null ? isLead : leads),
                effect.lacks().contains(Lack.CONFIRMATION)
                        && !mine
                        && me.has(PortalRole.MANAGEMENT)
                        && !me.is(entry.proposedBy()),
                effect.lacks().contains(Lack.MEMBERSHIP),
                effect.lacks().contains(Lack.CONSENT) && leads && !mine,
                !mine
                        && (entry.department() == null ? isLead : leads)
                        && AssignmentChanging.isReservedForLong(entry, days.zoneOf(entry.person())),
                mayKnow ? assignments.get(id).agreement().remark() : null,
                mayKnow ? exempted(entry) : null);
    }

    /** The roles of the person acting that are not over, those that need something first. */
    @Requires(RESPONSIBILITY_SEE)
    public List<AssignmentDetail> mine() {
        var me = actor.get();
        var roles = catalogue.byCode(me.language());
        return reader.openOf(List.of(me.person())).getOrDefault(me.person(), List.of()).stream()
                .map(entry -> new AssignmentDetail(
                        entry.id(),
                        roles.get(entry.role()),
                        places.name(entry.place(), entry.placeName(), me.language()),
                        entry.department(),
                        entry.person(),
                        entry.personName(),
                        entry.effect().state(),
                        entry.facts().assignment().term().from(),
                        entry.until(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        entry.effect().lacks().contains(Lack.ACCEPTANCE),
                        false,
                        false,
                        false,
                        false,
                        false,
                        null,
                        null))
                .toList();
    }

    /** Who stands in for the person acting, and for whom she does; from today on. */
    @Requires(RESPONSIBILITY_SEE)
    public List<MyDeputy> myDeputies() {
        var me = actor.get().person();
        var stands = standing.current().stream()
                .filter(stand -> stand.principal().equals(me) || stand.deputy().equals(me))
                .toList();
        var names = organisation.names(stands.stream()
                .flatMap(stand -> List.of(stand.principal(), stand.deputy()).stream())
                .distinct()
                .toList());
        var roles = catalogue.byCode(actor.get().language());
        var entries = entriesOf(stands);
        return stands.stream()
                .map(stand -> {
                    var mine = stand.principal().equals(me);
                    var other = mine ? stand.deputy() : stand.principal();
                    var scope = scope(stand.scope(), entries, roles);
                    return new MyDeputy(
                            stand.id(),
                            names.getOrDefault(other, ""),
                            scope,
                            stand.period().from(),
                            stand.period().until(),
                            mine,
                            stand.isOn());
                })
                .toList();
    }

    /** People whose name contains the text, to choose a deputy from; the first ones only. */
    @Requires(RESPONSIBILITY_SEE)
    public List<PersonChoice> peopleCalled(String text) {
        var me = actor.get().person();
        return standing.peopleCalled(text).stream()
                .filter(person -> !person.id().equals(me))
                .map(person -> new PersonChoice(person.id(), person.name(), person.department()))
                .toList();
    }

    /** Somebody to choose. */
    public record PersonChoice(PersonId id, String name, String department) implements java.io.Serializable {}

    private Words scope(DeputyScope scope, List<AssignmentEntry> entries, Map<RoleCode, RoleRow> roles) {
        var language = actor.get().language();
        if (scope.isEverything()) {
            return Words.of("responsibility.mine.allRoles");
        }
        if (scope.role() != null) {
            return Words.of("responsibility.roleAlone", roles.get(scope.role()).name());
        }
        if (scope.place() != null) {
            var name = places.find(scope.place()).map(PlaceRow::name).orElse("");
            return Words.of("responsibility.mine.allRolesAt", places.name(scope.place(), name, language));
        }
        return entries.stream()
                .filter(entry -> entry.id().equals(scope.assignment()))
                .map(entry -> Words.of(
                        "responsibility.roleOnChannel",
                        roles.get(entry.role()).name(),
                        places.name(entry.place(), entry.placeName(), language)))
                .findFirst()
                .orElseGet(() -> Words.of("responsibility.mine.allRoles"));
    }

    private List<AssignmentEntry> entriesOf(List<Standing.Stand> stands) {
        var ids = stands.stream()
                .map(stand -> stand.scope().assignment())
                .filter(id -> id != null)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? List.of()
                : reader.assignments("a.id IN " + EffectReader.list(1, ids.size()), ids.toArray());
    }

    /** Who stands in today. */
    private List<String> standIns(AssignmentEntry entry) {
        return standing.current().stream()
                .filter(stand -> stand.isOn() && stand.covers(entry))
                .map(Standing.Stand::deputyName)
                .toList();
    }

    private List<MissingRow> missing(AssignmentEntry entry, Language language) {
        var titles = conditions.titles(language);
        var found = new ArrayList<MissingRow>();
        entry.effect()
                .missing()
                .forEach(condition -> found.add(titles.missing(condition, entry.id(), "", entry.placeName())));
        return found;
    }

    private AssignmentDetail.Exempted exempted(AssignmentEntry entry) {
        return assignments
                .exemptionOf(entry.id())
                .map(one -> new AssignmentDetail.Exempted(
                        one.stateOn(entry.today()), one.until(), one.reason(), one.remark()))
                .orElse(null);
    }

    private List<String> lapsing(AssignmentEntry entry, Language language) {
        var titles = conditions.titles(language);
        return entry.effect().lapsing().stream()
                .map(condition -> titles.of(condition).text())
                .toList();
    }

    /** Whether somebody's training has lapsed is nobody else's business while she still holds the role. */
    static Effect.State forEverybody(Effect.State state) {
        return state == Effect.State.GRACE ? Effect.State.IN_FORCE : state;
    }
}
