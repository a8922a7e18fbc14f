package org.leitplanke.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A learning unit and the rules of its current version; the texts are its editions, one per version and language. */
@Entity
@Table(name = "training_module")
class TrainingModule {

    @Id
    private String code;

    @Version
    private long revision;

    @Column(name = "version_number")
    private int version;

    @Column(name = "level_number")
    private int level;

    @Column(name = "level_from")
    private LocalDate levelFrom;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    private int minutes;

    @Column(name = "valid_months")
    private int validMonths;

    @Column(name = "pass_mark")
    private int passMark;

    private String guidelines;

    protected TrainingModule() {} // for JPA

    TrainingModule(String code, LocalDate today) {
        this.code = code;
        this.releasedOn = today;
    }

    /** Brings a newer text into use; a higher level has to be learned again by everybody who needs the module. */
    TrainingModuleReleased release(StarterModule text, LocalDate today, Instant now) {
        if (text.level() > level) {
            levelFrom = today;
        }
        version = text.version();
        level = Math.max(level, text.level());
        minutes = text.minutes();
        validMonths = text.validMonths();
        passMark = text.passMark();
        guidelines = "," + String.join(",", text.guidelines()) + ",";
        return new TrainingModuleReleased(code, version, level, now);
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    int level() {
        return level;
    }

    LocalDate levelFrom() {
        return levelFrom;
    }

    LocalDate releasedOn() {
        return releasedOn;
    }

    int minutes() {
        return minutes;
    }

    int validMonths() {
        return validMonths;
    }

    int passMark() {
        return passMark;
    }

    List<String> guidelines() {
        return List.of(guidelines.split(",")).stream().filter(g -> !g.isBlank()).toList();
    }
}
