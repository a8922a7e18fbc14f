package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Tone;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.EffectFacts.Demand;

/** Whom a head can ask to take a role: those who are ready first, and for everybody else why not yet. */
@UseCase
public class CandidateQueries {

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

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

    /** People of the department, or of the company when it is null, whose name contains the text. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public List<Candidate> candidates(DepartmentId department, RoleCode role, Place place, String text) {
        checkMay(department);
        var people = department == null
                ? team.everywhere(days.today(), text)
                : team.of(organisation.withSubdepartments(department), days.today(), text);
        var ids = people.stream().map(Scene.Person::id).toList();
        var language = actor.get().language();
        var roles = catalogue.byCode(language);
        var type = organisation.findDepartment(ownerOf(place)).map(DepartmentRow::type);
        var question = new Question(
                role,
                place,
                reader.demands().of(role, type.map(Enum::name).orElse(null)),
                catalogue.incompatibleWith(role, language),
                roles.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().name())));
        var held = reader.openOf(ids);
        var done = reader.fulfilments(ids);
        var titles = conditions.titles(language);
        return people.stream()
                .filter(person -> !person.id().equals(actor.get().person()))
                .map(person -> candidate(
                        person,
                        question,
                        held.getOrDefault(person.id(), List.of()),
                        EffectRule.missing(days.today(), question.demands(), done.getOrDefault(person.id(), List.of())),
                        titles))
                .sorted(Comparator.comparing(Candidate::possible).reversed().thenComparing(Candidate::missing))
                .toList();
    }

    private static Candidate candidate(
            Scene.Person person,
            Question question,
            List<AssignmentEntry> held,
            List<Condition> missing,
            Conditions.Titles titles) {
        for (var entry : held) {
            if (entry.role().equals(question.role()) && entry.place().equals(question.place())) {
                return of(person, false, 0, Tone.IDLE, Words.of("responsibility.candidate.holds"));
            }
            if (question.forbidden().containsKey(entry.role())) {
                var reason = Words.of(
                        "responsibility.candidate.incompatible",
                        question.names().get(entry.role()),
                        question.forbidden().get(entry.role()));
                return of(person, false, 0, Tone.LATE, reason);
            }
        }
        if (missing.isEmpty()) {
            return of(person, true, 0, Tone.OK, Words.of("responsibility.candidate.ready"));
        }
        var called =
                missing.stream().map(condition -> titles.of(condition).text()).collect(Collectors.joining("; "));
        var minutes = missing.stream()
                .mapToInt(condition -> titles.of(condition).minutes())
                .sum();
        return of(
                person,
                true,
                missing.size(),
                Tone.DUE,
                Words.of("responsibility.candidate.missing", missing.size(), called, minutes));
    }

    private static Candidate of(Scene.Person person, boolean possible, int missing, Tone tone, Words standing) {
        return new Candidate(person.id(), person.name(), person.department(), possible, missing, standing, tone);
    }

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

    private record Question(
            RoleCode role,
            Place place,
            List<Demand> demands,
            Map<RoleCode, String> forbidden,
            Map<RoleCode, String> names) {}
}
