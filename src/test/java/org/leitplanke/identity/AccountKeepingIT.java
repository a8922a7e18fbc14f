package org.leitplanke.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.platform.ChangedMeanwhile;
import org.leitplanke.platform.InvalidInput;
import org.leitplanke.platform.PersonId;

@ExtendWith(ArquillianExtension.class)
class AccountKeepingIT {

    private static final String PASSWORD = "Ein ganzer Satz ist gut.";
    private static final String WRONG = "Ein halber Satz ist schlecht.";

    @Inject
    AccountKeeping accounts;

    @Inject
    FirstSteps firstSteps;

    @Inject
    SignIn signIn;

    @Inject
    SessionKeeping sessions;

    @Inject
    CurrentActor actor;

    private final PersonId sabine = PersonId.fresh();
    private final String name = "neu-" + UUID.randomUUID();

    @Test
    void nobody_but_the_administration_keeps_accounts() {
        var others = EnumSet.complementOf(EnumSet.of(PortalRole.ADMIN));
        var somebody = Actor.of(PersonId.fresh(), others.toArray(PortalRole[]::new));
        var account = handedOut(Set.of());

        var tries = List.<Runnable>of(
                () -> accounts.handOut(PersonId.fresh(), "fremd", Set.of()),
                () -> accounts.handOut("M0001", "fremd", Set.of()),
                () -> accounts.grant(account.id(), Set.of(), Set.of(PortalRole.ADMIN)),
                () -> accounts.renewLink(account.id()),
                () -> accounts.close(account.id()),
                () -> accounts.page("", 0));

        assertThat(tries)
                .allSatisfy(attempt ->
                        assertThatThrownBy(() -> as(somebody, attempt)).isInstanceOf(AccessRefused.class));
        assertThat(row().roles()).isEmpty();
        assertThat(row().closed()).isFalse();
    }

    @Test
    void nobody_gives_rights_to_herself() {
        var person = PersonId.fresh();
        bySabine(() -> accounts.handOut(person, name, Set.of(PortalRole.ADMIN)));
        var herself = Actor.of(person, PortalRole.ADMIN);

        assertThatThrownBy(() -> as(herself, () -> accounts.grant(row().id(), Set.of(), Set.of(PortalRole.MANAGEMENT))))
                .isInstanceOf(NotToOneself.class);
        assertThatThrownBy(() -> as(herself, () -> accounts.handOut(person, "zweites", Set.of())))
                .isInstanceOf(NotToOneself.class);

        assertThat(row().roles()).containsExactly(PortalRole.ADMIN);
    }

    @Test
    void administration_and_control_are_not_in_one_hand() {
        var account = handedOut(Set.of(PortalRole.AUDITOR));

        assertThatThrownBy(() -> bySabine(() -> {
                    accounts.grant(
                            account.id(), Set.of(PortalRole.AUDITOR), Set.of(PortalRole.AUDITOR, PortalRole.ADMIN));
                    return null;
                }))
                .isInstanceOf(ForbiddenPair.class);

        assertThat(row().roles()).containsExactly(PortalRole.AUDITOR);
    }

    @Test
    void two_administrators_do_not_overwrite_each_others_access_roles_unseen() {
        var account = handedOut(Set.of(PortalRole.DPO));
        var petra = Actor.of(PersonId.fresh(), PortalRole.ADMIN);
        as(petra, () -> accounts.grant(account.id(), Set.of(PortalRole.DPO), Set.of(PortalRole.MANAGEMENT)));

        assertThatThrownBy(() -> bySabine(() -> {
                    accounts.grant(account.id(), Set.of(PortalRole.DPO), Set.of(PortalRole.AUDITOR));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(row().roles()).containsExactly(PortalRole.MANAGEMENT);
        assertThat(bySabine(() -> accounts.lastChange(account.id())).by()).isEqualTo(petra.person());
    }

    @Test
    void a_set_up_link_works_once() {
        var token = bySabine(() -> accounts.handOut(PersonId.fresh(), name, Set.of()));
        firstSteps.setPassword(token, PASSWORD);

        assertThatThrownBy(() -> firstSteps.setPassword(token, WRONG)).isInstanceOf(InvalidInput.class);

        assertThat(attempt(name, WRONG).token()).isEmpty();
        assertThat(attempt(name, PASSWORD).token()).isPresent();
    }

    @Test
    void whoever_is_signed_in_with_a_closed_account_is_out_at_once() {
        var token = bySabine(() -> accounts.handOut(PersonId.fresh(), name, Set.of()));
        firstSteps.setPassword(token, PASSWORD);
        var session = attempt(name, PASSWORD).token().orElseThrow();
        assertThat(sessions.recognise(session)).isPresent();

        bySabine(() -> {
            accounts.close(row().id());
            return null;
        });

        assertThat(sessions.recognise(session)).isEmpty();
        assertThat(attempt(name, PASSWORD).token()).isEmpty();
    }

    @Test
    void a_locked_account_answers_like_one_that_does_not_exist() {
        var token = bySabine(() -> accounts.handOut(PersonId.fresh(), name, Set.of()));
        firstSteps.setPassword(token, PASSWORD);
        for (int i = 0; i < Account.WRONG_PASSWORDS_ALLOWED; i++) {
            attempt(name, WRONG);
        }

        var locked = attempt(name, PASSWORD);

        assertThat(locked).isEqualTo(attempt("niemand-" + name, PASSWORD));
        assertThat(locked.token()).isEmpty();
        assertThat(locked.tooMany()).isFalse();
    }

    private SignIn.Outcome attempt(String loginName, String password) {
        return signIn.attempt(loginName, password, UUID.randomUUID().toString());
    }

    private AccountRow handedOut(Set<PortalRole> roles) {
        bySabine(() -> accounts.handOut(PersonId.fresh(), name, roles));
        return row();
    }

    private AccountRow row() {
        return bySabine(() -> accounts.page(name, 0)).get(0);
    }

    private <T> T bySabine(Supplier<T> action) {
        return actor.acting(Actor.of(sabine, PortalRole.ADMIN), action);
    }

    private void as(Actor somebody, Runnable action) {
        actor.acting(somebody, () -> {
            action.run();
            return null;
        });
    }
}
