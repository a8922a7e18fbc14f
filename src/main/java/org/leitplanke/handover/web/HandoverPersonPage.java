package org.leitplanke.handover.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.leitplanke.handover.HandingOver;
import org.leitplanke.handover.Handover;
import org.leitplanke.handover.HandoverQueries;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.web.Notices;

/** What somebody who leaves or moves holds open, and who takes it over. */
@Named
@ViewScoped
public class HandoverPersonPage implements Serializable {

    @Inject
    transient HandoverQueries queries;

    @Inject
    transient HandingOver handingOver;

    @Inject
    transient Notices notices;

    private String person;
    private Handover handover;
    private List<MatterForm> lines = List.of();

    public void load() {
        handover = queries.of(id());
        lines = handover.lines().stream().map(MatterForm::new).toList();
    }

    /** Everything as chosen, at once. */
    public String settleAll() {
        return settle(lines);
    }

    public String settle(MatterForm line) {
        return settle(List.of(line));
    }

    public Handover getHandover() {
        return handover;
    }

    public List<MatterForm> getLines() {
        return lines;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    private String settle(List<MatterForm> some) {
        var decided = some.stream()
                .filter(MatterForm::isChosen)
                .map(MatterForm::decided)
                .toList();
        notices.say("handover.done", handingOver.settle(id(), decided));
        return "/handover/person.xhtml?faces-redirect=true&person=" + person;
    }

    private PersonId id() {
        return new PersonId(person == null ? "" : person);
    }
}
