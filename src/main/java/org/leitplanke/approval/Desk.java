package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.MissingRow;
import org.leitplanke.responsibility.RoleCode;

/** Who is at the desk: whether the person acting may decide here and now, and if not, what is missing. */
@ApplicationScoped
class Desk {

    @Inject
    CurrentActor actor;

    @Inject
    EffectQueries effects;

    @Inject
    OrganisationQueries organisation;

    /** The person acting, in front of this step. */
    Decider at(ApprovalStep step) {
        var person = actor.get().person();
        var role = step.kind().role();
        var holding = effects.holding(person, role, step.place()).orElse(null);
        return new Decider(
                person,
                holding,
                areTied(person, step.request().requester()),
                holding == null ? missing(person, role, actor.get().language()) : "",
                this::nameOf);
    }

    /** One stands in for the other today. */
    boolean areTied(PersonId person, PersonId requester) {
        return effects.deputiesOf(requester).contains(person)
                || effects.principalsOf(requester).contains(person);
    }

    /** What keeps this role of the person from taking effect, as titles. */
    String missing(PersonId person, RoleCode role, Language language) {
        var name = effects.roles(language).stream()
                .filter(row -> row.code().equals(role))
                .map(row -> row.name())
                .findFirst()
                .orElse("");
        return effects.missingFor(person, language).stream()
                .filter(row -> row.roleName().equals(name))
                .map(MissingRow::title)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String nameOf(PersonId person) {
        return organisation.names(List.of(person)).getOrDefault(person, "");
    }
}
