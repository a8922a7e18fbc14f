package org.leitplanke.outside;

import java.util.List;

/**
 * A page as one of the people sees it.
 *
 * @param who sign-in name, or null for a stranger
 * @param path address, or the page where it is linked
 * @param link selector of the link to follow from there, or null
 */
public record Place(String who, String path, String link) {

    /** Every page of the story, each as somebody who works with it. */
    public static List<Place> all() {
        return List.of(
                at(null, "/sign-in.xhtml"),
                at(null, "/setup.xhtml"),
                at(null, "/welcome.xhtml"),
                at("eva.brandt", "/index.xhtml"),
                at("eva.brandt", "/home/sight.xhtml"),
                at("eva.brandt", "/guideline/list.xhtml"),
                at("eva.brandt", "/guideline/list.xhtml", "main a[href*='/guideline/read.xhtml']"),
                at("eva.brandt", "/training/list.xhtml"),
                at("eva.brandt", "/training/module.xhtml?code=T02"),
                at("eva.brandt", "/training/lesson.xhtml?code=T02&n=2"),
                at("eva.brandt", "/training/module.xhtml?code=T03", "main a[href*='/training/certificate.xhtml']"),
                at("eva.brandt", "/responsibility/directory.xhtml"),
                at("eva.brandt", "/responsibility/matrix.xhtml?names=1", "main table.matrix a"),
                at("eva.brandt", "/responsibility/mine.xhtml"),
                at("eva.brandt", "/responsibility/roles.xhtml"),
                at("eva.brandt", "/responsibility/role.xhtml?code=R05"),
                at("eva.brandt", "/channel/list.xhtml"),
                at("eva.brandt", "/channel/list.xhtml", "main a[href*='/channel/detail.xhtml']"),
                at("eva.brandt", "/approval/ask.xhtml"),
                at("eva.brandt", "/approval/mine.xhtml"),
                at("eva.brandt", "/organisation/departments.xhtml"),
                at("eva.brandt", "/organisation/absence.xhtml"),
                at("eva.brandt", "/audit/list.xhtml"),
                at("eva.brandt", "/nowhere.xhtml"),
                at("jonas.behrens", "/index.xhtml"),
                at("jonas.behrens", "/responsibility/department.xhtml"),
                at("jonas.behrens", "/responsibility/department.xhtml?day=2026-03-02"),
                at("jonas.behrens", "/responsibility/department.xhtml", "main table a[href*='person.xhtml']"),
                at("jonas.behrens", "/responsibility/department.xhtml", "main a[href*='role=R04']"),
                at("jonas.behrens", "/responsibility/department.xhtml", "main table a[href*='assignment.xhtml']"),
                at("jonas.behrens", "/organisation/absence.xhtml"),
                at("jonas.behrens", "/responsibility/department.xhtml", "main a[href*='/review/start.xhtml']"),
                at("jonas.behrens", "/readiness/company.xhtml"),
                at("mira.okafor", "/index.xhtml"),
                at("mira.okafor", "/handover/absence.xhtml"),
                at("mira.okafor", "/approval/queue.xhtml"),
                at("mira.okafor", "/approval/queue.xhtml", "main a[href*='/approval/review.xhtml']"),
                at("tobias.lang", "/index.xhtml"),
                at("tobias.lang", "/handover/list.xhtml"),
                at("tobias.lang", "/handover/list.xhtml", "main a[href*='/handover/person.xhtml']"),
                at("tobias.lang", "/responsibility/gaps.xhtml"),
                at("tobias.lang", "/responsibility/exemptions.xhtml"),
                at("tobias.lang", "/guideline/edit.xhtml"),
                at("tobias.lang", "/guideline/list.xhtml", "main a[href*='/guideline/history.xhtml']"),
                at("tobias.lang", "/channel/edit.xhtml"),
                at("tobias.lang", "/responsibility/role-edit.xhtml?code=R06"),
                at("tobias.lang", "/review/list.xhtml"),
                at("tobias.lang", "/review/list.xhtml", "main a[href*='/review/answer.xhtml']"),
                at("sabine.krueger", "/index.xhtml"),
                at("sabine.krueger", "/organisation/import.xhtml"),
                at("sabine.krueger", "/organisation/undo.xhtml"),
                at("sabine.krueger", "/organisation/people.xhtml"),
                at("sabine.krueger", "/organisation/people.xhtml", "main a[href*='/organisation/person.xhtml']"),
                at(
                        "sabine.krueger",
                        "/organisation/departments.xhtml",
                        "main a[href*='/organisation/department.xhtml']"),
                at("sabine.krueger", "/organisation/reorganise.xhtml?kind=MERGE"),
                at("sabine.krueger", "/organisation/reorganise.xhtml", "main a[href*='/organisation/plan.xhtml']"),
                at("sabine.krueger", "/organisation/sites.xhtml"),
                at("sabine.krueger", "/identity/accounts.xhtml"),
                at("sabine.krueger", "/identity/accounts.xhtml", "main a[href*='/identity/roles.xhtml']"),
                at("rolf.steiner", "/audit/list.xhtml"));
    }

    private static Place at(String who, String path) {
        return new Place(who, path, null);
    }

    private static Place at(String who, String path, String link) {
        return new Place(who, path, link);
    }
}
