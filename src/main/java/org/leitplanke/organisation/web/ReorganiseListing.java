package org.leitplanke.organisation.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.organisation.Consequence;
import org.leitplanke.organisation.Consequence.Group;
import org.leitplanke.organisation.ReorganisationPreview;

/** The four lists of a preview, fifty lines at a time; those that need somebody come first. */
public class ReorganiseListing implements Serializable {

    private static final int ROWS = 50;

    /** A list to choose, and how long it is. */
    public record Choice(Group name, int count, boolean chosen) implements Serializable {}

    private final ReorganisationPreview preview;
    private final Group chosen;
    private final int page;

    ReorganiseListing(ReorganisationPreview preview, String wanted, int page) {
        this.preview = preview;
        this.chosen = groups().filter(group -> group.name().equals(wanted))
                .findFirst()
                .orElseGet(() ->
                        groups().filter(group -> size(group) > 0).findFirst().orElse(Group.MOVE));
        this.page = Math.max(1, Math.min(page, pages()));
    }

    public List<Choice> getChoices() {
        return groups().map(group -> new Choice(group, size(group), group == chosen))
                .toList();
    }

    public List<Consequence> getRows() {
        var all = preview.of(chosen);
        return all.subList((page - 1) * ROWS, Math.min(all.size(), page * ROWS));
    }

    public Group getChosen() {
        return chosen;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages();
    }

    private int pages() {
        return Math.max(1, (size(chosen) + ROWS - 1) / ROWS);
    }

    private int size(Group group) {
        return preview.of(group).size();
    }

    private static Stream<Group> groups() {
        return Arrays.stream(Group.values());
    }
}
