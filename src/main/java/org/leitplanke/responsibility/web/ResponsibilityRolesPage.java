package org.leitplanke.responsibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.leitplanke.responsibility.RolePortrait;
import org.leitplanke.responsibility.RoleQueries;

/** Which roles are there, and what does each ask for? */
@Named
@RequestScoped
public class ResponsibilityRolesPage {

    @Inject
    RoleQueries queries;

    private List<RolePortrait> roles = List.of();

    public void load() {
        roles = queries.portraits();
    }

    public List<RolePortrait> getRoles() {
        return roles;
    }
}
