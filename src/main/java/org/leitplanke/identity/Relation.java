package org.leitplanke.identity;

import java.util.Arrays;

/**
 * How the person acting stands to the thing she acts on. {@code access-matrix.csv} uses these words and no others; the
 * last three grant nothing and are there so that tests and pages can name what is left over.
 */
public enum Relation {
    /** Whatever it is: the role alone opens the operation. Also: the operation concerns no single thing. */
    ALL("all"),
    /** It is hers: her request, her attempt, her role, her tasks; or she does it for herself. */
    OWN("own"),
    /** It lies in a department that she leads. */
    OWN_DEPARTMENT("own department"),
    /** It lies in a department below one that she leads. */
    SUB_DEPARTMENT("sub-department"),
    /** It belongs to the whole company and to no department. */
    COMPANY("company"),
    /** She has not written on it, nor proposed it. */
    NOT_AUTHORED("not authored"),
    /** It is about somebody else. */
    NOT_CONCERNED("not concerned"),
    /** The responsibility that it needs is in effect for her, here and now. */
    EFFECTIVE_HOLDER("effective holder"),
    /** She stands in today for somebody to whom it belongs: the holder of the responsibility it needs, or its owner. */
    DEPUTY("deputy"),
    /** She has decided a step of it before. */
    TOOK_PART("took part"),
    /** She wrote or proposed it; four eyes keep her from deciding. */
    AUTHORED("authored"),
    /** It is about her; nobody decides on her own matter. */
    CONCERNED("concerned"),
    /** It lies in a department that she does not lead. */
    OTHER_DEPARTMENT("other department"),
    /** None of these. */
    STRANGER("stranger"),
    /** There is no such thing, or it must look as if there were none. */
    NOT_EXISTING("not existing");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    /** As {@code access-matrix.csv} says it. */
    public String word() {
        return word;
    }

    /** Whether a line of the matrix may open an operation by this relation. */
    public boolean grants() {
        return ordinal() < AUTHORED.ordinal();
    }

    /** Whether whoever stands in this relation leads a department, and so has that access role without being granted. */
    public boolean leads() {
        return this == OWN_DEPARTMENT || this == SUB_DEPARTMENT;
    }

    /** The relation with this word. */
    static Relation of(String word) {
        return Arrays.stream(values())
                .filter(relation -> relation.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("access-matrix.csv knows no relation " + word));
    }
}
