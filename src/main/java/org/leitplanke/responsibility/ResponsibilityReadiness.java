package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.leitplanke.platform.ReadinessCheck;
import org.leitplanke.platform.Words;

/** How far the company is with roles and responsibilities, from how the needed places are filled. */
@ApplicationScoped
class ResponsibilityReadiness implements ReadinessCheck {

    private static final int MOST = 80;
    private static final int NEARLY_ALL = 95;

    @Inject
    CompanyFilling company;

    @Override
    public Finding finding(LocalDate day) {
        var filling = company.filling();
        return new Finding(
                "readiness.element.roles",
                level(filling),
                List.of(
                        new Figure(
                                Words.of("responsibility.readiness.filled", filling.filled(), filling.needed()),
                                "/responsibility/directory.xhtml"),
                        new Figure(
                                Words.of("responsibility.readiness.complete", filling.complete(), filling.needed()),
                                "/responsibility/directory.xhtml")),
                Words.of("responsibility.readiness.benchmark"));
    }

    static int level(GapFinder.Filling filling) {
        if (filling.needed() == 0) {
            return 1;
        }
        if (filling.complete() * 100 >= NEARLY_ALL * filling.needed()) {
            return 3;
        }
        return filling.filled() * 100 >= MOST * filling.needed() ? 2 : 1;
    }
}
