package org.leitplanke.approval;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.leitplanke.platform.Fingerprint;
import org.leitplanke.platform.InvalidInput;

/**
 * What somebody wants to publish, as typed. Absent texts are null while it is a draft.
 *
 * @param title working title, shown in lists
 * @param channelId the channel it is meant for
 * @param text of the post
 * @param people who can be recognised
 * @param basis why they may be shown
 * @param basisReason the weighing of interests, when an exception is claimed
 * @param picture description of the picture or a link to it
 * @param altText alternative text
 * @param wishedFor desired day
 * @param goal what it is for
 */
public record Post(
        String title,
        String channelId,
        String text,
        Set<Shown> people,
        Basis basis,
        String basisReason,
        String picture,
        String altText,
        LocalDate wishedFor,
        String goal)
        implements Serializable {

    /** Who can be recognised, and what makes it delicate. */
    public enum Shown {
        STAFF,
        CUSTOMERS,
        VISITORS,
        MINORS,
        /** Something about health, religion, origin, union membership and the like. */
        SPECIAL
    }

    /** Why the people may be shown: nobody is, all have consented, or an exception of § 23 KUG. */
    public enum Basis {
        NOBODY,
        CONSENT,
        INCIDENTAL,
        ASSEMBLY,
        CONTEMPORARY;

        public boolean isException() {
            return switch (this) {
                case NOBODY, CONSENT -> false;
                case INCIDENTAL, ASSEMBLY, CONTEMPORARY -> true;
            };
        }
    }

    public Post {
        people = people == null ? Set.of() : Set.copyOf(people);
        basis = basis == null ? Basis.NOBODY : basis;
    }

    /** An empty sheet. */
    public static Post empty() {
        return new Post(null, null, null, Set.of(), Basis.NOBODY, null, null, null, null, null);
    }

    /** Refuses to go on while something is missing, naming the field. */
    void complete() {
        need("title", title, 200);
        need("channel", channelId, 80);
        need("text", text, 10_000);
        if (!people.isEmpty() && basis == Basis.NOBODY) {
            throw new InvalidInput("basis", "approval.basisNeeded");
        }
        if (basis.isException()) {
            need("basisReason", basisReason, 2000);
        }
        need("goal", goal, 500);
        upTo("picture", picture, 1000);
        upTo("altText", altText, 1000);
    }

    private static void need(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "approval." + field + "Needed");
        }
        upTo(field, value, longest);
    }

    private static void upTo(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new InvalidInput(field, "approval.tooLong", longest);
        }
    }

    boolean shows(Shown what) {
        return people.contains(what);
    }

    boolean hasPicture() {
        return picture != null && !picture.isBlank();
    }

    /** Every word of the post in a fixed order; what is frozen and fingerprinted. Values are indented, names are not. */
    String wording() {
        var words = new StringBuilder();
        add(words, "title", title);
        add(words, "channel", channelId);
        add(words, "text", text);
        add(words, "people", String.valueOf(new TreeSet<>(people)));
        add(words, "basis", basis.name());
        add(words, "basisReason", basisReason);
        add(words, "picture", picture);
        add(words, "altText", altText);
        add(words, "wishedFor", wishedFor == null ? null : wishedFor.toString());
        add(words, "goal", goal);
        return words.toString();
    }

    public String fingerprint() {
        return Fingerprint.of(wording());
    }

    private static void add(StringBuilder words, String name, String value) {
        words.append(name).append(":\n");
        if (value != null) {
            value.lines().forEach(line -> words.append("  ").append(line).append('\n'));
        }
    }
}
