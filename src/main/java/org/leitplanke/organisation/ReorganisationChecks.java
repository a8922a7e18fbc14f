package org.leitplanke.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.organisation.ReorganisationChoice.Member;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;

/** Puts a planned change before the company as it is, and refuses what makes no sense there. */
@ApplicationScoped
class ReorganisationChecks {

    private static final int LONGEST_CODE = 40;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    Days days;

    /** The change with its departments and the day on which it would take effect. */
    Reorganisation facing(PlannedChange change) {
        var from = department(change.department());
        var today = days.todayAt(from.site());
        var day = change.day().isBefore(today) ? today : change.day();
        return new Reorganisation(change, day, from, goal(change, from));
    }

    DepartmentRow department(DepartmentId id) {
        return departments.find(id).orElseThrow(() -> new Missing("department", id));
    }

    /** The one of these departments that is the goal or holds it, if there is one. */
    Optional<DepartmentRow> towards(Reorganisation change, List<DepartmentRow> below) {
        var path = departments.upwards(change.into().id()).stream()
                .map(DepartmentRow::id)
                .toList();
        return below.stream().filter(one -> path.contains(one.id())).findFirst();
    }

    /** Who could go along. */
    List<Member> membersOf(DepartmentRow department) {
        return people.membersOf(List.of(department.id()), days.todayAt(department.site())).stream()
                .map(person -> new Member(person.id(), person.name()))
                .toList();
    }

    boolean isTooEarly(Reorganisation change) {
        return change.day().isAfter(days.todayAt(change.from().site()));
    }

    void refuseTooEarly(Reorganisation change) {
        if (isTooEarly(change)) {
            throw new InvalidInput("apply", "organisation.reorganise.tooEarly", change.day());
        }
    }

    void check(PlannedChange change) {
        var from = department(change.department());
        refuseIf(change.day().isBefore(days.todayAt(from.site())), "day", "organisation.reorganise.notInThePast");
        refuseIf(hasEnded(from), "department", "organisation.reorganise.hasEnded", from.name());
        if (change instanceof NewHead newHead) {
            var head = people.byIds(List.of(newHead.head())).get(newHead.head());
            refuseIf(head == null, "head", "organisation.reorganise.nobody");
            refuseIf(newHead.head().equals(from.head()), "head", "organisation.reorganise.leadsAlready", head.name());
        } else if (change instanceof Merge merge) {
            checkGoal(from, department(merge.into()));
        } else if (change instanceof Split split) {
            refuseIf(
                    split.people().isEmpty() && split.along().isEmpty(),
                    "people",
                    "organisation.reorganise.nothingGoes");
            if (split.founded() == null) {
                checkGoal(from, department(split.into()));
            } else {
                checkFounded(split.founded());
            }
        }
    }

    /** Nothing is left to be decided, and nothing stands in the way. */
    void refuseOpen(List<Consequence> all, Map<String, String> choices) {
        refuseIf(all.stream().anyMatch(Consequence::blocks), "apply", "organisation.reorganise.blocked");
        var open = all.stream()
                .filter(one -> one.isChoice() && !choices.containsKey(one.key()))
                .count();
        refuseIf(open > 0, "apply", "organisation.reorganise.open", open);
    }

    /** The plan in one sentence. */
    Words sentence(PlannedChange change) {
        return sentences(List.of(change)).get(0);
    }

    /** Each plan in one sentence; two statements for any number of them. */
    List<Words> sentences(List<PlannedChange> changes) {
        var called = departments.namesOf(changes.stream()
                .flatMap(change -> Stream.of(change.department(), goal(change)))
                .distinct()
                .toList());
        var people = this.people.names(changes.stream()
                .flatMap(change -> change instanceof NewHead newHead ? Stream.of(newHead.head()) : Stream.empty())
                .distinct()
                .toList());
        return changes.stream().map(change -> sentence(change, called, people)).toList();
    }

    private static Words sentence(
            PlannedChange change, Map<DepartmentId, String> called, Map<PersonId, String> people) {
        var from = called.getOrDefault(change.department(), "–");
        if (change instanceof NewHead newHead) {
            return Words.of("organisation.reorganise.plan.HEAD", people.getOrDefault(newHead.head(), "–"), from);
        }
        if (change instanceof Split split) {
            var founded = split.founded() == null ? "–" : split.founded().name();
            return Words.of(
                    "organisation.reorganise.plan.SPLIT",
                    split.people().size(),
                    split.along().size(),
                    from,
                    called.getOrDefault(split.into(), founded));
        }
        return Words.of("organisation.reorganise.plan.MERGE", from, called.getOrDefault(goal(change), "–"));
    }

    private static DepartmentId goal(PlannedChange change) {
        if (change instanceof Merge merge) {
            return merge.into();
        }
        return change instanceof Split split ? split.into() : change.department();
    }

    boolean hasEnded(DepartmentRow department) {
        return departments.open().stream().noneMatch(open -> open.id().equals(department.id()));
    }

    /** A founded one stands beside the department, with its type and site. */
    private DepartmentRow goal(PlannedChange change, DepartmentRow from) {
        if (change instanceof Merge merge) {
            return department(merge.into());
        }
        if (change instanceof Split split && split.founded() == null) {
            return department(split.into());
        }
        if (change instanceof Split split) {
            return new DepartmentRow(
                    split.into(),
                    split.founded().code(),
                    split.founded().name(),
                    from.type(),
                    from.parent(),
                    null,
                    from.site(),
                    from.zone(),
                    change.day(),
                    null);
        }
        return from;
    }

    private void checkGoal(DepartmentRow from, DepartmentRow into) {
        refuseIf(from.id().equals(into.id()), "into", "organisation.reorganise.same");
        refuseIf(hasEnded(into), "into", "organisation.reorganise.hasEnded", into.name());
    }

    private void checkFounded(PlannedChange.Founded founded) {
        refuseIf(founded.name() == null || founded.name().isBlank(), "name", "organisation.reorganise.nameMissing");
        refuseIf(
                founded.code() == null
                        || founded.code().isBlank()
                        || founded.code().length() > LONGEST_CODE,
                "code",
                "organisation.reorganise.codeMissing");
        refuseIf(
                departments.findByCode(founded.code()).isPresent(),
                "code",
                "organisation.reorganise.codeTaken",
                founded.code());
    }

    private static void refuseIf(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            throw new InvalidInput(field, key, arguments);
        }
    }
}
