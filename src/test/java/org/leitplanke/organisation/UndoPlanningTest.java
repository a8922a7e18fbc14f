package org.leitplanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leitplanke.organisation.KeptChanges.Kept;
import org.leitplanke.organisation.UndoPlanning.Now;
import org.leitplanke.platform.Words;

class UndoPlanningTest {

    private final Department top = department("A");
    private final Department below = department("B");
    private final KeptChanges changes = new KeptChanges();
    private final Map<String, Map<String, String>> images = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    @Test
    void what_reads_as_the_import_left_it_goes_back_and_what_it_brought_goes() {
        kept("A", image("Alt", null), image("Neu", null));
        kept("B", null, image("Neu", null));

        var plan = plan(Map.of());

        assertThat(plan.restored()).extracting(Kept::key).containsExactly("A");
        assertThat(plan.removed()).extracting(Kept::key).containsExactly("B");
        assertThat(plan.rejections()).isEmpty();
    }

    @Test
    void what_reads_otherwise_now_stays_and_says_what_changed() {
        kept("A", image("Alt", null), image("Neu", null));
        images.put("A", image("Noch neuer", null));

        var stays = plan(Map.of()).rejections().get(0);

        assertThat(stays.reason())
                .isEqualTo(Words.of("organisation.undo.reason.changed", Words.of("organisation.field.name")));
    }

    @Test
    void what_somebody_has_built_on_stays() {
        kept("B", null, image("Neu", null));

        var stays = plan(Map.of("B", Words.of("responsibility.traces")))
                .rejections()
                .get(0);

        assertThat(stays.reason().arguments()).containsExactly(Words.of("responsibility.traces"));
    }

    @Test
    void nothing_ends_up_above_itself_when_only_a_part_goes_back() {
        // before: B below A; the import turned it round, and somebody has changed B since
        kept("A", image("A", null), image("A", below));
        kept("B", image("B", top), image("B", null));
        parents.put("A", "B");
        images.put("B", image("Anders", null));

        assertThat(plan(Map.of()).restored()).extracting(Kept::key).containsExactly("A");

        images.put("B", image("Anders", top));
        parents.put("B", "A");
        parents.remove("A");
        kept("C", null, image("C", null));

        assertThat(plan(Map.of()).rejections()).extracting(ImportRejection::key).contains("B");
    }

    @Test
    void a_circle_keeps_those_in_it_as_they_are() {
        // before: A below B; now B hangs below A by hand
        kept("A", image("A", below), image("A", null));
        parents.put("B", "A");

        var plan = plan(Map.of());

        assertThat(plan.restored()).isEmpty();
        assertThat(plan.rejections().get(0).reason().key()).isEqualTo("organisation.undo.reason.circle");
    }

    private UndoPlan plan(Map<String, Words> traces) {
        return UndoPlanning.plan(
                ImportKind.DEPARTMENTS,
                changes,
                new Now(images, traces, parents, Map.of()),
                new ImageWords(List.of(top, below), List.of()));
    }

    private void kept(String code, Map<String, String> before, Map<String, String> after) {
        changes.add(ImportKind.DEPARTMENTS, code, "Abteilung " + code, before, after);
        images.put(code, after);
    }

    private static Map<String, String> image(String name, Department parent) {
        return parent == null
                ? Map.of("name", name)
                : Map.of("name", name, "parent", parent.id().value());
    }

    private static Department department(String code) {
        return new Department(code);
    }
}
