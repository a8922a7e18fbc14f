package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentRow;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;

/** What will happen if a role is given: said before it is. */
@UseCase
public class Consequences {

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Conditions conditions;

    @Inject
    Compatibility compatibility;

    @Inject
    AssigningRights rights;

    @Inject
    Places places;

    @Inject
    Scenes scenes;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /**
     * Before the click.
     *
     * @param sentences what will be, in order
     * @param trainings what will be put on the person's list
     * @param clashes what does not go with the role
     * @param mayEnd whether the reader may end all that clashes
     */
    public record Preview(List<Words> sentences, List<MissingRow> trainings, List<Clash> clashes, boolean mayEnd)
            implements Serializable {

        /** Whether something has to be decided before the role can be given. */
        public boolean isClashing() {
            return !clashes.isEmpty();
        }

        /** Whether others may be asked to allow both for a while. */
        public boolean isExemptible() {
            return isClashing() && clashes.stream().allMatch(Clash::isBetweenOwnRoles);
        }
    }

    /** What happens if this person is given the role in these days. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public Preview preview(PersonId person, RoleCode code, Place where, LocalDate from, LocalDate until) {
        rights.checkMayAssign(person, where);
        var language = actor.get().language();
        var role = catalogue.get(code, language);
        var name = organisation
                .findPerson(person)
                .orElseThrow(() -> new Missing("person", person))
                .name();
        var missing = missing(person, code, where, from);
        var said = new ArrayList<Words>();
        said.add(Words.of(
                missing.isEmpty() ? "responsibility.preview.takesEffect" : "responsibility.preview.reserved",
                name,
                from,
                missing.size()));
        if (where.kind() == Place.Kind.COMPANY) {
            said.add(Words.of("responsibility.preview.confirmation"));
        }
        var load = Workload.of(
                        reader.openOf(List.of(person)).getOrDefault(person, List.of()), catalogue.byCode(language))
                .with(role);
        if (load.isTooMuch()) {
            said.add(load.words("responsibility.preview.overload"));
        }
        gap(role, where, person).ifPresent(said::add);
        said.add(Words.of("responsibility.preview.ends", until));
        var clashes = compatibility.clashes(person, code, from, until, language);
        return new Preview(said, missing, clashes, mayEnd(clashes));
    }

    private List<MissingRow> missing(PersonId person, RoleCode code, Place where, LocalDate from) {
        var department = places.get(where).department();
        var type = department == null
                ? null
                : organisation
                        .findDepartment(department)
                        .map(DepartmentRow::type)
                        .map(Enum::name)
                        .orElse(null);
        var titles = conditions.titles(actor.get().language());
        var done = reader.fulfilments(List.of(person)).getOrDefault(person, List.of());
        var day = from.isBefore(days.todayOf(person)) ? days.todayOf(person) : from;
        return EffectRule.missing(day, reader.demands().of(code, type), done).stream()
                .map(condition -> titles.missing(condition, "", "", ""))
                .toList();
    }

    /** Which gap closes, or becomes smaller, once the role holds. */
    private Optional<Words> gap(RoleRow role, Place where, PersonId person) {
        var department = places.get(where).department();
        if (department == null) {
            return Optional.empty();
        }
        var scene = scenes.of(organisation.findDepartment(department).orElseThrow());
        var others = scene.entries().stream()
                .filter(entry -> entry.role().equals(role.code())
                        && entry.place().equals(where)
                        && !entry.person().equals(person)
                        && scene.inEffect().test(entry))
                .map(AssignmentEntry::person)
                .distinct()
                .count();
        return new GapFinder(scene)
                .gaps().stream()
                        .filter(gap -> gap.role().equals(role.code())
                                && gap.place().equals(where)
                                && (gap.kind() == Gap.Kind.NOBODY || gap.kind() == Gap.Kind.TOO_FEW))
                        .findFirst()
                        .map(gap -> Words.of(
                                others + 1 >= role.minimum()
                                        ? "responsibility.preview.gapCloses"
                                        : "responsibility.preview.gapShrinks",
                                gap.sentence()));
    }

    private boolean mayEnd(List<Clash> clashes) {
        return !clashes.isEmpty()
                && clashes.stream().allMatch(clash -> clash.isBetweenOwnRoles() && rights.mayEnd(clash));
    }
}
