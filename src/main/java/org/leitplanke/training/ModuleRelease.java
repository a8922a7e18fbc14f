package org.leitplanke.training;

import static org.leitplanke.identity.Permission.TRAINING_RELEASE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.UseCase;
import org.leitplanke.responsibility.Condition;
import org.leitplanke.responsibility.Ledger;

/** Bringing modules into use, and saying what a role may ask for. */
@UseCase
public class ModuleRelease {

    /** The first level of a module has always been asked for, so that a role never takes effect without it. */
    static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    @Inject
    Modules modules;

    @Inject
    Ledger ledger;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Releases a module in both languages if it is new or newer than the one in use; otherwise nothing happens. */
    @Requires(TRAINING_RELEASE)
    public void release(StarterModule german, StarterModule english) {
        if (!german.matches(english)) {
            throw new IllegalArgumentException(german.code() + " says different things in the two languages");
        }
        var found = modules.find(german.code());
        if (found.filter(module -> module.version() >= german.version()).isPresent()) {
            return;
        }
        var today = days.today();
        var module = found.orElseGet(() -> new TrainingModule(german.code(), today));
        var levelBefore = module.level();
        var released = module.release(german, today, clock.instant());
        if (found.isEmpty()) {
            modules.add(module);
        }
        modules.addEdition(german);
        modules.addEdition(english);
        var condition = Condition.training(module.code());
        ledger.describe(
                condition,
                Map.of(Language.DE, german.title(), Language.EN, english.title()),
                module.minutes(),
                "/training/module.xhtml?code=" + module.code());
        if (module.level() > levelBefore) {
            ledger.require(condition, module.level(), levelBefore == 0 ? ALWAYS : today);
        }
        happened.fire(released);
    }
}
