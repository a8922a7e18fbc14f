package org.leitplanke.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.PersonId;

/** Evidence that a module was passed, and how long it counts. Says nothing about how well. */
@Entity
@Table(name = "training_completion")
class Completion {

    @Id
    private String id;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "module_code")
    private String module;

    @Column(name = "version_number")
    private int version;

    @Column(name = "level_number")
    private int level;

    @Column(name = "passed_on")
    private LocalDate passedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "attempt_id")
    private String attempt;

    protected Completion() {} // for JPA

    Completion(Attempt attempt, Validity validity) {
        this.id = UUID.randomUUID().toString();
        this.person = attempt.person();
        this.module = attempt.module();
        this.version = attempt.version();
        this.level = attempt.level();
        this.passedOn = validity.from();
        this.validUntil = validity.until();
        this.attempt = attempt.id();
    }

    /** Refuses a quiz that would come too early; a module that has changed may be learned again at any time. */
    void mayBeRefreshed(int currentLevel, LocalDate today) {
        if (level >= currentLevel && today.isBefore(Validity.refresherFrom(validUntil))) {
            throw new NotYetToRefresh(validUntil);
        }
    }

    TrainingPassed passed(Instant now) {
        return new TrainingPassed(person, module, level, validUntil, now);
    }

    /** Twelve signs that change with every fact of the proof; the id makes them impossible to guess. */
    String checkCode() {
        var facts = String.join("|", id, person.value(), module, passedOn.toString(), validUntil.toString());
        var signs = Fingerprint.of(facts).substring(0, 12).toUpperCase(Locale.ROOT);
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }

    boolean isOf(PersonId someone) {
        return person.equals(someone);
    }

    String id() {
        return id;
    }

    String module() {
        return module;
    }

    int version() {
        return version;
    }

    int level() {
        return level;
    }

    LocalDate passedOn() {
        return passedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
