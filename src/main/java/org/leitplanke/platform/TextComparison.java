package org.leitplanke.platform;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares two Markdown texts paragraph by paragraph. */
public final class TextComparison {

    private TextComparison() {}

    /** The text in one piece, when there is nothing to compare it with. */
    public static List<Passage> unmarked(String text) {
        return List.of(new Passage(Passage.Mark.SAME, Markdown.toHtml(text), ""));
    }

    /** The newer text in stretches, each marked by what happened to it. */
    public static List<Passage> of(String earlier, String newer) {
        var passages = new ArrayList<Passage>();
        DiffUtils.diff(paragraphs(earlier), paragraphs(newer), true)
                .getDeltas()
                .forEach(delta -> passages.add(passage(delta)));
        return passages;
    }

    public static boolean differ(List<Passage> passages) {
        return passages.stream().anyMatch(passage -> passage.mark() != Passage.Mark.SAME);
    }

    private static Passage passage(AbstractDelta<String> delta) {
        var before = html(delta.getSource().getLines());
        var now = html(delta.getTarget().getLines());
        return switch (delta.getType()) {
            case EQUAL -> new Passage(Passage.Mark.SAME, now, "");
            case INSERT -> new Passage(Passage.Mark.ADDED, now, "");
            case DELETE -> new Passage(Passage.Mark.REMOVED, "", before);
            case CHANGE -> new Passage(Passage.Mark.CHANGED, now, before);
        };
    }

    private static String html(List<String> paragraphs) {
        return Markdown.toHtml(String.join("\n\n", paragraphs));
    }

    private static List<String> paragraphs(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\n\\s*\n"))
                        .map(String::stripTrailing)
                        .toList();
    }
}
