package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;
import org.leitplanke.responsibility.EffectFacts.Span;

/** Whom a head can ask to take a role: those who are ready first, and for everybody else why not yet. */
@UseCase
public class CandidateQueries {

    private static final Comparator<Candidate> LEAST_MISSING_FIRST = Comparator.comparing(Candidate::possible)
            .reversed()
            .thenComparing(Candidate::missing)
            .thenComparing(one -> one.notes().size())
            .thenComparing(Comparator.comparing(Candidate::clashing).reversed());

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    RoleAndAccess access;

    @Inject
    Conditions conditions;

    @Inject
    Places places;

    @Inject
    Team team;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** The places the person acting gives roles for: the department with its channels; null for the company. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public List<PlaceRow> places(DepartmentId department) {
        checkMay(department);
        if (department == null) {
            return List.of(places.get(Place.COMPANY));
        }
        var found = new ArrayList<PlaceRow>();
        found.add(places.get(Place.department(department)));
        found.addAll(places.channelsOf(organisation.withSubdepartments(department), days.today()));
        return found;
    }

    /**
     * People of the department, or of the company when it is null, whose name contains the text.
     *
     * @throws Missing for a role that the catalogue does not know
     */
    @Requires(RESPONSIBILITY_ASSIGN)
    public List<Candidate> candidates(DepartmentId department, RoleCode role, Place place, String text) {
        checkMay(department);
        return all(department, role, place, text);
    }

    /** Somebody else who could take the role at once. */
    Optional<Candidate> instead(PersonId person, RoleCode role, Place place) {
        return all(places.get(place).department(), role, place, "").stream()
                .filter(one -> one.isReady() && !one.id().equals(person))
                .findFirst();
    }

    private List<Candidate> all(DepartmentId department, RoleCode role, Place place, String text) {
        var people = department == null
                ? team.everywhere(days.today(), text)
                : team.of(organisation.withSubdepartments(department), days.today(), text);
        var ids = people.stream().map(Scene.Person::id).toList();
        var language = actor.get().language();
        var type = organisation.findDepartment(ownerOf(place)).map(DepartmentRow::type);
        var roles = catalogue.byCode(language);
        var wanted = Optional.ofNullable(roles.get(role)).orElseThrow(() -> new Missing("role", role));
        var fitness = new Fitness(
                wanted,
                place,
                new Span(days.today(), wanted.lastDay(days.today())),
                reader.demands().of(role, type.map(Enum::name).orElse(null)),
                catalogue.incompatibleWith(role, language),
                access.reasonsAgainst(role, language),
                roles,
                conditions.titles(language));
        var known = known(ids, fitness.term());
        return people.stream()
                .filter(person -> !person.id().equals(actor.get().person()))
                .map(person -> fitness.of(person, known))
                .sorted(LEAST_MISSING_FIRST)
                .toList();
    }

    private Known known(Collection<PersonId> ids, Span term) {
        return new Known(
                reader.openOf(ids),
                reader.fulfilments(ids),
                access.granted(ids),
                team.leaving(ids, term.until()),
                team.awayFor(ids, term.from(), term.until()));
    }

    /** What is known about the candidates. */
    record Known(
            Map<PersonId, List<AssignmentEntry>> held,
            Map<PersonId, List<Fulfilment>> done,
            Map<PersonId, Set<PortalRole>> granted,
            Map<PersonId, LocalDate> leaving,
            Set<PersonId> away) {}

    private void checkMay(DepartmentId department) {
        if (department == null && !actor.get().has(PortalRole.SOCIAL_MEDIA_LEAD)) {
            throw new Broken.NotTheLead();
        }
        if (department != null && !organisation.leads(actor.get().person(), department)) {
            throw new Broken.ForeignDepartment();
        }
    }

    private DepartmentId ownerOf(Place place) {
        var owner = places.get(place).department();
        return owner == null ? new DepartmentId("") : owner;
    }
}
