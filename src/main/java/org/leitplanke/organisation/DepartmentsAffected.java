package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitplanke.organisation.Consequence.Option;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** What a change does to the departments themselves: their head, those below them, and who belongs to them. */
@ApplicationScoped
class DepartmentsAffected implements AffectedByChange {

    /** Who leads afterwards, where a choice exists. */
    static final String LEADS = "department.head";

    /** Whether the new head becomes a member. */
    static final String JOINS = "department.joins";

    static final String NOBODY = "NOBODY";
    static final String JOIN = "JOIN";
    private static final String STAY = "STAY";
    private static final String BELOW = "department ";

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Stays stays;

    @Inject
    ReorganisationChecks checks;

    @Inject
    DepartmentsChanging changing;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Movable> movable(DepartmentId department) {
        return below(department).stream()
                .map(one ->
                        new Movable(BELOW + one.id().value(), Words.of("organisation.reorganise.below", one.name())))
                .toList();
    }

    @Override
    public List<Consequence> preview(Reorganisation change) {
        var found = new ArrayList<>(obstacles(change));
        if (change.plan() instanceof NewHead newHead) {
            head(change, newHead.head(), found);
            return found;
        }
        goal(change, found);
        members(change, found);
        var below = below(change.from().id());
        var towards = checks.towards(change, below);
        below.stream()
                .filter(one -> goesAlong(change, one, towards))
                .forEach(one -> found.add(Consequence.moves(
                        BELOW + one.id().value(),
                        Words.of(
                                "organisation.reorganise.move.below",
                                one.name(),
                                change.into().name()))));
        towards.ifPresent(one -> holdsGoal(change, one, found));
        return found;
    }

    @Override
    public void apply(Reorganisation change, Map<String, String> choices) {
        if (change.plan() instanceof NewHead newHead) {
            changing.lead(change.from().id(), newHead.head(), change.day());
            if (JOIN.equals(choices.get(JOINS))) {
                stays.move(List.of(newHead.head()), null, change.from().id(), change.day());
            }
            return;
        }
        if (change.plan() instanceof Split split && split.founded() != null) {
            changing.found(change);
        }
        var chosen = choices.get(LEADS);
        if (chosen != null) {
            changing.lead(change.into().id(), chosen.equals(NOBODY) ? null : new PersonId(chosen), change.day());
        }
        var below = below(change.from().id());
        var towards = checks.towards(change, below);
        below.stream()
                .filter(one -> goesAlong(change, one, towards))
                .forEach(one -> changing.put(one.id(), change.into().id(), change.day()));
        stays.move(goingAlong(change), change.from().id(), change.into().id(), change.day());
        if (change.isMerge()) {
            towards.ifPresent(one -> changing.put(one.id(), change.from().parent(), change.day()));
            changing.end(change);
        }
    }

    /** The goal lies below this one, or is it: it cannot go there, and when its department ends it moves up instead. */
    private static void holdsGoal(Reorganisation change, DepartmentRow one, List<Consequence> found) {
        var key = BELOW + one.id().value();
        var from = change.from().name();
        var into = change.into();
        if (change.isMerge()) {
            found.add(Consequence.moves(key + " up", Words.of("organisation.reorganise.move.up", one.name(), from)));
        } else if (change.takes(key)) {
            found.add(Consequence.conflict(
                    key + " circle", Words.of("organisation.reorganise.conflict.circle", one.name(), into.name())));
        }
    }

    /** Facts that make the whole change impossible. */
    private List<Consequence> obstacles(Reorganisation change) {
        return Stream.of(change.from(), change.into())
                .distinct()
                .filter(one -> !isToBeFounded(change, one) && checks.hasEnded(one))
                .map(one -> Consequence.conflict(
                        "department.ended " + one.id().value(),
                        Words.of("organisation.reorganise.conflict.ended", one.name())))
                .toList();
    }

