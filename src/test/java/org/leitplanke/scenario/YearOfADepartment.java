package org.leitplanke.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.AssignmentChanging;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.Deputising;
import org.leitplanke.responsibility.OwnRoles;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** A year of a department, told through the portal with a moved clock, and noted in a {@link Chronicle} beside it. */
@Dependent
class YearOfADepartment {

    static final ZoneId HAMBURG = ZoneId.of("Europe/Berlin");
    static final LocalDate AFTERWARDS = LocalDate.of(2032, 1, 20);

    private static final LocalDate FAR = LocalDate.of(2099, 1, 1);

    @Inject
    OrganisationFixture organisation;

    @Inject
    Personnel personnel;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Assigning assigning;

    @Inject
    AssignmentChanging changing;

    @Inject
    OwnRoles own;

    @Inject
    Deputising deputising;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    final Chronicle chronicle = new Chronicle();
    final Map<String, PersonId> named = new TreeMap<>();
    private final Map<String, String> given = new TreeMap<>();
    private final Condition module = Condition.training("T03");
    DepartmentId hr;
    private DepartmentId sales;
    private PersonId boss;
    private Condition guideline;

    /** From January to December 2031. */
    void passes() {
        var top = organisation.aDepartment("Bereich", DepartmentType.OTHER);
        hr = organisation.aDepartment("Personal", DepartmentType.HR, top);
        sales = organisation.aDepartment("Vertrieb", DepartmentType.HR, top);
        boss = organisation.aHeadOf(top);
        List.of("eva", "nadine", "paul", "lea")
                .forEach(name -> named.put(
                        name,
                        organisation.aPerson(
                                hr, name, "Jahr" + UUID.randomUUID().toString().substring(0, 6))));
        note(
                "2031-01-02",
                new Chronicle.Required("basics", 1, day("2000-01-01")),
                new Chronicle.Required("module", 1, day("2000-01-01")));
        named.forEach((name, person) -> on("2031-01-05", () -> {
            responsibility.qualify(person, Roles.RECRUITER, "HR");
            note(
                    "2031-01-05",
                    learned(name, "basics", 1, "2020-01-01", FAR),
                    learned(name, "module", 1, "2020-01-01", FAR));
        }));
        gives("2031-01-10", "eva", "2031-01-15", "2031-12-31");
        accepts("2031-01-12", "eva");
        gives("2031-01-20", "nadine", "2031-02-01", "2031-12-31");
        accepts("2031-02-03", "nadine");
        gives("2031-02-10", "paul", "2031-02-15", "2031-11-30");
        accepts("2031-02-15", "paul");
        on("2031-02-20", () -> guideline = responsibility.aGuidelineFor("T03", day("2031-03-01")));
        note("2031-02-20", new Chronicle.Required("guideline", 1, day("2031-03-01")));
        takesNote("2031-02-25", "eva", 1, "2031-02-25");
        takesNote("2031-03-05", "nadine", 1, "2031-03-05");
        takesNote("2031-03-20", "paul", 1, "2031-02-27"); // found on paper weeks later
        takesNote("2031-03-20", "lea", 1, "2031-03-20");
        standsIn("2031-03-28", "lea", "eva", "2031-04-01", "2031-04-20");
        endsSooner("2031-04-02", "eva", "2031-10-31");
        takesBack("2031-04-10", "lea");
        moves("2031-05-06", "paul", sales);
        keeps("2031-05-20", "paul");
        on("2031-05-10", () -> responsibility.require(guideline, 2, day("2031-07-01")));
        note("2031-05-10", new Chronicle.Required("guideline", 2, day("2031-07-01")));
        leaves("2031-07-01", "nadine", "2031-06-20"); // told eleven days late
        takesNote("2031-07-18", "eva", 2, "2031-07-18");
        takesNote("2031-08-05", "paul", 2, "2031-07-02");
        lapses("2031-07-25", "paul", "2031-07-31");
        learns("2031-08-25", "paul", "2031-08-18"); // recorded a week later
        on("2031-12-30", () -> responsibility.unlink("T03", guideline, day("2031-12-31")));
        note("2031-12-30", new Chronicle.NotRequired("guideline", day("2031-12-31")));
    }

