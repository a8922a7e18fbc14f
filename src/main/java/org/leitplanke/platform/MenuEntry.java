package org.leitplanke.platform;

/** An invitation: a feature's place in the menu. Implemented as a CDI bean in the feature's {@code web} package. */
public interface MenuEntry {

    /** The groups of the menu, named by job. */
    enum Group {
        FOR_ME,
        WORK,
        STEER,
        RUN
    }

    /** Under which heading. */
    Group group();

    /** Position inside the group; small is high. */
    int order();

    /** Text key of the label. */
    String label();

    /** Address inside the portal. */
    String link();

    /** The operation that makes it visible; see {@code access-matrix.csv}. */
    String permission();

    /** Number shown beside the label, 0 for none. Asked once per page. */
    default int count(PersonId person) {
        return 0;
    }
}
