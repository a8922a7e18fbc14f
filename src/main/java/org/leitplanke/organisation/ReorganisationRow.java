package org.leitplanke.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.leitplanke.platform.Words;

/** A plan that waits to be carried out. */
public record ReorganisationRow(String id, Words sentence, LocalDate day) implements Serializable {}
