package org.leitplanke.training;

import static org.leitplanke.identity.Permission.TRAINING_RESULT_SEE;

import jakarta.inject.Inject;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.Requires;
import org.leitplanke.organisation.OrganisationQueries;
import org.leitplanke.platform.Missing;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.UseCase;

/**
 * What is kept about somebody's learning, for that person alone. Her head sees a status, which comes from the ledger of
 * responsibilities, and is refused here.
 */
@UseCase
public class TrainingRecords {

    @Inject
    Learners learners;

    @Inject
    Modules modules;

    @Inject
    QuizView view;

    @Inject
    OrganisationQueries organisation;

    @Inject
    CurrentActor actor;

    /** How one's own attempt stands or ended; a head who asks for one of her people is refused and that is recorded. */
    @Requires(TRAINING_RESULT_SEE)
    public QuizStep result(String attemptId) {
        var attempt = learners.findAttempt(attemptId).orElseThrow(() -> new Missing("attempt", attemptId));
        mineOr(attempt.person(), new Missing("attempt", attemptId));
        return view.of(attempt, actor.get().language());
    }

    /** One's own proof of a passed module. */
    @Requires(TRAINING_RESULT_SEE)
    public Certificate certificate(String id) {
        var me = actor.get();
        var completion = learners.completion(id)
                .filter(found -> found.isOf(me.person()))
                .orElseThrow(() -> new Missing("certificate", id));
        return new Certificate(
                completion.id(),
                me.name(),
                completion.module(),
                modules.edition(completion.module(), completion.version(), me.language())
                        .title(),
                completion.version(),
                completion.passedOn(),
                completion.validUntil(),
                completion.checkCode());
    }

    private void mineOr(PersonId owner, Missing missing) {
        var me = actor.get().person();
        if (owner.equals(me)) {
            return;
        }
        if (organisation
                .findPerson(owner)
                .filter(her -> organisation.leads(me, her.department()))
                .isPresent()) {
            throw new NotYourResult();
        }
        throw missing;
    }
}
