package org.leitplanke.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Consequence.Option;
import org.leitplanke.organisation.Reorganisation;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.EffectFacts.Fulfilment;

/**
 * The roles before a merge or a split: which go along, which would be there twice or one too many, which exclude each
 * other, and which would rest.
 *
 * @param there open assignments at the department where things go
 * @param hers all open assignments of those who have one that goes
 */
record RolesAhead(
        Reorganisation change,
        Map<String, RoleCourse> courses,
        List<AssignmentEntry> there,
        Map<PersonId, List<AssignmentEntry>> hers,
        Map<RoleCode, RoleRow> roles,
        Map<RoleCode, Set<RoleCode>> apart,
        Demands demands,
        Map<PersonId, List<Fulfilment>> fulfilments,
        Function<AssignmentEntry, Words> called) {

    static final String GO = "GO";
    static final String STAY = "STAY";
    static final String END = "END";
    static final String ALL = "ALL";
    private static final String TEXT = "responsibility.reorganise.";

    List<Consequence> consequences() {
        var found = new ArrayList<Consequence>();
        courses.values().forEach(course -> found.add(about(course)));
        found.addAll(tooMany());
        found.addAll(exclusions());
        return found;
    }

    /** Those that end with these choices. */
    Set<String> ended(Map<String, String> choices) {
        var ended = new LinkedHashSet<String>();
        courses.values().forEach(course -> {
            var choice = choices.get(key(course));
            if (END.equals(choice)) {
                ended.add(course.id());
            }
            if (isDouble(course)) {
                var twin = twin(course).orElseThrow();
                ended.add(twin.id().equals(choice) ? course.id() : twin.id());
            }
        });
        crowds().forEach((key, crowd) -> {
            if (!ALL.equals(choices.get(key))) {
                crowd.stream()
                        .map(AssignmentEntry::id)
                        .filter(id -> !id.equals(choices.get(key)))
                        .forEach(ended::add);
            }
        });
        pairs().forEach((key, pair) -> Optional.ofNullable(choices.get(key))
                .filter(choice -> !choice.equals(STAY))
                .ifPresent(ended::add));
        return ended;
    }

    /** Those that go on, as they go on with these choices. */
    List<RoleCourse> goingOn(Map<String, String> choices) {
        var ended = ended(choices);
        return courses.values().stream()
                .filter(course -> !ended.contains(course.id()))
                .map(course -> STAY.equals(choices.get(key(course))) ? course.staying() : course)
                .toList();
    }

    private Consequence about(RoleCourse course) {
        var entry = course.entry();
        var role = called.apply(entry);
        var into = change.into().name();
        var twin = twin(course);
        if (isDouble(course)) {
            return Consequence.doubled(
                    key(course),
                    Words.of(TEXT + "twice", entry.personName(), role, into),
                    Option.of(
                            twin.orElseThrow().id(),
                            TEXT + "keepThere",
                            into,
                            twin.orElseThrow().until()),
                    Option.of(course.id(), TEXT + "keepHere", change.from().name(), entry.until()));
        }
        return switch (course.asks()) {
            case WHETHER ->
                Consequence.decision(
                        key(course),
                        Words.of(TEXT + "whether", entry.personName(), role),
                        Option.of(STAY, TEXT + "stays"),
                        Option.of(END, TEXT + "ends"));
            case WHERE -> where(course, role, twin.isPresent());
            case NOTHING ->
                missing(course) == 0
                        ? Consequence.moves(key(course), Words.of(TEXT + "goes", entry.personName(), role, into))
                        : Consequence.decision(
                                key(course),
                                Words.of(TEXT + "rests", entry.personName(), role, into, missing(course)),
                                Option.of(GO, TEXT + "goesAndRests"),
                                Option.of(END, TEXT + "ends"));
        };
    }

    private Consequence where(RoleCourse course, Words role, boolean hasItThere) {
        var entry = course.entry();
        var from = change.from().name();
        var options = new ArrayList<Option>();
        if (!hasItThere) {
            options.add(Option.of(GO, TEXT + "goesTo", change.into().name(), missing(course)));
        }
        options.add(Option.of(STAY, TEXT + "staysFor", from));
        options.add(Option.of(END, TEXT + "ends"));
        return Consequence.decision(
                key(course), Words.of(TEXT + "where", entry.personName(), role, from), options.toArray(Option[]::new));
    }

    private List<Consequence> tooMany() {
        var found = new ArrayList<Consequence>();
        crowds().forEach((key, crowd) -> {
            var role = roles.get(crowd.get(0).role());
            var options = crowd.stream().map(one -> Option.of(one.id(), TEXT + "only", one.personName(), one.until()));
            var all = role.maximum() > 0 ? Stream.<Option>empty() : Stream.of(Option.of(ALL, TEXT + "all"));
            found.add(Consequence.doubled(
                    key,
                    Words.of(TEXT + "tooMany", role.name(), change.into().name(), crowd.size(), most(role)),
                    Stream.concat(options, all).toArray(Option[]::new)));
        });
        return found;
    }

    private List<Consequence> exclusions() {
        var found = new ArrayList<Consequence>();
        pairs().forEach((key, pair) -> {
            var options = pair.stream().map(one -> Option.of(one.id(), TEXT + "endThis", called.apply(one)));
            var agreed = pair.stream()
                            .anyMatch(one -> !one.facts().assignment().clash().equals(EffectFacts.Span.NEVER))
                    ? Stream.of(Option.of(STAY, TEXT + "asAgreed"))
                    : Stream.<Option>empty();
            found.add(Consequence.conflict(
                    key,
                    Words.of(
                            TEXT + "apart",
                            pair.get(0).personName(),
                            called.apply(pair.get(0)),
                            called.apply(pair.get(1))),
                    Stream.concat(options, agreed).toArray(Option[]::new)));
        });
        return found;
    }

    /** Places there where more people would hold a role than there should be, with all of them. */
    private Map<String, List<AssignmentEntry>> crowds() {
        var arriving = courses.values().stream()
                .filter(course -> course.movesPlace() && course.asks() == RoleCourse.Asks.NOTHING && !isDouble(course))
                .collect(Collectors.groupingBy(
                        course -> course.entry().role(), LinkedHashMap::new, Collectors.toList()));
        var found = new LinkedHashMap<String, List<AssignmentEntry>>();
        arriving.forEach((role, some) -> {
            var place = some.get(0).place();
            var crowd = Stream.concat(
                            some.stream().map(RoleCourse::entry),
                            there.stream()
                                    .filter(one -> one.role().equals(role)
                                            && one.place().equals(place)))
                    .toList();
            var people = crowd.stream().map(AssignmentEntry::person).distinct().count();
            var most = most(roles.get(role));
            if (most > 0 && people > most && people > some.size()) {
                found.put("role most " + role.value() + " " + mark(crowd), crowd);
            }
        });
        return found;
    }

    /** Two of one person that exclude each other, at least one of which goes along. */
    private Map<String, List<AssignmentEntry>> pairs() {
        var found = new LinkedHashMap<String, List<AssignmentEntry>>();
        hers.values()
                .forEach(all -> all.forEach(one -> all.stream()
                        .filter(other -> one.id().compareTo(other.id()) < 0
                                && apart.getOrDefault(one.role(), Set.of()).contains(other.role())
                                && (courses.containsKey(one.id()) || courses.containsKey(other.id()))
                                && RoleCourse.overlap(one, other))
                        .forEach(other -> found.put("roles apart " + mark(List.of(one, other)), List.of(one, other)))));
        return found;
    }

    /** As the catalogue says; where it says nothing, one coordinator and any number of others. */
    private static int most(RoleRow role) {
        return role.maximum() == 0 && role.code().equals(Roles.COORDINATOR) ? 1 : role.maximum();
    }

    private boolean isDouble(RoleCourse course) {
        return course.movesPlace()
                && course.asks() == RoleCourse.Asks.NOTHING
                && twin(course).isPresent();
    }

    private Optional<AssignmentEntry> twin(RoleCourse course) {
        return there.stream().filter(course::isTwinOf).findFirst();
    }

    /** How many conditions are missing there for somebody who holds the role today. */
    private int missing(RoleCourse course) {
        var entry = course.entry();
        if (change.from().type() == change.into().type()
                || entry.department() == null
                || entry.department().equals(course.department())
                || !entry.effect().holds()) {
            return 0;
        }
        return EffectRule.missing(
                        change.day(),
                        demands.of(entry.role(), change.into().type().name()),
                        fulfilments.getOrDefault(entry.person(), List.of()))
                .size();
    }

    private String key(RoleCourse course) {
        var twin = isDouble(course) ? twin(course).map(AssignmentEntry::id).orElse("") : "";
        return "role " + course.id() + " " + course.entry().until() + " " + missing(course) + " " + twin;
    }

    private static String mark(List<AssignmentEntry> entries) {
        return Fingerprint.of(entries.stream()
                .map(entry -> entry.id() + " " + entry.until())
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
