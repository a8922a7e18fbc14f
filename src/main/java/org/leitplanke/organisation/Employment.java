package org.leitplanke.organisation;

/** How somebody belongs to the company: employed here, working here for another firm, or for a while. */
public enum Employment {
    INTERNAL,
    EXTERNAL,
    TEMPORARY
}
