package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.PersonId;

/**
 * What is required and who fulfils it. Training and guidelines write here in their own transaction; roles read here.
 * Every fact has its days, so that effect can be computed for any day.
 */
@ApplicationScoped
public class Ledger {

    /** How many days somebody keeps her role after a condition has lapsed. */
    public static final int GRACE_DAYS = 14;

    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** What holds since then has always been known, whenever the portal was set up. */
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    History history;

    @Inject
    Clock clock;

    /** How a condition is called and where it is fulfilled; German is the fallback. */
    public void describe(Condition condition, Map<Language, String> title, int minutes, String link) {
        var german = title.getOrDefault(Language.DE, condition.key());
        var english = title.getOrDefault(Language.EN, german);
        var changed = about(
                        "UPDATE ledger_condition SET title_de = ?3, title_en = ?4, minutes = ?5, link = ?6"
                                + " WHERE kind = ?1 AND condition_key = ?2",
                        condition)
                .setParameter(3, german)
                .setParameter(4, english)
                .setParameter(5, minutes)
                .setParameter(6, link)
                .executeUpdate();
        if (changed == 0) {
            about("INSERT INTO ledger_condition VALUES (?1, ?2, ?3, ?4, ?5, ?6)", condition)
                    .setParameter(3, german)
                    .setParameter(4, english)
                    .setParameter(5, minutes)
                    .setParameter(6, link)
                    .executeUpdate();
        }
    }

    /** Gives a condition a provisional name until the one who owns it describes it. */
    void describeIfUnknown(Condition condition, Map<Language, String> title, String link) {
        var known = about("SELECT COUNT(*) FROM ledger_condition WHERE kind = ?1 AND condition_key = ?2", condition)
                .getSingleResult();
        if (((Number) known).intValue() == 0) {
            describe(condition, title, 0, link);
        }
    }

    /** The person fulfils the condition from that day; the same fact told twice is told once, other days correct it. */
    public void fulfil(
            PersonId person, Condition condition, int level, LocalDate from, LocalDate until, LocalDate graceUntil) {
        List<?> told = about(
                        "SELECT until_day, grace_until FROM ledger_fulfilled WHERE kind = ?1 AND condition_key = ?2"
                                + " AND person_id = ?3 AND level_no = ?4 AND from_day = ?5 AND withdrawn_at IS NULL",
                        condition)
                .setParameter(3, person.value())
                .setParameter(4, level)
                .setParameter(5, Cells.sql(from))
                .getResultList();
        if (told.stream().anyMatch(row -> isSame((Object[]) row, until, graceUntil))) {
            return;
        }
        if (!told.isEmpty()) {
            withdraw(person, condition, " AND level_no = ?5 AND from_day = ?6", level, Cells.sql(from));
        }
        about(
                        "INSERT INTO ledger_fulfilled (kind, condition_key, person_id, level_no, from_day, until_day,"
                                + " grace_until, id, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                        condition)
                .setParameter(3, person.value())
                .setParameter(4, level)
                .setParameter(5, Cells.sql(from))
                .setParameter(6, Cells.sql(until))
                .setParameter(7, Cells.sql(graceUntil))
                .setParameter(8, UUID.randomUUID().toString())
                .setParameter(9, Cells.sql(clock.instant()))
                .executeUpdate();
    }

    /** What was recorded about this person and condition no longer counts, on no day. */
    public void withdraw(PersonId person, Condition condition) {
        withdraw(person, condition, "");
    }

    /** From that day this level is required; the earlier one ends the day before and is good for another fourteen days. */
    public void require(Condition condition, int level, LocalDate bindingFrom) {
        release(condition, level, bindingFrom.minusDays(1));
        var known = ((Number) about(
                                "SELECT COUNT(*) FROM ledger_required WHERE kind = ?1 AND condition_key = ?2"
                                        + " AND level_no = ?3",
                                condition)
                        .setParameter(3, level)
                        .getSingleResult())
                .intValue();
        if (known == 0) {
            about(
                            "INSERT INTO ledger_required (kind, condition_key, level_no, binding_from, binding_until,"
                                    + " grace_until, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                            condition)
                    .setParameter(3, level)
                    .setParameter(4, Cells.sql(bindingFrom))
                    .setParameter(5, Cells.sql(OPEN_END))
                    .setParameter(6, Cells.sql(OPEN_END))
                    .setParameter(7, Cells.sql(knownSince(bindingFrom)))
                    .executeUpdate();
        }
    }

    /** Nothing is required any more after that day, because the guideline or module was withdrawn. */
    public void release(Condition condition, LocalDate lastDay) {
        release(condition, Integer.MAX_VALUE, lastDay);
    }

    /** Whoever needs the module also needs this, from that day. */
    public void link(String moduleKey, Condition condition, LocalDate from) {
        var open = about(
                        "SELECT COUNT(*) FROM ledger_link WHERE kind = ?1 AND condition_key = ?2 AND module_key = ?3"
                                + " AND until_day >= ?4",
                        condition)
                .setParameter(3, moduleKey)
                .setParameter(4, Cells.sql(from))
                .getSingleResult();
        if (((Number) open).intValue() == 0) {
            about(
                            "INSERT INTO ledger_link (kind, condition_key, module_key, from_day, until_day, id,"
                                    + " recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                            condition)
                    .setParameter(3, moduleKey)
                    .setParameter(4, Cells.sql(from))
                    .setParameter(5, Cells.sql(OPEN_END))
                    .setParameter(6, UUID.randomUUID().toString())
                    .setParameter(7, Cells.sql(knownSince(from)))
                    .executeUpdate();
        }
    }

    /** The module no longer brings this along after that day. */
    public void unlink(String moduleKey, Condition condition, LocalDate lastDay) {
        change(
                "ledger_link",
                "until_day = ?4",
                "kind = ?1 AND condition_key = ?2 AND module_key = ?3 AND until_day > ?4",
                condition.kind().name(),
                condition.key(),
                moduleKey,
                Cells.sql(lastDay));
    }

    private void release(Condition condition, int belowLevel, LocalDate lastDay) {
        change(
                "ledger_required",
                "binding_until = ?4, grace_until = ?5",
                "kind = ?1 AND condition_key = ?2 AND level_no < ?3 AND binding_until > ?4",
                condition.kind().name(),
                condition.key(),
                belowLevel,
                Cells.sql(lastDay),
                Cells.sql(lastDay.plusDays(GRACE_DAYS)));
    }

    /** The one place where what was required or linked changes; what it was before stays known. */
    private void change(String table, String what, String where, Object... parameters) {
        history.keep(table, where, parameters);
        var query = entityManager.createNativeQuery("UPDATE " + table + " SET " + what + " WHERE " + where);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private void withdraw(PersonId person, Condition condition, String more, Object... parameters) {
        var query = about(
                        "UPDATE ledger_fulfilled SET withdrawn_at = ?4 WHERE kind = ?1 AND condition_key = ?2"
                                + " AND person_id = ?3 AND withdrawn_at IS NULL" + more,
                        condition)
                .setParameter(3, person.value())
                .setParameter(4, Cells.sql(clock.instant()));
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 5, parameters[i]);
        }
        query.executeUpdate();
    }

    private Instant knownSince(LocalDate from) {
        return from.isAfter(EVER) ? clock.instant() : Instant.EPOCH;
    }

    private static boolean isSame(Object[] told, LocalDate until, LocalDate graceUntil) {
        return Cells.day(told[0]).equals(until) && Cells.day(told[1]).equals(graceUntil);
    }

    private Query about(String statement, Condition condition) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter(1, condition.kind().name())
                .setParameter(2, condition.key());
    }
}
