package org.leitplanke.handover.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.leitplanke.handover.HandingOver.Decided;
import org.leitplanke.handover.Handover;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.Words;
import org.leitplanke.responsibility.OpenMatters.How;
import org.leitplanke.responsibility.OpenMatters.Matter;
import org.leitplanke.responsibility.OpenMatters.Settlement;

/** One matter with what is chosen for it; the first proposal is chosen already. */
public class MatterForm implements Serializable {

    private final Matter matter;
    private final List<Option> options = new ArrayList<>();
    private String choice = "";

    /** @param value a way of settling it, with the person behind a colon when it is handed over */
    public record Option(String value, Words label) implements Serializable {}

    MatterForm(Handover.Line line) {
        matter = line.matter();
        if (matter.possible().contains(How.HAND_OVER)) {
            line.proposals()
                    .forEach(proposal -> options.add(
                            new Option(How.HAND_OVER + ":" + proposal.person().value(), proposal.label())));
        }
        matter.possible().stream()
                .filter(how -> how != How.HAND_OVER)
                .forEach(how -> options.add(new Option(how.name(), Words.of("handover.how." + how))));
        if (!options.isEmpty()) {
            choice = options.get(0).value();
        }
    }

    boolean isChosen() {
        return isOpen() && choice != null && !choice.isEmpty();
    }

    Decided decided() {
        var colon = choice.indexOf(':');
        var how = How.valueOf(colon < 0 ? choice : choice.substring(0, colon));
        var to = colon < 0 ? null : new PersonId(choice.substring(colon + 1));
        return new Decided(matter.kind(), matter.id(), new Settlement(how, to));
    }

    public Words getWhat() {
        return matter.what();
    }

    public List<Words> getNotes() {
        return matter.notes();
    }

    public String getLink() {
        return matter.link();
    }

    public boolean isSettled() {
        return matter.settled();
    }

    public boolean isOpen() {
        return matter.isToDecide();
    }

    /** Taken care of, to be decided, or decided by others. */
    public String getStateKey() {
        if (isSettled()) {
            return "handover.state.settled";
        }
        return isOpen() ? "handover.state.open" : "handover.state.others";
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
