package org.leitplanke.organisation;

import java.util.List;
import org.leitplanke.platform.Words;

/**
 * An invitation: where a feature keeps what it knows of people and departments. Whoever an import brought by mistake can
 * be taken back as if she had never been here, but only while nobody has built on it.
 */
public interface Traces {

    /** A column of one of the feature's own tables that holds ids. */
    record Column(String table, String column) {}

    /** What stands there, in words. */
    Words name();

    /** Where ids of people stand. */
    List<Column> ofPeople();

    /** Where ids of departments stand. */
    List<Column> ofDepartments();
}
