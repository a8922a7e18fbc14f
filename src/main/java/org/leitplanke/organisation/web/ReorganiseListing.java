package org.leitplanke.organisation.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Consequence.Group;
import org.leitplanke.organisation.ReorganisationPreview;
import org.leitplanke.platform.web.Leaf;

/** The four lists of a preview, fifty lines at a time; those that need somebody come first. */
public class ReorganiseListing implements Serializable {

    private static final int ROWS = 50;

    /** A list to choose, and how long it is. */
    public record Choice(Group name, int count, boolean chosen) implements Serializable {}

    private final ReorganisationPreview preview;
    private final Group chosen;
    private final Leaf<Consequence> leaf;

    ReorganiseListing(ReorganisationPreview preview, String wanted, int page) {
        this.preview = preview;
        this.chosen = groups().filter(group -> group.name().equals(wanted))
                .findFirst()
                .orElseGet(() ->
                        groups().filter(group -> size(group) > 0).findFirst().orElse(Group.MOVE));
        this.leaf = Leaf.of(preview.of(chosen), page, ROWS);
    }

    public List<Choice> getChoices() {
        return groups().map(group -> new Choice(group, size(group), group == chosen))
                .toList();
    }

    public List<Consequence> getRows() {
        return leaf.rows();
    }

    public Group getChosen() {
        return chosen;
    }

    public int getPage() {
        return leaf.page();
    }

    public int getPages() {
        return leaf.pages();
    }

    private int size(Group group) {
        return preview.of(group).size();
    }

    private static Stream<Group> groups() {
        return Arrays.stream(Group.values());
    }
}
