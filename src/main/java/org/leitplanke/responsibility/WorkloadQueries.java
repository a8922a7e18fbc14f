package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.RESPONSIBILITY_ASSIGN;
import static org.leitplanke.identity.Permission.RESPONSIBILITY_OWN;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;

/** Who has taken on more than was agreed: said to the person herself and to her head, by name and without order. */
@UseCase
public class WorkloadQueries {

    @Inject
    EffectReader reader;

    @Inject
    RoleCatalogue catalogue;

    @Inject
    Team team;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    @Inject
    Days days;

    /** Somebody with more than was agreed. */
    public record Overloaded(String personName, Words words) implements Serializable {}

    /** The people of a department who have more than was agreed, by name; for its head. */
    @Requires(RESPONSIBILITY_ASSIGN)
    public List<Overloaded> overloaded(DepartmentId department) {
        if (!organisation.leads(actor.get().person(), department)) {
            throw new Broken.ForeignDepartment();
        }
        var people = team.of(organisation.withSubdepartments(department), days.today(), "");
        var held = reader.openOf(people.stream().map(Scene.Person::id).toList());
        var roles = catalogue.byCode(actor.get().language());
        return people.stream()
                .filter(person -> held.containsKey(person.id()))
                .flatMap(person -> {
                    var load = Workload.of(held.get(person.id()), roles);
                    return load.isTooMuch()
                            ? Stream.of(new Overloaded(person.name(), load.words("responsibility.overload.figures")))
                            : Stream.empty();
                })
                .toList();
    }

    /** What the person acting has taken on, if that is more than was agreed. */
    @Requires(RESPONSIBILITY_OWN)
    public Optional<Words> mine() {
        var me = actor.get();
        var load = Workload.of(
                reader.openOf(List.of(me.person())).getOrDefault(me.person(), List.of()),
                catalogue.byCode(me.language()));
        return load.isTooMuch() ? Optional.of(load.words("responsibility.overload.figures")) : Optional.empty();
    }
}
