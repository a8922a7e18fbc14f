package org.leitplanke.guideline;

/** How much a version changes: wording only, or what people have to do. */
public enum ChangeKind {
    /** Acknowledgements given before stay valid. */
    EDITORIAL,
    /** Everybody concerned takes note again. */
    SUBSTANTIVE
}
