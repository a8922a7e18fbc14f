package org.leitplanke.organisation.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leitplanke.organisation.Employment;
import org.leitplanke.organisation.ImportChange;
import org.leitplanke.organisation.ImportChange.Difference;
import org.leitplanke.organisation.ImportRejection;
import org.leitplanke.platform.Language;
import org.leitplanke.platform.Words;
import org.leitplanke.platform.web.Leaf;

/** What a preview lists: created, changed, ended or rejected ones, fifty at a time. */
public class ImportListing implements Serializable {

    private static final String REJECTED = "REJECTED";
    private static final int ROWS = 50;

    /** A list to choose, and how long it is. */
    public record Choice(String name, int count, boolean chosen) implements Serializable {}

    private final List<ImportChange> changes;
    private final List<ImportRejection> rejections;
    private final String chosen;
    private final Leaf<ImportChange> changed;
    private final Leaf<ImportRejection> rejected;

    ImportListing(List<ImportChange> changes, List<ImportRejection> rejections, String wanted, int page) {
        this.changes = List.copyOf(changes);
        this.rejections = List.copyOf(rejections);
        this.chosen = names().filter(name -> name.equals(wanted)).findFirst().orElseGet(this::firstFilled);
        this.changed = Leaf.of(of(chosen), page, ROWS);
        this.rejected = Leaf.of(isOfRejections() ? this.rejections : List.of(), page, ROWS);
    }

    /** The four lists. */
    public List<Choice> getChoices() {
        return names().map(name -> new Choice(name, size(name), name.equals(chosen)))
                .toList();
    }

    public boolean isOfRejections() {
        return chosen.equals(REJECTED);
    }

    public List<ImportRejection> getRejections() {
        return rejected.rows();
    }

    public List<ImportChange> getChanges() {
        return changed.rows();
    }

    /** Whether the rejected ones are lines of a file, with numbers. */
    public boolean isOfLines() {
        return rejections.stream().anyMatch(rejection -> rejection.line() > 0);
    }

    public boolean isBlank() {
        return size(chosen) == 0;
    }

    public String getChosen() {
        return chosen;
    }

    public int getPage() {
        return leaf().page();
    }

    public int getPages() {
        return leaf().pages();
    }

    /** A field before and after, as a sentence; what is new or ends has one side only. */
    public Words sentence(ImportChange change, Difference difference) {
        var field = Words.of("organisation.field." + difference.field());
        var after = shown(difference.after());
        return change.kind() == ImportChange.Kind.CHANGED
                ? Words.of("organisation.import.fromTo", field, shown(difference.before()), after)
                : Words.of("organisation.import.only", field, after);
    }

    private static Serializable shown(Serializable value) {
        if (value == null) {
            return "–";
        }
        return value instanceof Enum<?> word ? Words.of(prefix(word) + word.name()) : value;
    }

    private static String prefix(Enum<?> word) {
        if (word instanceof Employment) {
            return "organisation.employment.";
        }
        return word instanceof Language ? "organisation.language." : "organisation.type.";
    }

    private int size(String name) {
        return name.equals(REJECTED) ? rejections.size() : of(name).size();
    }

    private List<ImportChange> of(String kind) {
        return changes.stream()
                .filter(change -> change.kind().name().equals(kind))
                .toList();
    }

    private String firstFilled() {
        return names().filter(name -> size(name) > 0).findFirst().orElse(REJECTED);
    }

    private Leaf<?> leaf() {
        return isOfRejections() ? rejected : changed;
    }

    private static Stream<String> names() {
        return Stream.concat(Arrays.stream(ImportChange.Kind.values()).map(Enum::name), Stream.of(REJECTED));
    }
}
