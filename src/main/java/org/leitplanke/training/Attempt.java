package org.leitplanke.training;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.leitplanke.platform.PersonId;

/**
 * One person's way through a quiz, by the rules it began with. Her alone: when she passes, answers and beginning are
 * deleted; when she does not, only what was wrong stays until she tries again.
 */
@Entity
@Table(name = "training_attempt")
class Attempt {

    /** How many questions are drawn from the pool. */
    static final int ASKED = 5;

    @Id
    private String id;

    @Version
    private long revision;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "module_code")
    private String module;

    @Column(name = "version_number")
    private int version;

    @Column(name = "level_number")
    private int level;

    @Column(name = "valid_months")
    private int validMonths;

    @Column(name = "pass_mark")
    private int passMark;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    @Column(name = "started_at")
    private Instant startedAt;

    /** One attempt per person and module that is not passed; empty afterwards. */
    @Column(name = "unfinished_key")
    private String unfinishedKey;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<AskedQuestion> asked = new ArrayList<>();

    protected Attempt() {} // for JPA

    Attempt(PersonId person, TrainingModule module, List<String> pool, Random random, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.module = module.code();
        this.version = module.version();
        this.level = module.level();
        this.validMonths = module.validMonths();
        this.passMark = module.passMark();
        this.state = AttemptState.OPEN;
        this.startedAt = now;
        this.unfinishedKey = person.value() + " " + module.code();
        var drawn = new ArrayList<>(pool);
        Collections.shuffle(drawn, random);
        for (var code : drawn.subList(0, Math.min(ASKED, drawn.size()))) {
            asked.add(new AskedQuestion(this, asked.size() + 1, code));
        }
    }

    /**
     * Takes the answer to the question that is asked now. The same answer again changes nothing; an answer to any other
     * question, or a different one to a question answered before, is refused.
     */
    void answer(Question question, Set<Integer> chosen) {
        var answered = asked.stream()
                .filter(one -> one.isAbout(question.code()) && one.isAnsweredWith(chosen))
                .findFirst();
        if (state != AttemptState.OPEN || answered.isPresent()) {
            return;
        }
        current()
                .filter(one -> one.isAbout(question.code()))
                .orElseThrow(NotTheCurrentQuestion::new)
                .answer(chosen, question.isRight(chosen));
        if (current().isEmpty()) {
            end();
        }
    }

    private void end() {
        var right = asked.stream().filter(AskedQuestion::isRight).count();
        if (right * 100 < (long) passMark * asked.size()) {
            state = AttemptState.FAILED;
            asked.forEach(AskedQuestion::forgetAnswer);
            return;
        }
        state = AttemptState.PASSED;
        asked.clear();
        startedAt = null;
        unfinishedKey = null;
    }

    Optional<AskedQuestion> current() {
        return asked.stream().filter(AskedQuestion::isOpen).findFirst();
    }

    List<String> wrong() {
        return asked.stream()
                .filter(AskedQuestion::isWrong)
                .map(AskedQuestion::code)
                .toList();
    }

    boolean isOf(PersonId someone) {
        return person.equals(someone);
    }

    String id() {
        return id;
    }

    PersonId person() {
        return person;
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

    int validMonths() {
        return validMonths;
    }

    AttemptState state() {
        return state;
    }

    int length() {
        return asked.size();
    }

    int answered() {
        return (int) asked.stream().filter(one -> !one.isOpen()).count();
    }
}
