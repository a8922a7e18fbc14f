package org.leitplanke.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.leitplanke.platform.AskedOnce;
import org.leitplanke.platform.Language;

/** How conditions are called; a small table, read whole. */
@ApplicationScoped
class Conditions {

    @Inject
    EffectReader reader;

    Titles titles(Language language) {
        return AskedOnce.ask(() -> read(language), Conditions.class, language);
    }

    private Titles read(Language language) {
        var found = new HashMap<Condition, Title>();
        var title = language == Language.EN ? "title_en" : "title_de";
        for (var row : reader.rows("SELECT kind, condition_key, " + title + ", minutes, link FROM ledger_condition")) {
            found.put(
                    Cells.condition(row[0], row[1]),
                    new Title(Cells.text(row[2]), Cells.number(row[3]), Cells.text(row[4])));
        }
        return new Titles(found);
    }

    record Title(String text, int minutes, String link) {}

    /** The names in one language. */
    record Titles(Map<Condition, Title> byCondition) {

        Title of(Condition condition) {
            return byCondition.getOrDefault(condition, new Title(condition.key(), 0, "/"));
        }

        MissingRow missing(Condition condition, String assignment, String role, String place) {
            var title = of(condition);
            return new MissingRow(condition, title.text(), title.minutes(), title.link(), assignment, role, place);
        }
    }
}
