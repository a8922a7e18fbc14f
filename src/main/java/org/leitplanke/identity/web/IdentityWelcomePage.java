package org.leitplanke.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.leitplanke.identity.FirstSteps;
import org.leitplanke.platform.web.Notices;

/** /welcome.xhtml: setting one's own password by a one-time link. */
@Named
@RequestScoped
public class IdentityWelcomePage {

    @Inject
    FirstSteps firstSteps;

    @Inject
    Notices notices;

    private String token;
    private String password;

    public String save() {
        firstSteps.setPassword(token, password);
        notices.say("identity.welcome.done");
        return "/sign-in.xhtml?faces-redirect=true";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
