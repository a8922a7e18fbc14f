package org.leitplanke.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leitplanke.identity.Relation;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.RuleViolation;

/**
 * How to knock at one door: who stands in which relation to which thing. What the answer has to be is not said here but
 * in the matrix; only whether a thing does not exist for those who may not have it.
 */
final class Probe {

    /** Somebody who stands in this relation to the thing that these arguments name. */
    record Case(Relation relation, PersonId person, Object[] arguments) {}

    private final String door;
    private final List<Case> cases = new ArrayList<>();
    private final Set<Relation> hidden = EnumSet.noneOf(Relation.class);
    private Class<? extends RuleViolation> rule;
    private boolean changes;

    private Probe(String door) {
        this.door = door;
    }

    static Probe of(String door) {
        return new Probe(door);
    }

    Probe when(Relation relation, PersonId person, Object... arguments) {
        cases.add(new Case(relation, person, arguments));
        return this;
    }

    /** The thing does not exist for people in these relations. */
    Probe hiddenFrom(Relation... relations) {
        hidden.addAll(List.of(relations));
        return this;
    }

    /** Whoever is let in changes something. */
    Probe changing() {
        changes = true;
        return this;
    }

    /** Whoever is let in meets this rule, because the world of the walk is not made for more. */
    Probe meeting(Class<? extends RuleViolation> met) {
        rule = met;
        return this;
    }

    String door() {
        return door;
    }

    List<Case> cases() {
        return cases;
    }

    boolean hides(Relation relation) {
        return hidden.contains(relation);
    }

    boolean changes() {
        return changes;
    }

    boolean meets(RuleViolation thrown) {
        return rule != null && rule.isInstance(thrown);
    }
}
