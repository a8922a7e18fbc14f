package org.leitplanke.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.NotSignedIn;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.Refusal;
import org.leitplanke.platform.RuleViolation;

/**
 * Knocks at doors as every role and as nobody. Who is to be refused is refused under real conditions, without a
 * transaction around it; what somebody may change is undone, so that the world is built only once.
 */
@ApplicationScoped
class Walk {

    /** Everything that was tried, and what was found besides wrong answers. */
    record Round(List<Checked> checked, List<String> findings) {

        List<Checked> wrong() {
            return checked.stream().filter(Checked::isWrong).toList();
        }
    }

    /** What a door said; trouble is what broke, or null. */
    private record Said(Answer answer, String trouble) {}

    @Inject
    CurrentActor actor;

    @Inject
    Tables tables;

    @Inject
    Trail trail;

    @Resource
    UserTransaction transaction;

    /** With a look at all tables after each door, and at the audit trail after each knock. */
    Round round(Collection<Probe> probes, Map<String, Door> doors, Expectation expectation) {
        var checked = new ArrayList<Checked>();
        var findings = new ArrayList<String>();
        var before = tables.content();
        for (var probe : probes) {
            var door = doors.get(probe.door());
            for (var one : probe.cases()) {
                var first = true;
                for (var role : everybody()) {
                    var expected = expectation.of(door.operation(), role, one.relation(), probe.hides(one.relation()));
                    var undo = expected == Answer.ALLOWED && probe.changes();
                    var said = undo
                            ? undone(probe, door, role, one, first ? before : null)
                            : seen(probe, door, role, one, expected);
                    first &= !undo;
                    checked.add(checked(probe, door, role, one, expected, said));
                }
            }
            var after = tables.content();
            if (!after.equals(before)) {
                findings.add(door.name() + " changed " + different(before, after));
            }
            before = after;
        }
        return new Round(checked, findings);
    }

    /** Only the answers; whatever happens is undone, so that a lock that was turned round does no harm. */
    List<Checked> answers(Collection<Probe> probes, Map<String, Door> doors, Expectation expectation) {
        var checked = new ArrayList<Checked>();
        for (var probe : probes) {
            var door = doors.get(probe.door());
            for (var one : probe.cases()) {
                for (var role : everybody()) {
                    var expected = expectation.of(door.operation(), role, one.relation(), probe.hides(one.relation()));
                    var answer = probe.changes()
                            ? undoing(() -> knock(probe, door, role, one))
                            : knock(probe, door, role, one);
                    checked.add(checked(probe, door, role, one, expected, new Said(answer.answer(), null)));
                }
            }
        }
        return checked;
    }

    /** Under real conditions: whoever is refused leaves exactly one entry, everybody else none. */
    private Said seen(Probe probe, Door door, PortalRole role, Probe.Case one, Answer expected) {
        var since = trail.last();
        var said = knock(probe, door, role, one);
        if (said.trouble() != null || said.answer() != expected) {
            return said;
        }
        if (expected == Answer.REFUSED) {
            return trail.saysOnlyRefused(since, door.operation())
                    ? said
                    : new Said(said.answer(), "and the trail does not say so with exactly one entry");
        }
        var left = trail.last() - since;
        return left == 0 ? said : new Said(said.answer(), "and left " + left + " entries");
    }

    /** A change that is undone; {@code before} is compared with the tables as they are before that, unless null. */
    private Said undone(Probe probe, Door door, PortalRole role, Probe.Case one, Map<String, Long> before) {
        return undoing(() -> {
            var since = trail.last();
            var said = knock(probe, door, role, one);
            if (said.answer() != Answer.ALLOWED) {
                return said;
            }
            trail.flush();
            var left = trail.last() > since;
            var changed = before == null || !tables.content().equals(before);
            return new Said(said.answer(), trouble(door, left, changed));
        });
    }

    private static String trouble(Door door, boolean left, boolean changed) {
        if (NoEntry.REASONS.containsKey(door.name())) {
            return left || !changed ? "and NoEntry names it without need" : null;
        }
        if (!left) {
            return changed ? "and changed something without an entry in the trail" : "and changed nothing";
        }
        return null;
    }

    private Said undoing(java.util.function.Supplier<Said> knocking) {
        try {
            transaction.begin();
            try {
                return knocking.get();
            } finally {
                transaction.rollback();
            }
        } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private Said knock(Probe probe, Door door, PortalRole role, Probe.Case one) {
        try {
            return actor.acting(role == null ? null : Actor.of(one.person(), role), () -> {
                door.enter(one.arguments());
                return new Said(Answer.ALLOWED, null);
            });
        } catch (Missing missing) {
            return new Said(Answer.MISSING, null);
        } catch (Refusal refused) {
            return new Said(Answer.REFUSED, null);
        } catch (NotSignedIn nobody) {
            return new Said(Answer.NOT_SIGNED_IN, null);
        } catch (RuleViolation rule) {
            return probe.meets(rule)
                    ? new Said(Answer.ALLOWED, null)
                    : new Said(
                            Answer.BROKEN,
                            "met the rule " + rule.getClass().getSimpleName() + " " + rule.getMessage() + " "
                                    + rule.arguments());
        } catch (RuntimeException e) {
            return new Said(Answer.BROKEN, "threw " + e);
        }
    }

    private static Checked checked(
            Probe probe, Door door, PortalRole role, Probe.Case one, Answer expected, Said said) {
        return new Checked(
                door, role, one.relation(), probe.hides(one.relation()), expected, said.answer(), said.trouble());
    }

    /** The ten roles, and nobody. */
    private static List<PortalRole> everybody() {
        var everybody = new ArrayList<>(Arrays.asList(PortalRole.values()));
        everybody.add(null);
        return everybody;
    }

    private static List<String> different(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }
}