    private void gives(String on, String name, String from, String until) {
        as(
                boss,
                on,
                () -> given.put(
                        name,
                        assigning.assign(
                                named.get(name), Roles.RECRUITER, Place.department(hr), day(from), day(until))));
        note(on, new Chronicle.Given("recruiter", name, "hr", day(from), day(until)));
    }

    private void accepts(String on, String name) {
        as(named.get(name), on, () -> {
            own.accept(given.get(name));
            return null;
        });
        note(on, new Chronicle.Accepted(name, day(on)));
    }

    private void takesNote(String on, String name, int level, String from) {
        on(on, () -> responsibility.fulfil(named.get(name), guideline, level, day(from), FAR));
        note(on, learned(name, "guideline", level, from, FAR));
    }

    private void standsIn(String on, String deputy, String principal, String from, String until) {
        given.put(
                deputy,
                as(
                        named.get(principal),
                        on,
                        () -> deputising.nameForEverything(named.get(deputy), day(from), day(until))));
        note(on, new Chronicle.StandsIn(deputy, principal, day(from), day(until)));
    }

    private void takesBack(String on, String deputy) {
        as(named.get(deputy), on, () -> {
            deputising.remove(given.get(deputy));
            return null;
        });
        note(on, new Chronicle.TakenBack(deputy, day(on)));
    }

    private void endsSooner(String on, String name, String until) {
        as(boss, on, () -> {
            var term = changing.toChange(given.get(name));
            changing.change(given.get(name), term.revision(), term.from(), day(until));
            return null;
        });
        note(on, new Chronicle.NewEnd(name, day(until)));
    }

    private void moves(String on, String name, DepartmentId to) {
        as(boss, on, () -> personnel.moves(named.get(name), to));
        note(on, new Chronicle.Moves(name, day(on), "sales"));
    }

    private void keeps(String on, String name) {
        as(boss, on, () -> {
            assigning.keep(given.get(name));
            return null;
        });
        note(on, new Chronicle.Kept(name, day(on), "sales"));
    }

    private void leaves(String on, String name, String lastDay) {
        as(boss, on, () -> personnel.leaves(named.get(name), day(lastDay)));
        note(on, new Chronicle.Leaves(name, day(lastDay)));
    }

    /** Her training was not good for as long as everybody thought. */
    private void lapses(String on, String name, String until) {
        on(on, () -> {
            responsibility.withdraw(named.get(name), module);
            responsibility.fulfil(named.get(name), module, 1, day("2020-01-01"), day(until));
        });
        note(on, new Chronicle.Withdrawn(name, "module"), learned(name, "module", 1, "2020-01-01", day(until)));
    }

    private void learns(String on, String name, String from) {
        on(on, () -> responsibility.fulfil(named.get(name), module, 1, day(from), FAR));
        note(on, learned(name, "module", 1, from, FAR));
    }

    private static Chronicle.Learned learned(String name, String what, int level, String from, LocalDate until) {
        return new Chronicle.Learned(name, what, level, day(from), until);
    }

    /** Asked in January 2032. */
    <T> T seen(Supplier<T> question) {
        return as(boss, AFTERWARDS.toString(), question);
    }

    private <T> T as(PersonId person, String on, Supplier<T> action) {
        var roles = person.equals(boss)
                ? Actor.of(person, PortalRole.DEPARTMENT_HEAD, PortalRole.ADMIN, PortalRole.EMPLOYEE)
                : Actor.of(person, PortalRole.EMPLOYEE);
        return clock.at(noon(on), () -> actor.acting(roles, action));
    }

    private void on(String day, Runnable action) {
        clock.at(noon(day), () -> {
            action.run();
            return null;
        });
    }

    private void note(String on, Object... what) {
        chronicle.note(noon(on), what);
    }

    private static Instant noon(String day) {
        return day(day).atTime(12, 0).atZone(HAMBURG).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
