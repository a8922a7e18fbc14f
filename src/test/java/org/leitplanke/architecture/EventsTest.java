package org.leitplanke.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Personal;
import org.leitplanke.responsibility.DeputyScope;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.RoleCode;

/** What an event leaves in the chain for good: ids, numbers, days and fixed words. Whatever people typed stands apart. */
class EventsTest {

    private static final Set<Class<?>> HARMLESS = Set.of(
            int.class,
            long.class,
            boolean.class,
            Instant.class,
            LocalDate.class,
            Place.class,
            RoleCode.class,
            DeputyScope.class);

    /** Text that nobody typed, by component, and where its name alone does not say so, by event and component. */
    private static final Map<String, String> NOT_TYPED = Map.ofEntries(
            entry("account", "id"),
            entry("assignment", "id"),
            entry("channel", "id"),
            entry("condition", "id"),
            entry("deputyship", "id"),
            entry("importId", "id"),
            entry("joined", "id"),
            entry("plan", "id"),
            entry("request", "id"),
            entry("review", "id"),
            entry("step", "id"),
            entry("changesHash", "hash"),
            entry("fingerprint", "hash"),
            entry("module", "code of a training module"),
            entry("catalogue", "version of the catalogue"),
            entry("ConditionFulfilled.code", "of the catalogue"),
            entry("ConditionSentBack.code", "of the catalogue"),
            entry("StepDecided.reasonCode", "of the catalogue"),
            entry("StepDecided.facts", "levels and days, put together by the portal"),
            entry("AccessRolesGranted.roles", "names of access roles"),
            entry("OperationRefused.operation", "of the access matrix"),
            entry("OperationRefused.reason", "name of the broken rule"),
            entry("ChainChecked.defect", "one of the known defects"),
            entry("SiteDescribed.code", "key of the company's own files"),
            entry("SiteDescribed.zone", "of the time zone database"),
            entry("SiteDescribed.holidayRegion", "one of the federal states"));

    private static final String BECAUSE = "the chain is kept for years and cannot be changed: mark what names a person"
            + " or was typed as @Personal; what is neither and yet a text is listed in EventsTest with a reason";

    @Test
    void events_leave_no_names_and_no_free_text_in_the_chain() {
        assertThat(violations(events())).as(BECAUSE).isEmpty();
    }

    @Test
    void every_text_that_is_let_through_still_exists() {
        var used = events().stream()
                .flatMap(event -> Arrays.stream(event.getRecordComponents())
                        .filter(part -> part.getType() == String.class)
                        .flatMap(part -> Stream.of(part.getName(), event.getSimpleName() + "." + part.getName())))
                .collect(Collectors.toSet());

        assertThat(used).containsAll(NOT_TYPED.keySet());
    }

    @Test
    void an_event_with_free_text_or_a_whole_object_is_found() {
        record Rumour(
                String words,
                List<String> names,
                PersonId by,
                @Personal String marked,
                Instant at) {}

        assertThat(violations(List.of(Rumour.class)))
                .containsExactlyInAnyOrder("Rumour.words is a String", "Rumour.names is a List");
    }

    private static List<String> violations(List<Class<?>> events) {
        var found = new ArrayList<String>();
        for (var event : events) {
            for (var part : event.getRecordComponents()) {
                var name = event.getSimpleName() + "." + part.getName();
                if (!part.isAnnotationPresent(Personal.class) && !isHarmless(part, name)) {
                    found.add(name + " is a " + part.getType().getSimpleName());
                }
            }
        }
        return found;
    }

    private static boolean isHarmless(RecordComponent part, String name) {
        var type = part.getType();
        return HARMLESS.contains(type)
                || type.isEnum()
                || type.isRecord() && type.getSimpleName().endsWith("Id")
                || type == String.class && (NOT_TYPED.containsKey(part.getName()) || NOT_TYPED.containsKey(name));
    }

    private static List<Class<?>> events() {
        var events = House.classes().stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .<Class<?>>map(type -> {
                    try {
                        return Class.forName(type.getName());
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(events).hasSizeGreaterThan(30).allMatch(Class::isRecord);
        return events;
    }
}
