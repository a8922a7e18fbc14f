package org.leitplanke.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitplanke.approval.RequestDetail.Chances;
import org.leitplanke.approval.RequestDetail.Head;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.Holding;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.Roles;

/** Who may see a request, and what she may do there: the requester, those in office, those who took part, authors. */
@ApplicationScoped
class Insight {

    @Inject
    EffectQueries effects;

    @Inject
    Desk desk;

    @Inject
    CurrentActor actor;

    /** The chances of the person acting; empty for strangers. */
    Optional<Chances> into(Head head, List<StepRow> steps) {
        var me = actor.get().person();
        var mine = head.requester().equals(me);
        var offices = mine ? Map.<StepKind, Holding>of() : offices(me, head, steps);
        var author = author(me, head);
        var tookPart = steps.stream().anyMatch(step -> me.equals(step.decidedBy()) || me.equals(step.inPlaceOf()));
        if (!mine && offices.isEmpty() && author.isEmpty() && !tookPart) {
            return Optional.empty();
        }
        var deciding = steps.stream()
                .filter(step -> step.state() == StepState.OPEN && offices.containsKey(step.kind()))
                .filter(step -> !desk.areTied(me, head.requester()) && !decidedElsewhere(me, step, steps))
                .findFirst()
                .orElse(null);
        var lacking = mine && isReady(head) && author.isEmpty()
                ? desk.missing(me, Roles.AUTHOR, actor.get().language())
                : "";
        return Optional.of(new Chances(
                deciding,
                deciding == null ? null : offices.get(deciding.kind()).inPlaceOf(),
                !offices.isEmpty(),
                author.isPresent(),
                lacking));
    }

    private Map<StepKind, Holding> offices(PersonId me, Head head, List<StepRow> steps) {
        var found = new EnumMap<StepKind, Holding>(StepKind.class);
        steps.stream()
                .filter(step -> step.round() == head.round())
                .forEach(step -> effects.holding(me, step.kind().role(), step.place())
                        .ifPresent(holding -> found.put(step.kind(), holding)));
        return found;
    }

    private Optional<Holding> author(PersonId me, Head head) {
        return isReady(head) || head.state() == RequestState.PUBLISHED
                ? effects.holding(me, Roles.AUTHOR, Place.channel(head.post().channelId()))
                : Optional.empty();
    }

    private static boolean isReady(Head head) {
        return head.state() == RequestState.APPROVED;
    }

    private static boolean decidedElsewhere(PersonId me, StepRow step, List<StepRow> steps) {
        return steps.stream()
                .anyMatch(other ->
                        other.kind() != step.kind() && (me.equals(other.decidedBy()) || me.equals(other.inPlaceOf())));
    }
}
