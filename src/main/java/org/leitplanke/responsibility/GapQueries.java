package org.leitplanke.responsibility;

import static org.leitplanke.identity.Permission.GAPS_SEE;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.DepartmentId;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.UseCase;
import org.leitplanke.platform.Words;

/** What is not looked after in the whole company, by department; the same statements however many there are (BR-19). */
@UseCase
public class GapQueries {

    /** How many departments a page shows. */
    public static final int PAGE = 10;

    @Inject
    Scenes scenes;

    @Inject
    OrganisationQueries organisation;

    /** One page of departments with gaps, those with the most first; the first page is 0. */
    @Requires(GAPS_SEE)
    public CompanyGaps company(int page) {
        var all = scenes.everywhere(organisation.departments()).stream()
                .map(GapQueries::of)
                .filter(one -> !one.gaps().isEmpty())
                .sorted(Comparator.comparing(DepartmentGaps::missing).reversed())
                .toList();
        return new CompanyGaps(
                all.stream().skip((long) page * PAGE).limit(PAGE).toList(),
                all.size(),
                all.stream().mapToInt(DepartmentGaps::missing).sum(),
                all.stream().mapToInt(DepartmentGaps::ending).sum());
    }

    private static DepartmentGaps of(Scene scene) {
        var gaps = new GapFinder(scene).gaps();
        return new DepartmentGaps(
                scene.department().department(),
                scene.department().name(),
                (int) gaps.stream().filter(gap -> !gap.isSoon()).count(),
                (int) gaps.stream().filter(Gap::isSoon).count(),
                gaps.stream()
                        .map(gap -> new Sentence(gap.sentence(), gap.isSoon()))
                        .toList());
    }

    /**
     * @param total how many departments have gaps
     * @param missing how many gaps there are
     * @param ending how many responsibilities only end soon
     */
    public record CompanyGaps(List<DepartmentGaps> departments, int total, int missing, int ending)
            implements Serializable {}

    /** @param id null for roles of the whole company */
    public record DepartmentGaps(DepartmentId id, String name, int missing, int ending, List<Sentence> gaps)
            implements Serializable {}

    /** @param soon whether nothing is missing yet */
    public record Sentence(Words words, boolean soon) implements Serializable {}
}
