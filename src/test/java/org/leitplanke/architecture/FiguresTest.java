package org.leitplanke.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitplanke.platform.Language;

/** Every sentence that counts people is known here, with what keeps it from telling about one to four of them. */
class FiguresTest {

    private static final Pattern ABOUT_PEOPLE =
            Pattern.compile("(?s)(?=.*\\{\\d).*(Person|Beschäftigt|Kolleg|Menschen|Leute|\\} %).*");

    private static final String GROUP_FIGURE = "a range of GroupFigure";
    private static final String ORGANISATION = "who belongs where is open in house; nothing is said of what they did";
    private static final String BY_NAME = "the same page names the people to this reader";
    private static final String NO_COUNT = "no number of people";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("training.readiness.share", GROUP_FIGURE),
            entry("guideline.readiness.share", GROUP_FIGURE),
            entry("approval.readiness.inTime", "decisions of the whole company, not people"),
            entry("guideline.review.reachWords", ORGANISATION),
            entry("channel.detail.missing", ORGANISATION),
            entry("channel.list.missing", ORGANISATION),
            entry("organisation.import.confirmEndings.PEOPLE", ORGANISATION),
            entry("organisation.import.endings.PEOPLE", ORGANISATION),
            entry("organisation.import.hint.headsToCome", ORGANISATION),
            entry("organisation.import.hint.peopleStay", ORGANISATION),
            entry("organisation.import.would.PEOPLE.CREATED", ORGANISATION),
            entry("organisation.import.would.PEOPLE.CHANGED", ORGANISATION),
            entry("organisation.import.would.PEOPLE.ENDED", ORGANISATION),
            entry("organisation.import.done.PEOPLE.created", ORGANISATION),
            entry("organisation.import.done.PEOPLE.changed", ORGANISATION),
            entry("organisation.import.done.PEOPLE.ended", ORGANISATION),
            entry("organisation.undo.would.PEOPLE.CHANGED", ORGANISATION),
            entry("organisation.undo.would.PEOPLE.ENDED", ORGANISATION),
            entry("organisation.undo.would.PEOPLE.REJECTED", ORGANISATION),
            entry("organisation.people.found", BY_NAME),
            entry("organisation.people.lead", BY_NAME),
            entry("handover.list.lead", BY_NAME),
            entry("responsibility.gap.TOO_MANY", BY_NAME),
            entry("responsibility.gap.OWNER_LEFT", NO_COUNT),
            entry("organisation.reorganise.plan.SPLIT", ORGANISATION),
            entry("responsibility.reorganise.tooMany", ORGANISATION),
            entry("responsibility.reorganise.whether", NO_COUNT),
            entry("responsibility.assign.lead", BY_NAME),
            entry("responsibility.exemptions.lead", BY_NAME),
            entry("responsibility.department.lead", ORGANISATION),
            entry("responsibility.department.leadPast", ORGANISATION),
            entry("responsibility.department.notYet", ORGANISATION),
            entry("responsibility.matrix.cell.FILLED", BY_NAME),
            entry("responsibility.matrix.cell.NO_DEPUTY", BY_NAME),
            entry("identity.forbiddenPair", NO_COUNT),
            entry("identity.unknownNumber", NO_COUNT),
            entry("organisation.department.headUnknown", NO_COUNT),
            entry("responsibility.deputyAway", NO_COUNT),
            entry("responsibility.deputyLapses", NO_COUNT),
            entry("responsibility.matter.isStoodInFor", NO_COUNT),
            entry("responsibility.deputyChain", NO_COUNT),
            entry("responsibility.deputyLoop", NO_COUNT),
            entry("responsibility.incompatible", NO_COUNT),
            entry("responsibility.leavesBefore", NO_COUNT));

    @Test
    void no_sentence_counts_people_without_having_been_thought_about() {
        var texts = ResourceBundle.getBundle("texts", Language.DE.locale());
        var found = texts.keySet().stream()
                .filter(key -> ABOUT_PEOPLE.matcher(texts.getString(key)).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found)
                .as("a sentence with a number about people: put the number through GroupFigure, so that nothing can be"
                        + " read off about one to four people, and name the sentence in FiguresTest")
                .containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    }
}
