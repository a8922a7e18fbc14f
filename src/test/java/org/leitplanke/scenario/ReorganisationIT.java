package org.leitplanke.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.approval.Newsroom;
import org.leitplanke.approval.QueueQueries;
import org.leitplanke.approval.ReviewWorld;
import org.leitplanke.channel.ChannelEntry;
import org.leitplanke.channel.ChannelKeeping;
import org.leitplanke.channel.ChannelQueries;
import org.leitplanke.channel.Network;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Consequence.Group;
import org.leitplanke.organisation.Days;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.organisation.PlannedChange.Founded;
import org.leitplanke.organisation.PlannedChange.Merge;
import org.leitplanke.organisation.PlannedChange.NewHead;
import org.leitplanke.organisation.PlannedChange.Split;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.RuleViolation;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.DepartmentQueries;
import org.leitplanke.responsibility.OwnRoles;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.ResponsibilityFixture;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.Roles;

/** Heads change, departments merge and are split: shown before, then done, and nothing is lost on the way. */
@ExtendWith(ArquillianExtension.class)
class ReorganisationIT {

    @Inject
    Planner planner;

    @Inject
    Assigning assigning;

    @Inject
    OwnRoles own;

    @Inject
    DepartmentQueries departments;

    @Inject
    OrganisationQueries company;

    @Inject
    ChannelKeeping keeping;

    @Inject
    ChannelQueries channels;

    @Inject
    QueueQueries queue;

    @Inject
    ReviewWorld world;

    @Inject
    Newsroom newsroom;

    @Inject
    OrganisationFixture organisation;

    @Inject
    ResponsibilityFixture responsibility;

    @Inject
    Days days;

    private DepartmentId hr;
    private DepartmentId marketing;
    private PersonId head;
    private PersonId eva;
    private LocalDate today;

    @BeforeEach
    void two_departments() {
        hr = organisation.aDepartment("Personal", DepartmentType.HR);
        marketing = organisation.aDepartment("Marketing", DepartmentType.HR);
        head = organisation.aHeadOf(hr);
        organisation.aHeadOf(marketing);
        eva = organisation.aPerson(hr, "Eva", "Brandt");
        today = days.todayOf(eva);
    }

