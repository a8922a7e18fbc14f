package org.leitplanke.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.leitplanke.organisation.PeopleDirectory;

/** The people of the company, to be found by name or personnel number. */
@Named
@ViewScoped
public class OrganisationPeoplePage implements Serializable {

    @Inject
    PeopleDirectory directory;

    private String like;
    private long count;
    private PeopleTable rows;

    public void load() {
        count = directory.count(like);
        rows = new PeopleTable(directory, like);
    }

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }

    public long getCount() {
        return count;
    }

    public PeopleTable getRows() {
        return rows;
    }
}
