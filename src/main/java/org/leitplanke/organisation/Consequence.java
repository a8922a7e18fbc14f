package org.leitplanke.organisation;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.Words;

/**
 * What a change of departments does to one thing, before it is done.
 *
 * @param key the same as long as it means the same: whatever would alter the meaning is part of it
 * @param options what can be chosen; the first one is proposed where the group proposes
 */
public record Consequence(Group group, String key, Words sentence, List<Option> options) implements Serializable {

    /** How it is meant, the most pressing first. */
    public enum Group {
        /** Two things that cannot stand beside each other; without a choice the change is not possible. */
        CONFLICT,
        /** Something there would be twice. */
        DOUBLE,
        /** Somebody has to say what shall become of it. */
        DECISION,
        /** It goes along by itself. */
        MOVE
    }

    /** One way to deal with it. */
    public record Option(String key, Words sentence) implements Serializable {

        public static Option of(String key, String text, Serializable... arguments) {
            return new Option(key, Words.of(text, arguments));
        }
    }

    /** It goes along by itself. */
    public static Consequence moves(String key, Words sentence) {
        return new Consequence(Group.MOVE, key, sentence, List.of());
    }

    /** There would be two; without options one of them simply falls away. */
    public static Consequence doubled(String key, Words sentence, Option... options) {
        return new Consequence(Group.DOUBLE, key, sentence, List.of(options));
    }

    /** Both cannot be; without options the change is not possible. */
    public static Consequence conflict(String key, Words sentence, Option... options) {
        return new Consequence(Group.CONFLICT, key, sentence, List.of(options));
    }

    /** The first option is the proposal. */
    public static Consequence decision(String key, Words sentence, Option... options) {
        return new Consequence(Group.DECISION, key, sentence, List.of(options));
    }

    /** Nothing can be done about it: the change is not possible. */
    public boolean blocks() {
        return group == Group.CONFLICT && options.isEmpty();
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }

    /** What is chosen as long as nobody chose; null where somebody has to. */
    String proposal() {
        return group == Group.DECISION ? options.get(0).key() : null;
    }

    boolean offers(String option) {
        return options.stream().anyMatch(one -> one.key().equals(option));
    }

    /** Of everything that would alter its meaning; not of the words, which follow the reader's language. */
    String mark() {
        return group + " " + key + " " + options.stream().map(Option::key).toList();
    }
}
