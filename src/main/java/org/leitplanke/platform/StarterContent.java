package org.leitplanke.platform;

/** An invitation: what a feature puts on board of a new installation, from {@code db/starter}. */
public interface StarterContent {

    /** Small goes first; a feature that builds on another one's content comes after it. */
    int order();

    /** Loads what is not there yet; called at every start, after the migrations, as the portal itself. */
    void load();
}
