package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** The people of the demonstration by name, and the stage on which they act at an earlier moment. */
@ApplicationScoped
class Cast {

    /** A person as the import file names her. */
    record Member(String number, String name, String department) {}

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    @Inject
    Days days;

    @Inject
    OrganisationQueries organisation;

    private final Map<String, Member> members = new LinkedHashMap<>();
    private Instant now;
    private LocalDate today;

    /** Reads who is in the play. Times are counted from now. */
    void enter() {
        now = clock.instant();
        today = days.today();
        for (var line : new String(file("people.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList()) {
            var cells = line.split(";", -1);
            var name = cells[1] + " " + cells[2];
            members.put(name, new Member(cells[0], name, cells[4]));
        }
    }

    static byte[] file(String name) {
        try (var file = Cast.class.getResourceAsStream("/db/demo/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first so many people of a department, in the order of the file, without those named. */
    List<String> some(String department, int howMany, Set<String> without) {
        var found = new ArrayList<String>();
        for (var member : members.values()) {
            if (member.department().equals(department) && !without.contains(member.name()) && found.size() < howMany) {
                found.add(member.name());
            }
        }
        return found;
    }

    String number(String name) {
        return members.get(name).number();
    }

    PersonId person(String name) {
        return asPortal(
                0,
                () -> organisation
                        .findPersonByNumber(number(name))
                        .orElseThrow()
                        .id());
    }

    DepartmentId department(String code) {
        return asPortal(
                0, () -> organisation.findDepartmentByCode(code).orElseThrow().id());
    }

    /** Today in the play. */
    LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    /** Does something as this person, so many days ago, with these access roles beside being employed. */
    <T> T as(String name, int daysAgo, Supplier<T> action, PortalRole... roles) {
        var all = new java.util.HashSet<>(Set.of(roles));
        all.add(PortalRole.EMPLOYEE);
        return at(daysAgo, Actor.of(person(name), all.toArray(PortalRole[]::new)), action);
    }

    /** Does something as the portal itself. */
    <T> T asPortal(int daysAgo, Supplier<T> action) {
        return at(daysAgo, Actor.system(PortalRole.values()), action);
    }

    private <T> T at(int daysAgo, Actor acting, Supplier<T> action) {
        return clock.at(now.minus(Duration.ofDays(daysAgo)), () -> actor.acting(acting, action));
    }
}
