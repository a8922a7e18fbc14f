package org.leitplanke.platform;

import java.util.List;

/** An invitation: every feature that expects something of a person says so here, and the start page shows it. */
public interface TaskSource {

    /** What this person should do now, in any order. A constant number of queries, whatever the size of the company. */
    List<Task> tasksOf(PersonId person, Language language);
}
