package org.leitplanke.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.platform.GroupFigure;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.ReadinessCheck;
import org.leitplanke.platform.Words;

/** How far the company is with its guidelines: drafted, in force, or taken note of and looked after. */
@ApplicationScoped
class GuidelineReadiness implements ReadinessCheck {

    private static final int ANCHORED_PERCENT = 95;
    private static final String LIST = "/guideline/list.xhtml";

    @Inject
    CurrentVersions current;

    @Inject
    GuidelineWorkQueries work;

    @Inject
    ReachQueries reach;

    @Override
    public Finding finding(LocalDate day) {
        var inForce = current.all(Language.DE).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day)
                        && !version.until().isBefore(day))
                .toList();
        var overdue = (int) inForce.stream()
                .filter(version -> version.reviewBy().isBefore(day))
                .count();
        var drafts = work.open().size();
        var shares = shares();
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(Words.of("guideline.readiness.inForce", inForce.size()), LIST));
        figures.add(new Figure(Words.of("guideline.readiness.overdue", overdue), LIST));
        if (shares >= 0) {
            figures.add(new Figure(Words.of("guideline.readiness.share", shares), LIST));
        }
        return new Finding(
                "readiness.element.guidelines",
                level(inForce.size(), overdue, drafts, shares),
                List.copyOf(figures),
                Words.of("guideline.readiness.benchmark"));
    }

    static int level(int inForce, int overdue, int drafts, int percent) {
        if (inForce == 0) {
            return drafts > 0 ? 1 : 0;
        }
        return overdue == 0 && percent >= ANCHORED_PERCENT ? 3 : 2;
    }

    /** Share of what was taken note of, over all guidelines that may be told, from what is told; -1 if there is none. */
    private int shares() {
        var told =
                reach.standings().values().stream().filter(GroupFigure::shown).toList();
        var people = told.stream().mapToInt(GroupFigure::people).sum();
        var done =
                told.stream().mapToInt(figure -> figure.least() + figure.most()).sum();
        return people == 0 ? -1 : done * 50 / people;
    }
}
