package org.leitplanke.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;
import org.leitplanke.platform.Language;

/** A role of the catalogue. */
@Entity
@Table(name = "role_definition")
class RoleDefinition {

    @Id
    @Column(name = "code")
    private String code;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private Place.Kind level;

    @Column(name = "minimum")
    private int minimum;

    @Column(name = "deputy_needed")
    private boolean deputyNeeded;

    @Column(name = "term_months")
    private int termMonths;

    @Column(name = "voluntary")
    private boolean voluntary;

    protected RoleDefinition() {}

    RoleDefinition(
            String code,
            Map<Language, String> name,
            Map<Language, String> tasks,
            BigDecimal hoursPerWeek,
            Place.Kind level,
            int minimum,
            boolean deputyNeeded,
            int termMonths,
            boolean voluntary) {
        this.code = code;
        this.nameDe = name.get(Language.DE);
        this.nameEn = name.get(Language.EN);
        this.tasksDe = tasks.get(Language.DE);
        this.tasksEn = tasks.get(Language.EN);
        this.hoursPerWeek = hoursPerWeek;
        this.level = level;
        this.minimum = minimum;
        this.deputyNeeded = deputyNeeded;
        this.termMonths = termMonths;
        this.voluntary = voluntary;
    }

    RoleRow row(Language language) {
        var english = language == Language.EN;
        return new RoleRow(
                new RoleCode(code),
                english ? nameEn : nameDe,
                english ? tasksEn : tasksDe,
                hoursPerWeek,
                level,
                minimum,
                deputyNeeded,
                termMonths,
                voluntary);
    }
}
