package org.leitplanke.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.leitplanke.identity.SessionKeeping;

/** The button in the shell that ends the session at once, everywhere. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    SessionKeeping sessions;

    @Inject
    FacesContext faces;

    public String now() {
        var external = faces.getExternalContext();
        PortalSignIn.token((HttpServletRequest) external.getRequest()).ifPresent(sessions::end);
        external.invalidateSession();
        return "/sign-in.xhtml?faces-redirect=true";
    }
}
