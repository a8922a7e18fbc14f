package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.organisation.Days;
import org.leitplanke.platform.PersonId;
import org.leitplanke.platform.web.AskedDay;
import org.leitplanke.responsibility.PersonQueries;
import org.leitplanke.responsibility.PersonView;

/** What a person is responsible for, today or on a past day, and why. */
@Named
@RequestScoped
public class ResponsibilityPersonPage {

    @Inject
    PersonQueries people;

    @Inject
    Days days;

    private final AskedDay asked = new AskedDay();
    private String id;
    private PersonView view;

    public void load() {
        asked.compareWith(days.today());
        var person = new PersonId(id == null ? "" : id);
        view = asked.isPast() ? people.past(person, asked.getOn(), asked.isThen()) : people.today(person);
    }

    public PersonView getView() {
        return view;
    }

    public AskedDay getAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
