package org.leitplanke.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.AccountKeeping;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;
import org.leitplanke.identity.PortalRole;
import org.leitplanke.identity.SessionKeeping;
import org.leitplanke.organisation.DepartmentType;
import org.leitplanke.organisation.OrganisationFixture;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.PortalClock;

/** Unsaved text: whose it is, how long it waits, and that nobody else ever learns of it. */
@ExtendWith(ArquillianExtension.class)
class DraftKeepingIT {

    private static final TypedFields TYPED = new TypedFields(
            Map.of("draft:bodyDe", List.of("Grüße & Küsse = 100 %\n\n\"Ja\" 😀"), "draft:empty", List.of("")));

    @Inject
    DraftKeeping drafts;

    @Inject
    AccountKeeping accounts;

    @Inject
    SessionKeeping sessions;

    @Inject
    OrganisationFixture organisation;

    @Inject
    CurrentActor actor;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager entityManager;

    private final Sheet sheet = new Sheet("/guideline/edit.xhtml?id=" + UUID.randomUUID(), "draft");
    private PersonId eva;
    private PersonId jonas;
    private String page;

    @BeforeEach
    void two_people_of_whom_one_has_a_page_open() {
        var department = organisation.aDepartment("Personal", DepartmentType.HR);
        eva = organisation.aPerson(department, "Eva", "Brandt");
        jonas = organisation.aPerson(department, "Jonas", "Behrens");
        page = pageOf(eva);
    }

    @Test
    void what_was_typed_comes_back_to_its_writer_as_it_was_typed() {
        by(eva, () -> drafts.keep(page, sheet, TYPED));

        assertThat(by(eva, () -> drafts.on(sheet.page()))).singleElement().satisfies(kept -> {
            assertThat(kept.sheet()).isEqualTo(sheet);
            assertThat(kept.typed()).isEqualTo(TYPED);
        });
    }

    @Test
    void nobody_else_learns_of_it_whatever_access_roles_she_has() {
        by(eva, () -> drafts.keep(page, sheet, TYPED));
        var everybody = Actor.of(jonas, PortalRole.values());

        assertThat(actor.acting(everybody, () -> drafts.on(sheet.page()))).isEmpty();
        actor.acting(everybody, () -> {
            drafts.drop(sheet);
            return null;
        });

        assertThat(by(eva, () -> drafts.on(sheet.page()))).hasSize(1);
    }

    @Test
    void text_from_a_page_of_somebody_else_is_not_taken() {
        assertThatThrownBy(() -> by(jonas, () -> drafts.keep(page, sheet, TYPED)))
                .isInstanceOf(NotOfThisPerson.class);
        assertThatThrownBy(() -> by(eva, () -> drafts.keep("0".repeat(64), sheet, TYPED)))
                .isInstanceOf(NotOfThisPerson.class);

        assertThat(by(jonas, () -> drafts.on(sheet.page()))).isEmpty();
        assertThat(by(eva, () -> drafts.on(sheet.page()))).isEmpty();
    }

    @Test
    void a_page_from_an_earlier_session_of_the_same_person_is_hers() {
        pageOf(eva);

        by(eva, () -> drafts.keep(page, sheet, TYPED));

        assertThat(by(eva, () -> drafts.on(sheet.page()))).hasSize(1);
    }

    @Test
    void the_newest_text_of_a_form_replaces_the_one_before_and_other_forms_stay() {
        var reason = new Sheet(sheet.page(), "discard");
        by(eva, () -> drafts.keep(page, sheet, TYPED));
        by(eva, () -> drafts.keep(page, reason, new TypedFields(Map.of("discard:reason", List.of("Doppelt")))));
        var newer = new TypedFields(Map.of("draft:bodyDe", List.of("Kürzer")));

        by(eva, () -> drafts.keep(page, sheet, newer));

        assertThat(by(eva, () -> drafts.on(sheet.page())))
                .hasSize(2)
                .anySatisfy(kept -> assertThat(kept.typed()).isEqualTo(newer));
        by(eva, () -> {
            drafts.drop(sheet);
            return null;
        });
        assertThat(by(eva, () -> drafts.on(sheet.page())))
                .extracting(KeptText::sheet)
                .containsExactly(reason);
    }

    @Test
    void a_long_text_is_kept_whole() {
        var long_ = new TypedFields(Map.of("draft:bodyDe", List.of("äöü ".repeat(25_000))));

        by(eva, () -> drafts.keep(page, sheet, long_));

        assertThat(by(eva, () -> drafts.on(sheet.page())).get(0).typed()).isEqualTo(long_);
    }

    @Test
    void more_than_anybody_types_is_refused() {
        var huge = new TypedFields(Map.of("draft:bodyDe", List.of("x".repeat(600_001))));

        assertThatThrownBy(() -> by(eva, () -> drafts.keep(page, sheet, huge))).isInstanceOf(TooMuchToKeep.class);
        for (int form = 0; form < 50; form++) {
            var one = new Sheet(sheet.page(), "form" + form);
            by(eva, () -> drafts.keep(page, one, TYPED));
        }
        assertThatThrownBy(() -> by(eva, () -> drafts.keep(page, sheet, TYPED))).isInstanceOf(TooMuchToKeep.class);
        assertThat(by(eva, () -> drafts.on(sheet.page()))).hasSize(50);
    }

    @Test
    void after_fourteen_days_it_is_gone() {
        var longAgo = Instant.now().minus(Duration.ofDays(14)).minusSeconds(60);
        clock.at(longAgo, () -> by(eva, () -> drafts.keep(page, sheet, TYPED)));
        var recent = new Sheet(sheet.page(), "recent");
        clock.at(longAgo.plusSeconds(600), () -> by(eva, () -> drafts.keep(page, recent, TYPED)));

        assertThat(by(eva, () -> drafts.on(sheet.page())))
                .as("nobody sees it after its time, even before it is deleted")
                .extracting(KeptText::sheet)
                .containsExactly(recent);
        var deleted = actor.acting(Actor.system(PortalRole.EMPLOYEE), drafts::forgetOld);

        assertThat(deleted).isPositive();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void it_leaves_no_trace_in_the_audit_trail() {
        var before = entries();

        by(eva, () -> drafts.keep(page, sheet, TYPED));
        by(eva, () -> {
            drafts.drop(sheet);
            return null;
        });

        assertThat(entries()).isEqualTo(before);
    }

    private long stored() {
        return count("SELECT COUNT(*) FROM kept_draft WHERE person_id = '" + eva.value() + "'");
    }

    private long entries() {
        return count("SELECT seq FROM audit_head");
    }

    private long count(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** The name a page carries that was made for this person. */
    private String pageOf(PersonId person) {
        var admin = Actor.of(PersonId.fresh(), PortalRole.ADMIN);
        var name = "person-" + person.value();
        if (actor.acting(admin, () -> accounts.page(name, 0)).isEmpty()) {
            actor.acting(admin, () -> accounts.handOut(person, name, Set.of()));
        }
        return Fingerprint.of(sessions.begin(name));
    }

    private <T> T by(PersonId person, Supplier<T> action) {
        return actor.acting(Actor.of(person, PortalRole.EMPLOYEE), action);
    }
}
