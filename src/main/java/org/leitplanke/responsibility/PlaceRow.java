package org.leitplanke.responsibility;

import java.io.Serializable;
import org.leitplanke.organisation.DepartmentId;

/**
 * A place by name.
 *
 * @param department which department it belongs to; null for the whole company
 */
public record PlaceRow(Place place, String name, DepartmentId department) implements Serializable {}
