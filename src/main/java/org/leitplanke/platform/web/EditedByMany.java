package org.leitplanke.platform.web;

import org.leitplanke.platform.LastChange;

/** A page on which something is changed that others, or the same person in another window, may change too. */
public interface EditedByMany {

    /** Reads the thing as it is now; what was typed is put back by whoever asks. */
    void load();

    /** Who changed it last. */
    LastChange getLastChange();
}