    private void head(Reorganisation change, PersonId id, List<Consequence> found) {
        var head = people.byIds(List.of(id)).get(id);
        if (!head.employedOn(change.day())) {
            found.add(Consequence.conflict(
                    "department.head.gone " + id.value(),
                    Words.of("organisation.reorganise.conflict.gone", head.name(), change.day())));
            return;
        }
        found.add(Consequence.moves(
                "department.head.new " + id.value() + " after " + change.from().head(),
                Words.of(
                        "organisation.reorganise.move.head",
                        head.name(),
                        nameOf(change.from().head()))));
        if (!head.department().equals(change.from().id())) {
            found.add(Consequence.decision(
                    JOINS,
                    Words.of("organisation.reorganise.decision.joins", head.name(), head.departmentName()),
                    Option.of(STAY, "organisation.reorganise.option.stays", head.departmentName()),
                    Option.of(
                            JOIN,
                            "organisation.reorganise.option.joins",
                            change.from().name())));
        }
    }

    /** Who leads where things go, and whether it lies somewhere else. */
    private void goal(Reorganisation change, List<Consequence> found) {
        var into = change.into();
        if (isToBeFounded(change, into) && departments.findByCode(into.code()).isPresent()) {
            found.add(Consequence.conflict(
                    "department.code " + into.code(), Words.of("organisation.reorganise.conflict.code", into.code())));
        }
        if (!into.site().equals(change.from().site())) {
            found.add(Consequence.moves("department.site", Words.of("organisation.reorganise.move.site", into.name())));
        }
        var heads = Stream.of(into.head(), change.from().head())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (heads.isEmpty() || !change.isMerge() && into.head() != null || heads.size() == 1 && into.head() != null) {
            return;
        }
        var options = new ArrayList<Option>();
        heads.forEach(one -> options.add(Option.of(one.value(), "organisation.reorganise.option.leads", nameOf(one))));
        if (into.head() == null) {
            options.add(Option.of(NOBODY, "organisation.reorganise.option.nobody"));
        }
        found.add(Consequence.decision(
                LEADS, Words.of("organisation.reorganise.decision.head", into.name()), options.toArray(Option[]::new)));
    }

    private void members(Reorganisation change, List<Consequence> found) {
        var rows = people.byIds(goingAlong(change));
        rows.forEach((id, person) -> found.add(Consequence.moves(
                "person " + id.value(),
                Words.of(
                        "organisation.reorganise.move.person",
                        person.name(),
                        change.into().name()))));
        stays.membersFrom(change.into().id(), change.day()).stream()
                .filter(rows::containsKey)
                .forEach(id -> found.add(Consequence.doubled(
                        "member twice " + id.value(),
                        Words.of(
                                "organisation.reorganise.double.member",
                                rows.get(id).name(),
                                change.into().name()))));
        if (change.plan() instanceof Split split && change.from().head() != null) {
            goingHead(change, split, found);
        }
    }

    private void goingHead(Reorganisation change, Split split, List<Consequence> found) {
        if (split.people().contains(change.from().head())) {
            found.add(Consequence.moves(
                    "department.head.leaves",
                    Words.of(
                            "organisation.reorganise.move.headLeaves",
                            nameOf(change.from().head()),
                            change.from().name())));
        }
    }

    /** Members today and later, so that somebody who begins next month follows as well. */
    private List<PersonId> goingAlong(Reorganisation change) {
        return stays.membersFrom(change.from().id(), change.day()).stream()
                .filter(change::takes)
                .toList();
    }

    private static boolean goesAlong(Reorganisation change, DepartmentRow below, Optional<DepartmentRow> towards) {
        return change.takes(BELOW + below.id().value())
                && towards.filter(below::equals).isEmpty();
    }

    private List<DepartmentRow> below(DepartmentId department) {
        return departments.open().stream()
                .filter(one -> department.equals(one.parent()))
                .toList();
    }

    private static boolean isToBeFounded(Reorganisation change, DepartmentRow row) {
        return change.plan() instanceof Split split
                && split.founded() != null
                && row.id().equals(change.into().id());
    }

    private String nameOf(PersonId person) {
        return person == null ? "–" : people.names(List.of(person)).getOrDefault(person, "–");
    }
}
