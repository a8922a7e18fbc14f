package org.leitplanke.outside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The addresses of every page on the shared portal: of something that is there, and of something that is not. */
final class Ways {

    /**
     * A page with an address.
     *
     * @param real leads to something that exists
     * @param unknown leads to nothing; null where the page shows no single thing
     * @param related sign-in names of those who stand in the relation that the matrix asks for; empty when all do
     */
    record Way(String page, String real, String unknown, Set<String> related) {

        boolean isOfOneThing() {
            return unknown != null;
        }
    }

    private final Map<String, Way> ways = new LinkedHashMap<>();

    private Ways() {}

    /** Finds every address as people do, by following links; the owner gets a draft and a quiz of her own for that. */
    static Ways on(Visitor owner, String ownerName) {
        var ways = new Ways();
        var eva = Visitor.known("eva.brandt");
        var tobias = Visitor.known("tobias.lang");
        var jonas = Visitor.known("jonas.behrens");
        var sabine = Visitor.known("sabine.krueger");

        var request = Asking.idOf(Asking.draft(owner));
        ways.put("/approval/request.xhtml?id=", request, ownerName);
        ways.put("/approval/review.xhtml?id=", request, ownerName);
        var quiz = owner.press(owner.get("/training/module.xhtml?code=T01"), "quiz:start");
        ways.put("/training/quiz.xhtml?attempt=", id(quiz.target()), ownerName);
        var certificate = eva.get("/training/module.xhtml?code=T03").link("/training/certificate.xhtml");
        ways.put("/training/certificate.xhtml?id=", id(certificate), "eva.brandt");
        ways.put("/training/module.xhtml?code=", "T02");
        ways.put("/training/lesson.xhtml?code=", "T02");

        var channel = id(eva.get("/channel/list.xhtml").link("/channel/detail.xhtml"));
        ways.put("/channel/detail.xhtml?id=", channel);
        ways.put("/channel/edit.xhtml?id=", channel);

        var guideline = id(tobias.get("/guideline/list.xhtml").link("/guideline/history.xhtml"));
        var history = "/guideline/history.xhtml?id=";
        ways.put("/guideline/read.xhtml?id=", guideline);
        ways.put("/guideline/edit.xhtml?id=", guideline);
        ways.put(history, guideline);
        ways.put(
                "/guideline/review.xhtml?version=",
                id(tobias.get(history + guideline).link("/guideline/review.xhtml")));

        ways.put(
                "/identity/roles.xhtml?id=",
                id(sabine.get("/identity/accounts.xhtml").link("/identity/roles.xhtml")));
        ways.put(
                "/organisation/department.xhtml?id=",
                id(sabine.get("/organisation/departments.xhtml").link("/organisation/department.xhtml")));
        ways.put(
                "/organisation/person.xhtml?id=",
                id(sabine.get("/organisation/people.xhtml").link("/organisation/person.xhtml")));
        ways.put(
                "/handover/person.xhtml?person=",
                id(jonas.get("/handover/list.xhtml").link("/handover/person.xhtml")),
                "jonas.behrens");
        var department = jonas.get("/responsibility/department.xhtml").link("/responsibility/assign.xhtml");
        ways.put("/responsibility/department.xhtml?id=", id(department), "jonas.behrens");
        ways.put(
                "/responsibility/assignment.xhtml?id=",
                id(eva.get("/responsibility/directory.xhtml").link("/responsibility/assignment.xhtml")));
        ways.put(
                "/responsibility/assignment-edit.xhtml?id=",
                id(tobias.get("/responsibility/directory.xhtml?role=R12").link("/responsibility/assignment.xhtml")),
                "tobias.lang");
        ways.put(
                "/responsibility/person.xhtml?id=",
                id(jonas.get("/responsibility/department.xhtml").link("/responsibility/person.xhtml")));
        ways.put(
                "/organisation/plan.xhtml?id=",
                id(sabine.get("/organisation/reorganise.xhtml").link("/organisation/plan.xhtml")));
        ways.put("/responsibility/role.xhtml?code=", "R06");
        ways.put("/responsibility/role-edit.xhtml?code=", "R07");
        var head = id(department);
        ways.put("/review/start.xhtml?department=", head, "jonas.behrens");
        ways.put("/review/answer.xhtml?id=", review(jonas, head), "jonas.behrens");
        return ways;
    }

    /** The review of this department that is running; started like anybody would when there is none. */
    private static String review(Visitor head, String department) {
        var list = head.get("/review/list.xhtml");
        return id(
                list.body().contains("/review/answer.xhtml")
                        ? list.link("/review/answer.xhtml")
                        : head.press(head.get("/review/start.xhtml?department=" + department), "review:begin")
                                .target());
    }

    /** Where this page is found; pages of lists stand at their own address. */
    Way to(String page) {
        return ways.getOrDefault(page, new Way(page, page, null, Set.of()));
    }

    private void put(String address, String id, String... related) {
        var page = address.substring(0, address.indexOf('?'));
        ways.put(page, new Way(page, address + id, address + UUID.randomUUID(), Set.copyOf(List.of(related))));
    }

    private static String id(String address) {
        return address.replaceAll("^[^=]*=([^&#]*).*", "$1");
    }
}
