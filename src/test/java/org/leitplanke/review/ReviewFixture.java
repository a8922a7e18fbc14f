package org.leitplanke.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;
import org.leitplanke.platform.Task;
import org.leitplanke.responsibility.EffectQueries;
import org.leitplanke.responsibility.GoingQueries;
import org.leitplanke.responsibility.Holding;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.Roles;

/** Words for reviews in integration tests: everything begins on Tuesday, 24 November 2026, and days are counted from then. */
@ApplicationScoped
class ReviewFixture {

    static final LocalDate DEADLINE = LocalDate.of(2026, 12, 4);

    private static final Instant BEGIN = Instant.parse("2026-11-24T09:00:00Z");

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Reviewing reviewing;

    @Inject
    ReviewQueries reviews;

    @Inject
    ReviewAtHome home;

    @Inject
    GoingQueries going;

    @Inject
    EffectQueries effect;

    @Inject
    PortalClock clock;

    /** A department with a head and recruiters in effect, below a department with a head of its own. */
    record Team(DepartmentId id, DepartmentId above, PersonId head, PersonId boss, List<PersonId> recruiters) {}

    Team aTeam(int recruiters) {
        var above = organisation.aDepartment("Werk", DepartmentType.OTHER);
        var id = organisation.aDepartment("Personal", DepartmentType.HR, above);
        var people = new ArrayList<PersonId>();
        responsibility.together(() -> {
            for (int i = 0; i < recruiters; i++) {
                var person = organisation.aPerson(id);
                holds(person, id);
                people.add(person);
            }
        });
        return new Team(id, above, organisation.aHeadOf(id), organisation.aHeadOf(above), people);
    }

    String holds(PersonId person, DepartmentId department) {
        responsibility.qualify(person, Roles.RECRUITER, "HR");
        var since = LocalDate.of(2026, 1, 1);
        return responsibility.told(
                person,
                Roles.RECRUITER,
                department,
                List.of(since, LocalDate.of(2027, 12, 31), since, LocalDate.of(9999, 12, 31)));
    }

    PersonId lead() {
        return organisation.aPerson(organisation.aDepartment("Leitung", DepartmentType.OTHER));
    }

    String open(Team team, Unanswered unanswered) {
        return open(team.head(), team.id(), unanswered);
    }

    String open(PersonId by, DepartmentId department, Unanswered unanswered) {
        return on(0, by, () -> reviewing.open(department, DEADLINE, unanswered));
    }

    String again(Team team, String review, int day) {
        return on(day, team.head(), () -> reviewing.again(review, DEADLINE.plusDays(30), Unanswered.SUSPEND));
    }

    void answer(PersonId by, String review, ReviewedLine line, Answer answer, String remark) {
        on(1, by, () -> give(review, line, answer, remark));
    }

    Void give(String review, ReviewedLine line, Answer answer, String remark) {
        reviewing.answer(review, List.of(new Reviewing.Given(line.id(), answer, remark, "line:0:remark")));
        return null;
    }

    ReviewDetail review(Team team, String id, int day) {
        return on(day, team.head(), () -> reviews.review(id, 0));
    }

    List<Task> tasks(PersonId person) {
        return on(1, person, () -> home.tasksOf(person, Language.DE));
    }

    int inEffect(Team team, int day) {
        return on(day, team.head(), () -> effect.holders(Roles.RECRUITER, Place.department(team.id()))).stream()
                .map(Holding::person)
                .collect(Collectors.toSet())
                .size();
    }

    <T> T on(int day, PersonId person, Supplier<T> action, PortalRole... roles) {
        var all = roles.length == 0 ? new PortalRole[] {PortalRole.DEPARTMENT_HEAD} : roles;
        return clock.at(BEGIN.plus(Duration.ofDays(day)), () -> responsibility.as(person, action, all));
    }

    /** How many people went whose roles the head has to decide about. */
    int decisions(Team team, int day) {
        return on(day, team.head(), going::all).size();
    }

    static Void done(Runnable action) {
        action.run();
        return null;
    }
}
