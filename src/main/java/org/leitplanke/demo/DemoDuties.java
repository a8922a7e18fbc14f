package org.leitplanke.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.platform.PersonId;
import org.leitplanke.responsibility.Assigning;
import org.leitplanke.responsibility.Deputising;
import org.leitplanke.responsibility.OwnRoles;
import org.leitplanke.responsibility.Place;
import org.leitplanke.responsibility.RoleCode;
import org.leitplanke.responsibility.Roles;
import org.leitplanke.responsibility.Volunteering;

/** Who is responsible: marketing and PR complete, HR with one gap, service without deputies. */
@ApplicationScoped
class DemoDuties {

    private static final int BEGAN = 75;
    private static final int TERM = 280;
    private static final String HEAD_OF_HR = "Jonas Behrens";

    @Inject
    Cast cast;

    @Inject
    DemoChannels channels;

    @Inject
    Assigning assigning;

    @Inject
    OwnRoles own;

    @Inject
    Volunteering volunteering;

    @Inject
    Deputising deputising;

    void assign() {
        channels.open();
        companyWide();
        absence();
        marketing();
        humanResources();
        byHead("Thomas Reinke", "Ali Demir", Roles.COMMUNITY, channel("Facebook"));
        byHead("Thomas Reinke", "Petra Jansen", Roles.SERVICE, department("KS"));
        byHead(
                "Sven Maurer",
                cast.some("PR", 2, java.util.Set.of("Sven Maurer")).get(0),
                Roles.COORDINATOR,
                department("PR"));
    }

    /** Mira was away last week; Clara stood in. */
    private void absence() {
        cast.as(
                "Mira Okafor",
                9,
                () -> deputising.nameForEverything(cast.person("Clara Weiss"), cast.day(-8), cast.day(-2)));
    }

    Place channel(String name) {
        return channels.place(name);
    }

    /** Somebody who approves content in marketing. */
    String approverOfMarketing() {
        return colleaguesInMarketing().get(0);
    }

    /** Somebody who moderates the channels of marketing. */
    String moderatorOfMarketing() {
        return colleaguesInMarketing().get(3);
    }

    List<String> colleaguesInMarketing() {
        return cast.some("MKT", 6, java.util.Set.of("Tobias Lang", "Ines Hahn", "Tim Kurz"));
    }

    private Place department(String code) {
        return Place.department(cast.department(code));
    }

    private void companyWide() {
        for (var name : List.of("Mira Okafor", "Clara Weiss")) {
            var proposed = cast.as(
                    "Tobias Lang",
                    BEGAN,
                    () -> propose(cast.person(name), Roles.PRIVACY),
                    PortalRole.SOCIAL_MEDIA_LEAD);
            cast.as("Katharina Wendt", BEGAN, () -> confirm(proposed), PortalRole.MANAGEMENT);
            accept(name, proposed);
        }
        var lead = cast.asPortal(BEGAN, () -> propose(cast.person("Tobias Lang"), Roles.LEAD));
        cast.as("Katharina Wendt", BEGAN, () -> confirm(lead), PortalRole.MANAGEMENT);
        accept("Tobias Lang", lead);
        var sponsor = cast.as(
                "Tobias Lang",
                BEGAN,
                () -> propose(cast.person("Katharina Wendt"), Roles.SPONSOR),
                PortalRole.SOCIAL_MEDIA_LEAD);
        cast.asPortal(BEGAN, () -> confirm(sponsor));
        accept("Katharina Wendt", sponsor);
    }

    private void marketing() {
        byHead("Tobias Lang", "Ines Hahn", Roles.AUTHOR, channel("LinkedIn"));
        byHead("Tobias Lang", "Ines Hahn", Roles.AUTHOR, channel("Instagram"));
        byHead("Tobias Lang", "Tim Kurz", Roles.AUTHOR, channel("YouTube"));
        var others = colleaguesInMarketing();
        byHead("Tobias Lang", others.get(0), Roles.APPROVER, department("MKT"));
        byHead("Tobias Lang", others.get(1), Roles.APPROVER, department("MKT"));
        var coordination = byHead("Tobias Lang", others.get(2), Roles.COORDINATOR, department("MKT"));
        deputy(others.get(2), coordination, others.get(1));
        var volunteer = cast.as(others.get(4), 40, () -> volunteering.declare(Roles.INFLUENCER, cast.day(TERM)));
        cast.as("Tobias Lang", 39, () -> consent(volunteer), PortalRole.DEPARTMENT_HEAD);
        for (var name : List.of("LinkedIn", "Instagram", "YouTube")) {
            byHead("Tobias Lang", others.get(1), Roles.CHANNEL_ADMIN, channel(name));
            byHead("Tobias Lang", others.get(2), Roles.CHANNEL_ADMIN, channel(name));
            var moderation = byHead("Tobias Lang", others.get(3), Roles.COMMUNITY, channel(name));
            deputy(others.get(3), moderation, others.get(4));
        }
    }

    /** Everything is filled but one: nobody writes for LinkedIn-Karriere, and the recruiter has no deputy. */
    private void humanResources() {
        byHead(HEAD_OF_HR, "Nadine Roth", Roles.APPROVER, department("HR"));
        byHead(HEAD_OF_HR, "Sofia Lindner", Roles.RECRUITER, department("HR"));
        byHead("Katharina Wendt", HEAD_OF_HR, Roles.APPROVER, department("HR"));
        byHead(HEAD_OF_HR, "Sofia Lindner", Roles.AUTHOR, channel("Kununu"));
        byHead(HEAD_OF_HR, "Sofia Lindner", Roles.AUTHOR, channel("Xing-Karriere"));
        for (var name : List.of("LinkedIn-Karriere", "Kununu", "Xing-Karriere")) {
            byHead(HEAD_OF_HR, "Paul Sander", Roles.CHANNEL_ADMIN, channel(name));
            byHead(HEAD_OF_HR, "Sofia Lindner", Roles.CHANNEL_ADMIN, channel(name));
            deputy("Nadine Roth", byHead(HEAD_OF_HR, "Nadine Roth", Roles.COMMUNITY, channel(name)), "Sofia Lindner");
        }
        var coordinator = cast.as(
                HEAD_OF_HR,
                BEGAN,
                () -> assigning.assign(
                        cast.person("Paul Sander"),
                        Roles.COORDINATOR,
                        department("HR"),
                        cast.day(-BEGAN),
                        cast.day(21)),
                PortalRole.DEPARTMENT_HEAD);
        accept("Paul Sander", coordinator);
        deputy("Paul Sander", coordinator, "Sofia Lindner");
    }

    private void deputy(String principal, String assignment, String name) {
        cast.as(principal, 1, () -> deputising.name(assignment, cast.person(name), cast.day(-1), cast.day(20)));
    }

    private String byHead(String head, String person, RoleCode role, Place place) {
        var assignment = cast.as(
                head,
                BEGAN,
                () -> assigning.assign(cast.person(person), role, place, cast.day(-BEGAN), cast.day(TERM)),
                PortalRole.DEPARTMENT_HEAD);
        accept(person, assignment);
        return assignment;
    }

    private String propose(PersonId person, RoleCode role) {
        return assigning.assign(person, role, Place.COMPANY, cast.day(-BEGAN), cast.day(TERM));
    }

    private String consent(String assignment) {
        volunteering.consent(assignment);
        return assignment;
    }

    private String confirm(String assignment) {
        assigning.confirm(assignment);
        return assignment;
    }

    private void accept(String name, String assignment) {
        cast.as(name, BEGAN - 1, () -> {
            own.accept(assignment);
            return assignment;
        });
    }
}
