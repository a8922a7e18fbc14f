package org.leitplanke.organisation;

import java.io.Serializable;
import org.leitplanke.platform.Words;

/** A line of the file that is not applied, and why. */
public record ImportRejection(int line, String key, Words reason) implements Serializable {}
