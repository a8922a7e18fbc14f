package org.leitplanke.platform;

/** How a state is meant; the page gives it a colour, never without the word. */
public enum Tone {
    OK,
    INFO,
    IDLE,
    DUE,
    LATE;

    /** The name of the style class. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
