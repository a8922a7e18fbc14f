package org.leitplanke.readiness;

import java.io.Serializable;
import java.util.List;
import org.leitplanke.platform.ReadinessCheck;
import org.leitplanke.platform.Words;

/**
 * How far one element is.
 *
 * @param level 0 to 3; the lowest where several features have a say
 * @param figures the evidence, each opening its list
 * @param study the historical figure beside it
 */
public record ElementScore(Element element, int level, List<ReadinessCheck.Figure> figures, Words study)
        implements Serializable {

    static ElementScore of(Element element, List<ReadinessCheck.Finding> findings) {
        return new ElementScore(
                element,
                findings.stream()
                        .mapToInt(ReadinessCheck.Finding::level)
                        .map(level -> Math.max(0, Math.min(3, level)))
                        .min()
                        .orElse(0),
                findings.stream().flatMap(found -> found.figures().stream()).toList(),
                findings.stream()
                        .map(ReadinessCheck.Finding::benchmark)
                        .filter(benchmark -> benchmark != null)
                        .findFirst()
                        .orElseGet(() -> Words.of("readiness.company.study", Words.of(element.study()))));
    }
}
