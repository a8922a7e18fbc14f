package org.leitplanke.readiness;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.leitplanke.platform.ReadinessCheck;

/**
 * The company's readiness as far as there is data.
 *
 * @param scores the elements with data, in the order of the model
 * @param unmeasured the elements without any yet
 */
public record Scorecard(List<ElementScore> scores, List<Element> unmeasured) implements Serializable {

    static Scorecard of(List<ReadinessCheck.Finding> findings) {
        var byElement = findings.stream().collect(Collectors.groupingBy(ReadinessCheck.Finding::element));
        var scores = Arrays.stream(Element.values())
                .filter(element -> byElement.containsKey(element.key()))
                .map(element -> ElementScore.of(element, byElement.get(element.key())))
                .toList();
        var unmeasured = Arrays.stream(Element.values())
                .filter(element -> !byElement.containsKey(element.key()))
                .toList();
        return new Scorecard(scores, unmeasured);
    }

    /** The mean level of the elements with data, 0 to 3. */
    public double index() {
        return scores.stream().mapToInt(ElementScore::level).average().orElse(0);
    }

    public Stage stage() {
        return Stage.of(index());
    }

    /** All twelve. */
    public int all() {
        return scores.size() + unmeasured.size();
    }
}
