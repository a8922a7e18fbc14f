package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.platform.Language;

/** Name, tasks and figures of a role as one version says them. */
@Embeddable
class RoleTerms {

    private static final String EVERYWHERE = "*";

    @Column(name = "name_de")
    private String nameDe;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "tasks_de")
    private String tasksDe;

    @Column(name = "tasks_en")
    private String tasksEn;

    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek;

    private int minimum;
    private int maximum;
    private int deputies;

    @Column(name = "term_months")
    private int termMonths;

    private boolean voluntary;

    @Column(name = "needed_in")
    private String neededIn;

    protected RoleTerms() {} // for JPA

    RoleTerms(RoleContent content) {
        content.check();
        nameDe = content.name().german();
        nameEn = content.name().english();
        tasksDe = content.tasks().german();
        tasksEn = content.tasks().english();
        hoursPerWeek = content.hoursPerWeek();
        minimum = content.minimum();
        maximum = content.maximum();
        deputies = content.deputies();
        termMonths = content.termMonths();
        voluntary = content.voluntary();
        neededIn = content.neededIn().isEmpty()
                ? EVERYWHERE
                : content.neededIn().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    InBoth name() {
        return new InBoth(nameDe, nameEn);
    }

    InBoth tasks() {
        return new InBoth(tasksDe, tasksEn);
    }

    Set<DepartmentType> neededIn() {
        var found = EnumSet.noneOf(DepartmentType.class);
        if (!EVERYWHERE.equals(neededIn)) {
            Arrays.stream(neededIn.split(" ")).map(DepartmentType::valueOf).forEach(found::add);
        }
        return found;
    }

    /** All of it, with what else the version says. */
    RoleContent with(
            Set<RoleContent.Asked> asks, Map<RoleCode, InBoth> apart, Map<PortalRole, InBoth> apartFromAccess) {
        return new RoleContent(
                name(),
                tasks(),
                hoursPerWeek,
                minimum,
                maximum,
                deputies,
                termMonths,
                voluntary,
                neededIn(),
                asks,
                apart,
                apartFromAccess);
    }

    RoleRow row(RoleCode code, Place.Kind level, Language language) {
        return new RoleRow(
                code,
                name().in(language),
                tasks().in(language),
                hoursPerWeek,
                level,
                minimum,
                deputies > 0,
                termMonths,
                voluntary,
                maximum,
                deputies,
                neededIn());
    }
}
