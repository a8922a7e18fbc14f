package org.leitplanke.platform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An invitation: a feature says how far one of the twelve elements is, from its own data. */
public interface ReadinessCheck {

    /** What was found on that day. */
    Finding finding(LocalDate day);

    /**
     * @param element text key of the element, for example {@code readiness.element.training}
     * @param level 0 to 3
     * @param figures the evidence, each opening its list
     * @param benchmark historical study figure with year, base and source, or null
     */
    record Finding(String element, int level, List<Figure> figures, Words benchmark) implements Serializable {}

    /**
     * @param sentence what was counted
     * @param link the list behind it
     */
    record Figure(Words sentence, String link) implements Serializable {}
}