    @Test
    void when_the_head_changes_while_requests_are_open_the_new_one_sees_and_decides_them() {
        var successor = organisation.aPerson(hr, "Ina", "Neu");
        var asked = assigned(eva, Roles.RECRUITER, Place.department(hr));

        var plan = planner.planned(new NewHead(hr, successor, today));
        assertThat(planner.sentences(plan)).contains("responsibility.reorganise.asked");
        planner.carriedOut(plan);

        assertThat(asHead(successor, () -> departments.page(hr).lines()))
                .extracting(line -> line.id())
                .contains(asked);
        responsibility.does(successor, () -> assigning.end(asked), PortalRole.DEPARTMENT_HEAD);
        assertThatThrownBy(() -> asHead(head, () -> departments.page(hr))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void when_departments_merge_and_somebody_holds_the_same_role_in_both_one_of_them_ends() {
        var here = held(eva, Roles.APPROVER, Place.department(hr));
        var there = responsibility.told(eva, Roles.APPROVER, marketing, Planner.around(today));

        var plan = planner.planned(new Merge(hr, marketing, today));
        var twice = planner.only(plan, Group.DOUBLE);
        assertThatThrownBy(() -> planner.carriedOut(plan)).isInstanceOf(RuleViolation.class);
        planner.carriedOut(plan, Map.of(twice.key(), here));

        assertThat(responsibility.inEffectByTheRule(marketing, today))
                .contains(here)
                .doesNotContain(there)
                .isEqualTo(responsibility.inEffectByTheStatement(marketing, today));
    }

    @Test
    void when_departments_merge_and_two_roles_exclude_each_other_somebody_says_which_one_ends() {
        var author = responsibility.told(eva, Roles.AUTHOR, hr, Planner.around(today));
        var privacy = responsibility.told(eva, Roles.PRIVACY, marketing, Planner.around(today));

        var plan = planner.planned(new Merge(hr, marketing, today));
        var conflict = planner.only(plan, Group.CONFLICT);
        assertThat(conflict.options()).extracting(Consequence.Option::key).containsExactlyInAnyOrder(author, privacy);
        planner.carriedOut(plan, Map.of(conflict.key(), privacy));

        var third = organisation.aDepartment("Dritte", DepartmentType.HR);
        var next = planner.planned(new Merge(marketing, third, today));
        assertThat(planner.seen(next).of(Group.CONFLICT)).isEmpty();
        assertThat(planner.sentences(next)).contains("responsibility.reorganise.goes");
    }

    @Test
    void when_departments_merge_past_days_stay_as_they_were() {
        responsibility.qualify(eva, Roles.COORDINATOR, "HR");
        var role = responsibility.told(eva, Roles.COORDINATOR, hr, Planner.around(today));
        var yesterday = today.minusDays(1);
        assertThat(responsibility.inEffectByTheRule(hr, yesterday)).containsExactly(role);

        planner.carriedOut(planner.planned(new Merge(hr, marketing, today)));

        assertThat(asHead(head, () -> company.departmentOf(eva, yesterday))).isEqualTo(hr);
        assertThat(asHead(head, () -> company.departmentOf(eva, today))).isEqualTo(marketing);
        assertThat(asHead(head, () -> company.departments()))
                .extracting(row -> row.id())
                .contains(marketing)
                .doesNotContain(hr);
        assertThat(responsibility.inEffectByTheRule(hr, yesterday)).hasSize(1);
        assertThat(responsibility.inEffectByTheRule(hr, today)).isEmpty();
        assertThat(responsibility.inEffectByTheRule(marketing, yesterday)).isEmpty();
        assertThat(responsibility.inEffectByTheRule(marketing, today)).containsExactly(role);
    }

    @Test
    void a_split_takes_channels_and_their_authors_along() {
        var channel = aChannel();
        var ben = organisation.aPerson(hr, "Ben", "Bleibt");
        var hers = held(eva, Roles.AUTHOR, Place.channel(channel));
        var his = held(ben, Roles.AUTHOR, Place.channel(channel));
        var founded = new DepartmentId(UUID.randomUUID().toString());
        var name = new Founded("T" + founded.value().substring(0, 8), "Talente");

        var plan = planner.planned(new Split(hr, founded, name, Set.of(eva), Set.of("channel " + channel), today));
        planner.carriedOut(plan);

        assertThat(asHead(head, () -> company.departmentOf(eva, today))).isEqualTo(founded);
        assertThat(asHead(head, () -> channels.line(channel, Language.DE))
                        .channel()
                        .owner())
                .isEqualTo(founded);
        assertThat(responsibility.inEffectByTheRule(founded, today)).containsExactlyInAnyOrder(hers, his);
        assertThat(asHead(head, () -> company.ledBy(head)))
                .extracting(row -> row.id())
                .contains(hr, founded);
    }

    @Test
    void a_merge_while_a_scheduled_publication_waits_keeps_its_approval_and_moves_what_is_in_review() {
        world.open();
        var goal = newsroom.aDepartment();
        newsroom.appoint(world.lena(), world.department(), Roles.AUTHOR, Place.channel(world.channel()));
        var inReview = world.submitted();
        var approved = world.submitted();
        world.approve(world.nadine(), approved);
        world.approve(world.mira(), approved);

        var merge = new Merge(world.department(), goal, LocalDate.of(2026, 11, 24));
        var plan = newsroom.on(eva, () -> planner.planned(merge));
        assertThat(newsroom.on(eva, () -> planner.sentences(plan)))
                .contains("approval.reorganise.inReview", "approval.reorganise.approved");
        newsroom.on(eva, () -> planner.carriedOut(plan));

        assertThat(newsroom.on(
                        world.nadine(),
                        () -> queue.page(QueueQueries.Filter.NONE, 0).rows()))
                .extracting(row -> row.id())
                .containsExactly(inReview);
        world.approve(world.nadine(), inReview);
        world.publish(world.lena(), approved);
    }

    private String assigned(PersonId person, RoleCode role, Place place) {
        return asHead(head, () -> assigning.assign(person, role, place, today, today.plusDays(100)));
    }

    /** In effect since today. */
    private String held(PersonId person, RoleCode role, Place place) {
        responsibility.qualify(person, role, "HR");
        var id = assigned(person, role, place);
        responsibility.does(person, () -> own.accept(id));
        return id;
    }

    private String aChannel() {
        var address = "https://linkedin.com/company/" + UUID.randomUUID();
        return responsibility.as(
                PersonId.fresh(),
                () -> keeping.register(new ChannelEntry(Network.LINKEDIN, "Kanal", address, hr, "Zweck", false), true),
                PortalRole.SOCIAL_MEDIA_LEAD);
    }

    private <T> T asHead(PersonId someone, Supplier<T> action) {
        return responsibility.as(someone, action, PortalRole.DEPARTMENT_HEAD);
    }
}
